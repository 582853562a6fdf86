// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/retail/ShopSource.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace updatefacts {

class RunFileBox;
class TemplateBox;

/// Asks what a plan is printed as: all that `updatefacts print` writes. Each kind of output shows
/// the fields that belong to it alone, as they were chosen last.
class RunDialog : public QDialog {
    Q_OBJECT

  public:
    /// In the order in which they are offered.
    enum class Kind { pdf, aisles, zpl, pictures, printer };
    static constexpr int kinds = 5;

    RunDialog(const Words &words, ShopPlan plan, QWidget *parent);

    void choose(Kind kind);
    /// Asks for printers where they are wanted: once whoever answers is connected.
    void askPrinters();
    /// What CUPS has, its default first.
    void showPrinters(const QStringList &names);
    /// Why there are none.
    void showNoPrinters(const QString &sentence);
    /// The plan as it is printed now.
    [[nodiscard]] ShopPlan plan() const;
    [[nodiscard]] RunFileBox &fileBox() { return *m_file; }

  Q_SIGNALS:
    void printersAsked();
    void printAsked(const updatefacts::ShopPlan &plan);

  private:
    void addKinds();
    void addPrinter();
    void addLabel();
    void addFile();
    void addButtons();
    void restore();
    void remember() const;
    void refresh();
    void refreshFields();
    void refreshButtons();
    void print();
    QComboBox *addBox(const QString &title);
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] LabelFormat format() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString aboutKind() const;
    /// Why it cannot be printed so; empty: it can.
    [[nodiscard]] QString fault(const RunOutput &output) const;
    [[nodiscard]] QString warning(const RunOutput &output) const;

    const Words &m_words;
    ShopPlan m_plan;
    QFormLayout *m_form;
    QComboBox *m_kind = nullptr, *m_printer = nullptr, *m_takes = nullptr, *m_resolution = nullptr,
              *m_colours = nullptr;
    QLabel *m_about = nullptr, *m_fileTitle = nullptr, *m_message = nullptr;
    TemplateBox *m_thermal = nullptr, *m_picture = nullptr;
    RunFileBox *m_file = nullptr;
    QPushButton *m_print = nullptr;
    bool m_hasAskedPrinters = false;
    QString m_noPrinters; ///< why
};

} // namespace updatefacts
