// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/retail/ShopSource.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace updatefacts {

class LanguageButton;
class PageView;
class SheetBox;
class TemplateBox;

/// How the labels are to be, and a page of them as it prints.
class PagePane : public QWidget {
    Q_OBJECT

  public:
    PagePane(const Words &words, QWidget *parent);

    [[nodiscard]] ShopDesign design() const;
    void choose(const ShopDesign &design);
    /// labels: of the whole run, without further copies; 0: there is nothing to show.
    void setLabels(qint64 labels);
    void show(const PagePicture &picture);
    void say(const QString &sentence);
    [[nodiscard]] int page() const { return m_page; } ///< from 1
    [[nodiscard]] qint64 pages() const;
    [[nodiscard]] PageView &view() { return *m_view; }

  Q_SIGNALS:
    void changed();   ///< the design
    void pageAsked(); ///< page() in view().room() is to be drawn

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    void addChoices(QVBoxLayout &layout);
    void addSpins(QFormLayout &form);
    void addShopLine(QFormLayout &form);
    void addPage(QVBoxLayout &layout);
    void fitSheets();
    void change();
    void turn(int pages);
    void askPage();
    void refreshPages();
    void addRow(QFormLayout &form, const QString &title, QWidget *field);

    const Words &m_words;
    TemplateBox *m_template = nullptr;
    SheetBox *m_sheet = nullptr;
    LanguageButton *m_language = nullptr;
    QSpinBox *m_start = nullptr, *m_copies = nullptr;
    QComboBox *m_order = nullptr;
    QLineEdit *m_shop = nullptr;
    QCheckBox *m_price = nullptr;
    PageView *m_view = nullptr;
    QToolButton *m_back = nullptr, *m_on = nullptr;
    QLabel *m_pageOf = nullptr;
    QTimer m_rest; ///< since the last change
    qint64 m_labels = 0;
    int m_page = 1;
};

} // namespace updatefacts
