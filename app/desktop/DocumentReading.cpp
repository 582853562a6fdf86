// SPDX-License-Identifier: MIT
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/files/FieldValues.h"
#include "desktop/files/RecentFiles.h"
#include "desktop/form/FormPane.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/look/PlainLabels.h"
#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "document/text/ForeignFormat.h"
#include "output/edit/ReadDisclosureText.h"
#include "output/edit/UpgradeText.h"

#include <QDir>
#include <QFileInfo>

namespace updatefacts {

void DocumentWindow::begin(const std::string &text, const QString &title) {
    m_untitled = title;
    m_model.open(text, title);
    m_autosave.setSource(source());
    tellOfReading();
    refreshTitle();
}

namespace {

/// What a file is that is no disclosure, to those who did not mean to open it.
QString whatItIs(std::string_view format) {
    if (format == "format.pdf")
        return DocumentWindow::tr("This PDF file carries no disclosure.");
    const auto pictures = {"format.png",  "format.jpeg", "format.gif", "format.bmp",
                           "format.tiff", "format.svg",  "format.webp"};
    if (std::ranges::find(pictures, format) != pictures.end())
        return DocumentWindow::tr("This is a picture, not a disclosure.");
    return DocumentWindow::tr("This is a file of another kind, not a disclosure.");
}

/// A sentence about the file; "" where it may be opened.
QString whyNotOpened(const QString &path, DisclosureText &read) {
    try {
        read = readDisclosureText(QFileInfo(path).absoluteFilePath().toStdString());
    } catch (const IoError &error) {
        return inWindowWords(error.sentence());
    }
    const std::string_view format = foreignFormat(read.text);
    if (format.empty())
        return {};
    return DocumentWindow::tr(
               "\"%1\" was not opened. %2 Open the YAML file of the disclosure, or a "
               "label (PDF, SVG) that this program has made.")
        .arg(shownName(QDir::toNativeSeparators(path)), whatItIs(format));
}

} // namespace

/// The disclosure that a label carries is a new document: the label's own file stays as it is.
void DocumentWindow::openLabel(const QString &path, const std::string &text) {
    const QString name = shownName(QFileInfo(path).fileName());
    begin(text, tr("Disclosure of %1").arg(name));
    m_notices->put(
        QStringLiteral("label"),
        {Severity::note,
         tr("This disclosure was inside the label %1. Save it as a file of its own.").arg(name),
         {{tr("Save as ..."), [this] { saveAs(); }}}});
}

bool DocumentWindow::open(const QString &path, QString &problem) {
    DisclosureText read;
    problem = whyNotOpened(path, read);
    if (!problem.isEmpty())
        return false;
    if (read.isOfLabel) {
        openLabel(path, read.text);
        return true;
    }
    if (!m_file.open(path)) {
        problem = m_file.problem();
        return false;
    }
    beginWithFile();
    return true;
}

/// The file was opened: what it says is what the window shows.
void DocumentWindow::beginWithFile() {
    claimFile();
    m_model.open(m_file.text(), m_file.path());
    m_home.clear();
    m_isOffered = false;
    lookAround();
    m_autosave.setSource(source());
    RecentFiles().add(m_file.path(), anyText(m_model.value(Pointer().child("product_name"))));
    if (m_file.isReadOnly())
        m_notices->put(QStringLiteral("read-only"),
                       {Severity::note,
                        tr("This file is read-only; changes can be saved under another name."),
                        {{tr("Save as ..."), [this] { saveAs(); }}}});
    tellOfReading();
    offerUpgrade();
    tellPublished();
    m_isNumberTaken = false;
    offerNextNumber();
    refreshTitle();
}

/// What cannot be shown as a form is said, with its place.
void DocumentWindow::tellOfReading() {
    const bool isReadable = m_model.isReadable();
    m_form->setEnabled(isReadable);
    if (m_model.text().empty() && !m_file.path().isEmpty())
        return offerToBegin();
    if (isReadable)
        m_notices->drop(QStringLiteral("reading"));
    else
        m_notices->put(QStringLiteral("reading"),
                       {Severity::error, whyUnreadable(m_model.findings().front())});
}

QString DocumentWindow::whyUnreadable(const Finding &finding) const {
    QString sentence = sentenceOf(finding, m_program.words());
    if (sentence.endsWith(QLatin1Char('.'))) // the place follows in brackets
        sentence.chop(1);
    return tr("The file cannot be read as a disclosure: %1 (line %2, column %3). "
              "Fix it in a text editor; it is then read again.")
        .arg(sentence)
        .arg(finding.place.line)
        .arg(finding.place.column);
}

/// Files of earlier definitions are read as ever; writing them anew is one step that can be undone.
void DocumentWindow::offerUpgrade() {
    const UpgradedText upgraded =
        upgradeText(m_model.text(), m_model.document().file, builtInDefinitions());
    if (upgraded.text == m_model.text() || !m_model.isReadable())
        return;
    m_notices->put(QStringLiteral("upgrade"),
                   {Severity::note,
                    tr("This file follows an earlier version of the definitions."),
                    {{tr("Bring it up to date"), [this, text = upgraded.text] {
                          m_model.replaceText(text, tr("bringing up to date"));
                      }}}});
}

void DocumentWindow::offerToBegin() {
    m_notices->put(QStringLiteral("reading"),
                   {Severity::note,
                    tr("This file is empty."),
                    {{tr("Begin a disclosure in it"),
                      [this] { m_model.replaceText(m_program.starterText(), tr("beginning")); }}}});
}

void DocumentWindow::reload() {
    QString problem;
    const QString path = m_file.path();
    m_autosave.discard();
    if (!open(path, problem))
        m_notices->put(QStringLiteral("save"), {Severity::error, problem});
}

} // namespace updatefacts
