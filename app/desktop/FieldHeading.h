// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/AnswerState.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace updatefacts {

class Words;

/// What stands above a control: the question, whether the answer is needed and for whom, and the
/// schemes that ask. Nothing in it moves when the state changes.
class FieldHeading : public QWidget {
    Q_OBJECT

  public:
    FieldHeading(const Field &field, const Words &words, QWidget *parent);

    void showState(const AnswerState &state);
    /// A button that takes the answer back, shown while there is one.
    void offerClearing();
    [[nodiscard]] QLabel *question() const { return m_question; }
    /// "needed for UK, EU", "optional"
    [[nodiscard]] QString need() const;

  Q_SIGNALS:
    void clearAsked();

  private:
    void addChips(const Field &field, QHBoxLayout *line);

    QLabel *m_question, *m_need;
    QToolButton *m_clear = nullptr;
};

} // namespace updatefacts
