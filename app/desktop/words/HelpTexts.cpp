// SPDX-License-Identifier: MIT
#include "desktop/words/HelpTexts.h"

#include "definitions/Definitions.h"
#include "definitions/Words.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

namespace {

/// html: made here, without a word of a file.
void showText(const QString &title, const QString &html, QWidget *window) {
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *browser = new QTextBrowser(dialog);
    browser->setHtml(html);
    browser->setOpenExternalLinks(true);
    browser->setFrameShape(QFrame::NoFrame);
    browser->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(browser, 1);
    layout->addWidget(buttons);
    dialog->resize(560, 520);
    dialog->show();
}

QString keysOf(const QMenu &menu) {
    QString rows;
    for (const QAction *action : menu.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        QString title = action->iconText();
        title.remove(QLatin1Char('&'));
        rows += QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>")
                    .arg(title.toHtmlEscaped(),
                         action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped());
    }
    if (rows.isEmpty())
        return {};
    QString title = menu.title();
    title.remove(QLatin1Char('&'));
    return QStringLiteral("<tr><td colspan=2><h3>%1</h3></td></tr>").arg(title.toHtmlEscaped()) +
           rows;
}

QString lawOf(const Profile &profile, const Words &words) {
    const auto scheme =
        std::ranges::find(builtInDefinitions().schemes, profile.scheme, &Scheme::id);
    QString text =
        QStringLiteral("<p><b>%1</b><br>%2")
            .arg(QString::fromStdString(words.text(profile.title)).toHtmlEscaped(),
                 profile.law
                     ? QCoreApplication::translate(
                           "updatefacts::HelpTexts",
                           "Mandatory where it applies. The program checks it "
                           "when you choose the market.")
                     : QCoreApplication::translate("updatefacts::HelpTexts",
                                                   "Voluntary. Choose it under Readiness."));
    if (scheme != builtInDefinitions().schemes.end() && !scheme->url.empty())
        text += QStringLiteral("<br><a href=\"%1\">%1</a>")
                    .arg(QString::fromStdString(scheme->url).toHtmlEscaped());
    return text + QStringLiteral("</p>");
}

} // namespace

void showKeys(QWidget *window) {
    QString html = QStringLiteral("<table cellpadding=3 width=\"100%\">");
    for (const QMenu *menu : window->findChild<QMenuBar *>()->findChildren<QMenu *>())
        html += keysOf(*menu);
    showText(QCoreApplication::translate("updatefacts::HelpTexts", "Keyboard shortcuts"),
             html + QStringLiteral("</table>"), window);
}

void showLaws(const Words &words, QWidget *window) {
    QString html = QStringLiteral("<p>%1</p>")
                       .arg(QCoreApplication::translate(
                           "updatefacts::HelpTexts",
                           "These are the schemes the program knows. This helps you to prepare. "
                           "It is not legal advice."));
    for (const Profile &profile : builtInDefinitions().profiles)
        html += lawOf(profile, words);
    showText(QCoreApplication::translate("updatefacts::HelpTexts", "What is law where"), html,
             window);
}

} // namespace updatefacts
