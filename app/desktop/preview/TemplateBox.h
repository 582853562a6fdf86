// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"

#include <QComboBox>

#include <string>

namespace updatefacts {

/// The faces a label can have, each with its title, its shape and its true size.
class TemplateBox : public QComboBox {
    Q_OBJECT

  public:
    TemplateBox(const Words &words, QWidget *parent);

    [[nodiscard]] std::string id() const; ///< of the one chosen
    void choose(const std::string &id);
    /// Tells the sizes of labels in so many languages, which may stand side by side.
    void setLanguageCount(int count);

  protected:
    void wheelEvent(QWheelEvent *event) override; ///< scrolls what is around it, never the choice
    void changeEvent(QEvent *event) override;

  private:
    void refresh();

    const Words &m_words;
    int m_languageCount = 1;
};

} // namespace updatefacts
