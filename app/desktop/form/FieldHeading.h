// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/AnswerState.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace updatefacts {

class SourceChip;
class Words;

/// What stands above a control: the question, which has the line to itself, and below it whether
/// the answer is needed and for whom, with the schemes checked that ask. Nothing in it moves when
/// the answer comes or goes.
class FieldHeading : public QWidget {
    Q_OBJECT

  public:
    FieldHeading(const Field &field, const Words &words, QWidget *parent);

    void showState(const AnswerState &state);
    /// A button that takes the answer back, shown while there is one.
    void offerClearing();
    [[nodiscard]] QLabel *question() const { return m_question; }
    /// "needed for UK, EU", "needed for the label", "optional"
    [[nodiscard]] QString need() const;

  Q_SIGNALS:
    void clearAsked();

  private:
    void addMarks(const Field &field);

    QLabel *m_question, *m_need;
    std::vector<SourceChip *> m_chips;
    QHBoxLayout *m_marks; ///< the line below the question
    QToolButton *m_clear = nullptr;
};

} // namespace updatefacts
