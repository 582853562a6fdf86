// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editors/FieldEditor.h"

#include <map>
#include <string>

class QTabWidget;
class QToolButton;

namespace updatefacts {

class TextEditor;

/// A text in several languages: a tab for each, and one more to add a language.
class LocalizedEditor : public FieldEditor {
    Q_OBJECT

  public:
    /// ownLanguage: of a text that names no language.
    LocalizedEditor(const QString &example, int lines, QWidget *parent);

    void setOwnLanguage(const std::string &language) { m_ownLanguage = language; }
    void display(const Value *value) override;
    [[nodiscard]] QWidget *focusTarget() override;
    void describe(const QString &name, const QString &description) override;

  private:
    TextEditor *addTab(const std::string &language);
    void fillMenu();
    void tell(const std::string &language, const std::optional<Value> &text);
    void removeLanguage(const std::string &language);

    QString m_example;
    int m_lines;
    std::string m_ownLanguage = "en";
    std::string m_first; ///< language of the first tab: its own, once it is known
    Value m_value;       ///< as displayed: a map by language, or a text, or null
    QTabWidget *m_tabs;
    QToolButton *m_add;
    std::map<std::string, TextEditor *> m_editors;
    QString m_name, m_description;
};

} // namespace updatefacts
