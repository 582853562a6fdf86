// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

#include <string>
#include <vector>

class QCheckBox;
class QListWidget;
class QRadioButton;

namespace updatefacts {

/// In which languages labels are made: the disclosure's own, or those ticked, each on a label of
/// its own or all on one.
class LanguageChoice : public QGroupBox {
    Q_OBJECT

  public:
    /// `own`: what the disclosure's own language is called here.
    LanguageChoice(const QString &own, QWidget *parent);

    /// As an ExportPlan has them; one empty group where none is ticked.
    [[nodiscard]] std::vector<std::vector<std::string>> languages() const;
    void setLanguages(const std::vector<std::vector<std::string>> &groups);

  Q_SIGNALS:
    void changed();

  private:
    void fill();
    [[nodiscard]] std::vector<std::string> ticked() const;

    QRadioButton *m_own;
    QRadioButton *m_these;
    QListWidget *m_list;
    QCheckBox *m_onOne;
};

/// What the language calls itself: "Deutsch".
[[nodiscard]] QString ownNameOf(const std::string &language);

} // namespace updatefacts
