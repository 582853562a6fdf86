// SPDX-License-Identifier: MIT
#include "desktop/form/FieldHelp.h"

#include <QApplication>
#include <QTest>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

QStringList linesOf(const QMenu &menu) {
    QStringList lines;
    for (const QAction *action : menu.actions())
        lines += action->isSeparator() ? QStringLiteral("-") : action->text();
    return lines;
}

TEST(FieldHelp, namesTheTermsOfTheField) {
    QWidget window;
    const Words words("en");
    const FieldHelp help(*builtInDefinitions().field("support_commitment"), {}, words, &window);
    EXPECT_TRUE(linesOf(help).contains(QStringLiteral("What \"promised\" means")));
    EXPECT_TRUE(linesOf(help).contains(QStringLiteral("-")));
}

TEST(FieldHelp, saysSoWhereNobodyAsks) {
    QWidget window;
    const Words words("en");
    const FieldHelp help(Field(), {}, words, &window);
    EXPECT_EQ(linesOf(help), QStringList(QStringLiteral("No scheme asks for this.")));
}

TEST(FieldHelp, explainsATermWithItsSources) {
    const Words words("en");
    for (const Term &term : builtInDefinitions().terms) {
        const QString text = FieldHelp::explanation(term, words);
        const QString meaning = QString::fromStdString(term.meaning.source);
        EXPECT_TRUE(text.contains(meaning.toHtmlEscaped())) << term.id;
        EXPECT_EQ(text.contains(QStringLiteral("Source: ")), !term.sources.empty()) << term.id;
        EXPECT_EQ(text.contains(QStringLiteral("as others report it")), !term.secondary.empty())
            << term.id;
    }
}

TEST(FieldHelp, speaksTheLanguageOfTheWords) {
    const Words german("de");
    const auto &terms = builtInDefinitions().terms;
    const auto promised = std::ranges::find(terms, "promised", &Term::id);
    ASSERT_NE(promised, terms.end());
    EXPECT_TRUE(FieldHelp::explanation(*promised, german).contains(QStringLiteral("zugesagt")));
}

/// Choosing a term shows what it means, in a window that a screen reader reads.
TEST(FieldHelp, showsWhatAChosenTermMeans) {
    QWidget window;
    window.show();
    const Words words("en");
    FieldHelp help(*builtInDefinitions().field("support_commitment"), {}, words, &window);
    for (QAction *action : help.actions())
        if (action->text() == QStringLiteral("What \"promised\" means"))
            action->trigger();
    const auto shown = QApplication::topLevelWidgets();
    const auto box = std::ranges::find_if(
        shown, [](const QWidget *widget) { return widget->inherits("QWhatsThat"); });
    ASSERT_NE(box, shown.end());
    EXPECT_TRUE((*box)->isVisible());
    (*box)->close();
}

} // namespace
} // namespace updatefacts
