// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/LawSchemes.h"
#include "desktop/Notice.h"
#include "desktop/NoticeBar.h"
#include "desktop/Program.h"

#include <QLocale>

#include <algorithm>

namespace updatefacts {

namespace {

std::vector<std::string> idsOf(const std::vector<const Profile *> &schemes) {
    std::vector<std::string> ids;
    for (const Profile *scheme : schemes)
        ids.push_back(scheme->id);
    return ids;
}

} // namespace

/// What is law before anything is changed is no news.
void DocumentWindow::noteSchemes() {
    m_schemes = idsOf(lawSchemes(m_model.document().root));
    m_notices->drop(QStringLiteral("schemes"));
}

/// Where another market brings another law, offers to check against it.
void DocumentWindow::offerSchemes() {
    const std::vector<const Profile *> schemes = lawSchemes(m_model.document().root);
    std::vector<std::string> chosen = m_model.profiles();
    QStringList titles;
    bool isNew = false;
    for (const Profile *scheme : schemes) {
        if (std::ranges::find(chosen, scheme->id) != chosen.end())
            continue;
        isNew = isNew || std::ranges::find(m_schemes, scheme->id) == m_schemes.end();
        chosen.push_back(scheme->id);
        titles << QString::fromStdString(m_program.words().text(scheme->title));
    }
    const bool isLess = schemes.size() < m_schemes.size();
    m_schemes = idsOf(schemes);
    if (titles.isEmpty() || isLess)
        m_notices->drop(QStringLiteral("schemes"));
    else if (isNew)
        m_notices->put(QStringLiteral("schemes"),
                       {Severity::note,
                        tr("Where the product is sold, this is law: %1.")
                            .arg(QLocale().createSeparatedList(titles)),
                        {{tr("Check the disclosure against it"),
                          [this, chosen] { m_model.setProfiles(chosen); }}}});
}

} // namespace updatefacts
