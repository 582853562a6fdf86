// SPDX-License-Identifier: MIT
#include "desktop/form/FieldHelp.h"

#include "desktop/form/SourceChip.h"
#include "desktop/words/SchemeName.h"

#include <QDesktopServices>
#include <QUrl>
#include <QWhatsThis>

namespace updatefacts {

namespace {

QString escaped(const std::string &text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

/// "PSTI: Reg. 2; CRA: Art. 3(20)"
QString sourceList(const std::vector<Source> &sources) {
    QStringList list;
    for (const Source &source : sources)
        list += shortNameOf(source.scheme).toHtmlEscaped() + QStringLiteral(": ") +
                escaped(source.clause);
    return list.join(QStringLiteral("; "));
}

} // namespace

FieldHelp::FieldHelp(const Field &field, const QList<SourceChip *> &sources, const Words &words,
                     QWidget *parent)
    : QMenu(parent) {
    addSources(sources);
    addTerms(field, words);
}

void FieldHelp::addSources(const QList<SourceChip *> &sources) {
    for (const SourceChip *chip : sources)
        addAction(chip->line(), this,
                  [url = chip->url()] { QDesktopServices::openUrl(QUrl(url)); });
    if (sources.isEmpty())
        addAction(tr("No scheme asks for this."))->setEnabled(false);
}

void FieldHelp::addTerms(const Field &field, const Words &words) {
    const std::vector<const Term *> terms = termsIn(field, builtInDefinitions());
    if (!terms.empty())
        addSeparator();
    for (const Term *term : terms) {
        const QString title = QString::fromStdString(words.text(term->title));
        const QString text = explanation(*term, words);
        addAction(tr("What \"%1\" means").arg(title), this,
                  [this, text] { QWhatsThis::showText(pos(), text, parentWidget()); });
    }
}

QString FieldHelp::explanation(const Term &term, const Words &words) {
    QString text = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                       .arg(escaped(words.text(term.title)), escaped(words.text(term.meaning)));
    const auto add = [&](const QString &line) { text += QStringLiteral("<p>%1</p>").arg(line); };
    if (!term.isNot.empty())
        add(escaped(words.text(term.isNot)));
    if (!term.sources.empty())
        add(tr("Source: %1").arg(sourceList(term.sources)));
    if (!term.secondary.empty())
        add(tr("Source, as others report it: %1").arg(sourceList(term.secondary)));
    return text;
}

} // namespace updatefacts
