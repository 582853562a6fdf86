// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

#include <string>
#include <vector>

namespace updatefacts {

/// The languages of the label: that of the disclosure, or those that are ticked, in the order in
/// which they were; several stand on one label.
class LanguageButton : public QToolButton {
    Q_OBJECT

  public:
    explicit LanguageButton(QWidget *parent);

    /// BCP 47 tags; none: the disclosure's own.
    [[nodiscard]] const std::vector<std::string> &languages() const { return m_languages; }
    void choose(const std::vector<std::string> &languages);

  Q_SIGNALS:
    void changed();

  private:
    void tick(const std::string &language, bool isTicked);
    void refresh();

    std::vector<std::string> m_languages;
    QAction *m_own = nullptr; ///< none is ticked
};

} // namespace updatefacts
