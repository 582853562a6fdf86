// SPDX-License-Identifier: MIT
#include "desktop/findings/DifferencesDialog.h"

#include "definitions/Definitions.h"
#include "desktop/look/PlainLabels.h"
#include "desktop/words/FindingText.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

/// As the form has it to choose from; a text that is none of the choices as it is written.
QString answerOf(const std::string &text, const Pointer &pointer, const Words &words) {
    const QString written = QString::fromStdString(text);
    const Field *field = builtInDefinitions().field(pointer);
    if (!field || field->choices.empty())
        return written;
    QStringList answers;
    for (const QString &id : written.split(QStringLiteral(", "))) {
        const Choice *choice = field->choice(id.toStdString());
        answers << (choice ? QString::fromStdString(words.text(choice->title)) : id);
    }
    return answers.join(QStringLiteral(", "));
}

QTableWidgetItem *cell(const std::string &text, const Pointer &pointer, const Words &words) {
    auto *item = new QTableWidgetItem(text.empty() ? DifferencesDialog::tr("(nothing)")
                                                   : answerOf(text, pointer, words));
    if (text.empty())
        item->setForeground(QPalette().brush(QPalette::Disabled, QPalette::Text));
    item->setToolTip(item->text());
    return item;
}

QString placeName(const Pointer &pointer, const Words &words) {
    Finding there;
    there.pointer = pointer;
    const QString name = placeOf(there, words);
    return name.isEmpty() ? DifferencesDialog::tr("The whole file") : name;
}

} // namespace

DifferencesDialog::DifferencesDialog(const std::vector<FieldDifference> &differences,
                                     const Words &words, QWidget *parent)
    : QDialog(parent), m_table(new QTableWidget(this)) {
    setWindowTitle(tr("Two versions"));
    resize(760, 420);
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(differences.empty() ? tr("Both versions give the same answers.")
                                                : tr("These answers differ (%n):", nullptr,
                                                     static_cast<int>(differences.size())),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    fill(differences, words);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &title, Choice choice) {
        QPushButton *button = buttons->addButton(title, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            accept();
        });
    };
    add(tr("&Load the file's version"), Choice::load);
    add(tr("&Keep mine"), Choice::keep);
    add(tr("Save mine under &another name ..."), Choice::saveAs);
    connect(buttons->addButton(QDialogButtonBox::Cancel), &QPushButton::clicked, this,
            &QDialog::reject);
    layout->addWidget(buttons);
}

void DifferencesDialog::fill(const std::vector<FieldDifference> &differences, const Words &words) {
    m_table->setColumnCount(3);
    m_table->setRowCount(static_cast<int>(differences.size()));
    m_table->setHorizontalHeaderLabels({tr("Question"), tr("In the file"), tr("In this window")});
    m_table->setAccessibleName(tr("What differs"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setVisible(!differences.empty());
    int row = 0;
    for (const FieldDifference &difference : differences) {
        m_table->setItem(row, 0,
                         new QTableWidgetItem(shownName(placeName(difference.pointer, words))));
        m_table->setItem(row, 1, cell(difference.first, difference.pointer, words));
        m_table->setItem(row, 2, cell(difference.second, difference.pointer, words));
        ++row;
    }
    // Also when the columns get their width, and that depends on the window.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace updatefacts
