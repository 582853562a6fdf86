// SPDX-License-Identifier: MIT
#pragma once

#include "Random.h"
#include "desktop/files/DocumentFile.h"
#include "desktop/form/FieldRow.h"
#include "desktop/form/FormPane.h"

#include <QStringList>
#include <QWidget>

#include <map>
#include <string>

namespace updatefacts {

/// Does to a form what a user and his clipboard might: pastes of any bytes, composed and typed
/// text, boxes, lists, undo, saves. After each step every other answer must say what it said, in
/// the document, in the form and in the file.
class FuzzForm {
  public:
    /// `path`: of a disclosure, which is written to.
    FuzzForm(const QString &path, std::uint64_t seed);

    void step();

    [[nodiscard]] int lost() const { return static_cast<int>(m_lost.size()); }
    [[nodiscard]] const QStringList &losses() const { return m_lost; } ///< what happened, each
    [[nodiscard]] int saves() const { return m_saves; }
    [[nodiscard]] int pastes() const { return m_pastes; }
    [[nodiscard]] int undos() const { return m_undos; }
    [[nodiscard]] int refused() const { return m_refused; }

  private:
    [[nodiscard]] QString anyText();
    [[nodiscard]] QWidget *anyControl();
    void use(QWidget &control);
    void enterText(QWidget &control);
    void save();
    void goThroughHistory();
    void remember();
    [[nodiscard]] bool wasSaid(const std::string &field, const Value &value) const;
    void compare(const Value &before, const std::string &changed);
    void compareForm();
    void lose(const QString &what) { m_lost << what; }

    Random m_random;
    DisclosureModel m_model;
    DocumentFile m_file;
    Words m_words{"en"};
    QWidget m_window;
    FormPane *m_pane;
    std::map<std::string, std::vector<Value>> m_said; ///< by field, all that was seen
    QStringList m_lost;
    int m_saves = 0, m_pastes = 0, m_undos = 0, m_refused = 0;
};

} // namespace updatefacts
