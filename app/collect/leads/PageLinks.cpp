// SPDX-License-Identifier: MIT
#include "collect/leads/PageLinks.h"

#include <QRegularExpression>
#include <QString>

namespace updatefacts {

namespace {

/// The value of an attribute of a tag, with the one entity that addresses have.
QString attributeOf(const QString &tag, const QString &name) {
    const QRegularExpression form(
        QStringLiteral(R"re([\s"']%1\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))re").arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(tag);
    QString value = match.captured(1) + match.captured(2) + match.captured(3);
    return value.replace(QStringLiteral("&amp;"), QStringLiteral("&")).trimmed();
}

bool isAlternate(const QString &tag) {
    return attributeOf(tag, QStringLiteral("rel"))
        .toLower()
        .split(QLatin1Char(' '))
        .contains(QStringLiteral("alternate"));
}

} // namespace

std::string disclosureLinkOf(std::string_view page) {
    constexpr std::size_t head = 256 * 1024; // bytes
    static const QRegularExpression link(QStringLiteral(R"(<link\s[^>]{0,4000}>)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const std::string_view begin = page.substr(0, head);
    const QString text = QString::fromUtf8(begin);
    QString json;
    for (auto tags = link.globalMatch(text); tags.hasNext();) {
        const QString tag = tags.next().captured();
        const QString type = attributeOf(tag, QStringLiteral("type")).toLower();
        if (!isAlternate(tag))
            continue;
        if (type == QStringLiteral("application/yaml"))
            return attributeOf(tag, QStringLiteral("href")).toStdString();
        if (type == QStringLiteral("application/json") && json.isEmpty())
            json = attributeOf(tag, QStringLiteral("href"));
    }
    return json.toStdString();
}

} // namespace updatefacts
