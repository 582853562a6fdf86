// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/messages/Voice.h"
#include "desktop/editing/ParkedFields.h"
#include "desktop/files/Clock.h"
#include "disclosure/Neighbours.h"
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

    explicit DisclosureModel(Clock clock, QObject *parent = nullptr);

    /// Takes another document; there is no way back from it. `file`: as findings name it.
    void open(std::string text, const QString &file);
    void setFile(const QString &file); ///< its name after "save as"

    /// As it is written.
    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const std::string &text() const { return m_document.text; }
    /// As the present definitions read it: what the form shows and the findings are about. The
    /// first change writes a file of earlier definitions as the present ones have it.
    [[nodiscard]] const Value &root() const { return m_present.root; }
    /// Whether the text could be read; else there is nothing to be changed in a form.
    [[nodiscard]] bool isReadable() const { return !hasError(m_document.findings); }
    [[nodiscard]] const Value *value(const Pointer &pointer) const;
    /// Whether the condition holds, of a field that stands at the pointer or would stand there.
    [[nodiscard]] bool belongs(const Condition &when, const Pointer &pointer) const;

    /// Sets or removes what stands at the pointer. A field that no longer belongs then is taken
    /// out, and comes back with what it said when it belongs again. A change after which the text
    /// would not say just that, read again, is not made: refused() tells.
    void set(const Pointer &pointer, const std::optional<Value> &value, const QString &what,
             Step step = Step::whole);
    /// Puts another text in place of the whole, as one step of undo. A text that cannot be read is
    /// not taken: refused() tells.
    void replaceText(std::string text, const QString &what);
    /// Whether the text, read again, says all that the form shows: else it must not be saved.
    [[nodiscard]] bool isFaithful() const;
    /// The next change is a step of its own, even at the place of the last one.
    void endTyping() {
        ++m_typing;
        Q_EMIT typingEnded();
    }

    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// Whether labels can be made of it: only schemes may still ask for something.
    [[nodiscard]] bool isPrintable() const { return m_isPrintable; }
    /// The schemes it is held against: those that are law for the device in its markets, and those
    /// that were chosen besides.
    [[nodiscard]] const std::vector<std::string> &profiles() const { return m_profiles; }
    [[nodiscard]] const std::vector<std::string> &lawProfiles() const { return m_law; }
    [[nodiscard]] const std::vector<std::string> &chosenProfiles() const { return m_chosen; }
    /// What rules say is said in these words, which outlive the model; in English until then.
    void speak(const Words &words);
    /// Chooses schemes; those that are law stay, chosen or not.
    void setProfiles(std::vector<std::string> profiles);
    [[nodiscard]] Date today() const { return m_clock.today(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    void recheck(); ///< another day has begun, say

    /// What lies beside it: what an earlier revision promised must not shrink.
    void setNeighbours(Neighbours neighbours);
    [[nodiscard]] const Neighbours &neighbours() const { return m_neighbours; }
    /// As findings are about it, with the fingerprint of what is written.
    [[nodiscard]] Disclosure disclosure() const;

    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] bool isModified() const { return !m_undo.isClean(); }

  Q_SIGNALS:
    void textChanged();       ///< comes before changed(): for whoever works on while others follow
    void changed();           ///< the text, and with it the findings
    void findingsChanged();   ///< the findings alone: other profiles
    void neighboursChanged(); ///< what lies beside it
    void typingEnded();       ///< in one of the fields
    void opened();            ///< another document
    void refused(const QString &why);                  ///< a change was not made: a sentence
    void stepped(const updatefacts::Pointer &pointer); ///< by undo or redo; what was changed

  private:
    friend class TextChange;
    /// What undo goes back to.
    struct State {
        std::string text;
        ParkedFields parked;
    };
    /// Where a step of undo made its change.
    struct Change {
        Pointer pointer; ///< the root where it was the whole text
        int typing = -1; ///< changes of one number at one place are one step; -1: none
    };

    void push(State state, const QString &what, const Change &change);
    void restore(const State &state);
    [[nodiscard]] Document editable() const;
    [[nodiscard]] Document takeRead(const std::string &text);
    void readPresent();
    void check();
    [[nodiscard]] Findings findingsFor(const std::vector<std::string> &profiles) const;
    void followLaw();

    Clock m_clock;
    const Words *m_words = &plainVoice().words();
    Document m_document;
    Document m_present; ///< m_document, upgraded
    ParkedFields m_parked;
    Neighbours m_neighbours;
    Findings m_findings;
    bool m_isPrintable = false;
    std::vector<std::string> m_law, m_chosen, m_profiles;
    std::optional<Document> m_read; ///< as a step is made: its text, read already
    QUndoStack m_undo;
    int m_typing = 0;
};

} // namespace updatefacts
