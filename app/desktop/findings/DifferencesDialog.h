// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/files/FieldDifferences.h"

#include <QDialog>

class QTableWidget;

namespace updatefacts {

/// Shows what differs between the file and the window, answer by answer, and asks which to keep.
class DifferencesDialog : public QDialog {
    Q_OBJECT

  public:
    enum class Choice { none, load, keep, saveAs };

    /// `differences`: first what the file says, second what the window says.
    DifferencesDialog(const std::vector<FieldDifference> &differences, const Words &words,
                      QWidget *parent);

    [[nodiscard]] Choice choice() const { return m_choice; } ///< after it was closed

  private:
    void fill(const std::vector<FieldDifference> &differences, const Words &words);

    QTableWidget *m_table;
    Choice m_choice = Choice::none;
};

} // namespace updatefacts
