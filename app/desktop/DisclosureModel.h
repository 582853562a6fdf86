// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "desktop/ParkedFields.h"
#include "disclosure/Disclosure.h"
#include "validation/Validate.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// One open disclosure: its text, what that says, what is to be said of it, and the way back.
/// The text is the truth: every change is made in it, so that comments and order stay.
class DisclosureModel : public QObject {
    Q_OBJECT

  public:
    /// How changes to the same place become one step of undo.
    enum class Step { typing, whole };

    explicit DisclosureModel(Date today, QObject *parent = nullptr);

    /// Takes another document; there is no way back from it. `file`: as findings name it.
    void open(std::string text, const QString &file);
    void setFile(const QString &file); ///< its name after "save as"

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const std::string &text() const { return m_document.text; }
    /// Whether the text could be read; else there is nothing to be changed in a form.
    [[nodiscard]] bool isReadable() const { return !hasError(m_document.findings); }
    [[nodiscard]] const Value *value(const Pointer &pointer) const;
    /// Whether the condition holds, of a field that stands at the pointer or would stand there.
    [[nodiscard]] bool belongs(const Condition &when, const Pointer &pointer) const;

    /// Sets or removes what stands at the pointer. A field that no longer belongs then is taken
    /// out, and comes back with what it said when it belongs again.
    void set(const Pointer &pointer, const std::optional<Value> &value, const QString &what,
             Step step = Step::whole);
    /// Puts another text in place of the whole, as one step of undo.
    void replaceText(std::string text, const QString &what);
    /// The next change is a step of its own, even at the place of the last one.
    void endTyping() { ++m_typing; }

    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// The schemes it is held against: those that are law for the device in its markets, and those
    /// that were chosen besides.
    [[nodiscard]] const std::vector<std::string> &profiles() const { return m_profiles; }
    [[nodiscard]] const std::vector<std::string> &lawProfiles() const { return m_law; }
    [[nodiscard]] const std::vector<std::string> &chosenProfiles() const { return m_chosen; }
    /// What rules say is said in these words, which outlive the model; in English until then.
    void speak(const Words &words);
    /// Chooses schemes; those that are law stay, chosen or not.
    void setProfiles(std::vector<std::string> profiles);
    [[nodiscard]] Date today() const { return m_today; }

    /// The published revision before this one: what it promised must not shrink. None: not known.
    void setEarlier(std::optional<Disclosure> earlier);
    [[nodiscard]] const std::optional<Disclosure> &earlier() const { return m_earlier; }

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

  Q_SIGNALS:
    void textChanged();     ///< comes before changed(): for whoever works on while others follow
    void changed();         ///< the text, and with it the findings
    void findingsChanged(); ///< the findings alone: other profiles
    void opened();          ///< another document

  private:
    friend class TextChange;
    /// What undo goes back to.
    struct State {
        std::string text;
        ParkedFields parked;
    };

    void push(State state, const QString &what, const QString &place);
    void restore(const State &state);
    void check();
    void followLaw();

    Date m_today;
    const Words *m_words = nullptr;
    Document m_document;
    ParkedFields m_parked;
    std::optional<Disclosure> m_earlier;
    Findings m_findings;
    std::vector<std::string> m_law, m_chosen, m_profiles;
    QUndoStack m_undo;
    int m_typing = 0;
};

} // namespace updatefacts
