// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "desktop/retail/WorkThread.h"
#endif

#ifndef Q_MOC_RUN
#include "retail/shop/TryMapping.h"
#endif

#include <QDialog>

#include <atomic>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace updatefacts {

class ColumnPreview;
class ProblemsModel;

/// A price list is opened: what each of its columns says is proposed and can be changed, and below
/// stands what its first rows give. The mapping can be kept in a file.
class MappingDialog : public QDialog {
    Q_OBJECT

  public:
    MappingDialog(const Words &words, QWidget *parent);
    ~MappingDialog() override;

    /// name: a file or a connection. mapping: in place of the one that is proposed.
    void read(const std::string &name, const TableOptions &options,
              std::optional<ColumnMapping> mapping = {});
    [[nodiscard]] ColumnPreview &preview() { return *m_preview; }
    [[nodiscard]] QString sentence() const;
    void openMapping(const QString &file);
    void saveMapping(const QString &file);

  Q_SIGNALS:
    void shown(); ///< what was read, or tried
    /// The list is to be used.
    void taken(const updatefacts::TableSource &table, const updatefacts::ColumnMapping &mapping);

  private:
    struct Table {
        TableSource source;
        std::vector<TableRow> rows; ///< the first ones
        ColumnMapping mapping;
        Findings findings;
        QString problem; ///< why it cannot be read
    };
    void addButtons(QVBoxLayout &layout);
    void addProblems(QVBoxLayout &layout);
    void take(const std::shared_ptr<Table> &table);
    void tryOut();
    void showTried(const TriedMapping &tried);
    void refuse(const QString &why);
    void say(const QString &sentence);
    void askMapping();
    void askWhereToSave();

    const Words &m_words;
    std::shared_ptr<Table> m_table; ///< null: it is not read yet
    std::atomic<quint64> m_generation{0};
    QLabel *m_name = nullptr, *m_sentence = nullptr;
    ColumnPreview *m_preview = nullptr;
    ProblemsModel *m_problems;
    QPushButton *m_use = nullptr, *m_save = nullptr, *m_open = nullptr;
    WorkThread m_thread;
};

} // namespace updatefacts
