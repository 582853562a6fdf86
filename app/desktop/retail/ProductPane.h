// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/retail/ProductFinder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace updatefacts {

class ProductModel;

/// The products of a library as a table: which folder, what is searched and shown of it, which are
/// ticked to be printed.
class ProductPane : public QWidget {
    Q_OBJECT

  public:
    explicit ProductPane(ProductModel &model, QWidget *parent);

    void showFolder(const QString &path);
    /// null: none is open
    void show(const ShopView &view);
    void showReading(int done, int all);
    void focusSearch();
    [[nodiscard]] ShopFilter filter() const;
    [[nodiscard]] QTableView &table() { return *m_table; }

  Q_SIGNALS:
    void folderAsked();
    void listAsked();
    void productAsked(const QString &file); ///< to be opened
    void shown();                           ///< the rows that were asked for last

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    void addFolderLine(QVBoxLayout &layout);
    void addFilterLines(QVBoxLayout &layout);
    void addTable(QVBoxLayout &layout);
    void addColumns();
    void find();
    void take(const ProductFinder::Numbers &numbers);
    void rememberCurrent();
    void tickSelected();
    void refreshCount();

    ProductModel &m_model;
    ProductFinder m_finder;
    bool m_hasList = false;
    std::string m_current; ///< file of the row that the cursor is on; "": on none yet
    QLineEdit *m_folder = nullptr;
    QPushButton *m_list = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_state = nullptr;
    QCheckBox *m_changed = nullptr, *m_listed = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
};

} // namespace updatefacts
