// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/Starter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace updatefacts {

/// What is asked before a new disclosure: where the product is sold, what it is and who makes it.
/// The answers decide what else is asked; each may be left out, and changed later.
class StartQuestions : public QWidget {
    Q_OBJECT

  public:
    StartQuestions(const Words &words, QWidget *parent);

    /// Begins anew: markets and maker as last time, no kind of device.
    void reset();
    /// Puts the focus on the first question.
    void begin();
    [[nodiscard]] FirstAnswers answers() const;

  Q_SIGNALS:
    void answered(const updatefacts::FirstAnswers &answers);
    void skipped();
    void goneBack();

  private:
    void addMarkets(QVBoxLayout *layout);
    void addKind(QVBoxLayout *layout);
    void addMaker(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void finish();

    const Words &m_words;
    std::vector<QCheckBox *> m_markets; ///< as the choices of target_markets
    QComboBox *m_kind = nullptr;
    QComboBox *m_maker = nullptr;
    QLabel *m_marketsAsBefore = nullptr, *m_makerAsBefore = nullptr; ///< said of old answers
};

} // namespace updatefacts
