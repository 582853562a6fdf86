// SPDX-License-Identifier: MIT
#include "desktop/form/FindQuestion.h"

#include "definitions/Definitions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int searchedRole = Qt::UserRole + 1;

} // namespace

FindQuestion::FindQuestion(const Words &words, QWidget *parent)
    : QDialog(parent), m_words(words), m_text(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a question"));
    resize(520, 420);
    auto *layout = new QVBoxLayout(this);
    m_text->setPlaceholderText(tr("Words of the question, such as password"));
    m_text->setAccessibleName(tr("Words of the question"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Questions found"));
    m_list->setWordWrap(true);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    fill();
    narrow({});
    connect(m_text, &QLineEdit::textChanged, this, &FindQuestion::narrow);
    connect(m_text, &QLineEdit::returnPressed, this, &FindQuestion::take);
    connect(m_list, &QListWidget::itemClicked, this, &FindQuestion::take);
    connect(m_list, &QListWidget::itemActivated, this, &FindQuestion::take);
}

void FindQuestion::fill() {
    const auto said = [this](const Word &word) {
        return QString::fromStdString(m_words.text(word));
    };
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields) {
            if (field.question.source.empty())
                continue;
            auto *item = new QListWidgetItem(
                tr("%1  (%2)", "question, section").arg(said(field.question), said(section.title)),
                m_list);
            item->setData(idRole, QString::fromStdString(field.id));
            item->setData(searchedRole, QStringList{said(field.question), said(field.title),
                                                    said(field.help), said(section.title)}
                                            .join(QLatin1Char(' ')));
        }
}

/// Every word must be there, in any order.
void FindQuestion::narrow(const QString &text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QListWidgetItem *first = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString searched = item->data(searchedRole).toString();
        bool isFound = true;
        for (const QString &word : words)
            isFound = isFound && searched.contains(word, Qt::CaseInsensitive);
        item->setHidden(!isFound);
        if (isFound && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void FindQuestion::take() {
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const Pointer pointer = Pointer().child(item->data(idRole).toString().toStdString());
    close();
    Q_EMIT found(pointer);
}

bool FindQuestion::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(object, event);
}

} // namespace updatefacts
