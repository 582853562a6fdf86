// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/Words.h"
#include "document/tree/Pointer.h"

#include <string>

namespace updatefacts {

/// How a reader is spoken to: in which language, and what fields, answers, dates and quotations
/// are called. Who edits a file knows fields by their ids, who fills in the form by its questions.
class Voice {
  public:
    /// definitions: whose rules and fields findings are about.
    explicit Voice(const Words &words, const Definitions &definitions = builtInDefinitions())
        : m_words(words), m_definitions(definitions) {}
    virtual ~Voice() = default;
    Voice(const Voice &) = delete;
    Voice &operator=(const Voice &) = delete;

    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] const Definitions &definitions() const { return m_definitions; }
    /// Whether the reader fills in the form, and sees neither lines of a file nor commands.
    [[nodiscard]] virtual bool isForm() const { return false; }
    [[nodiscard]] virtual std::string field(const Pointer &pointer) const = 0;
    /// id: of a choice of the field, "true" or "false"; what it does not have is shown as it is.
    [[nodiscard]] virtual std::string answer(const Pointer &field, const std::string &id) const = 0;
    [[nodiscard]] virtual std::string quoted(const std::string &text) const = 0;
    /// tag: BCP 47.
    [[nodiscard]] virtual std::string language(const std::string &tag) const { return tag; }
    /// iso: ISO 8601; what is no date is shown as it is.
    [[nodiscard]] virtual std::string date(const std::string &iso) const = 0;

  private:
    const Words &m_words;
    const Definitions &m_definitions;
};

/// For files and terminals: ids in straight quotes, dates as ISO 8601 writes them.
class FileVoice : public Voice {
  public:
    using Voice::Voice;
    [[nodiscard]] std::string field(const Pointer &pointer) const override;
    [[nodiscard]] std::string answer(const Pointer &field, const std::string &id) const override;
    [[nodiscard]] std::string quoted(const std::string &text) const override;
    [[nodiscard]] std::string date(const std::string &iso) const override;
};

/// FileVoice in English, the language of the sources.
[[nodiscard]] const Voice &plainVoice();

} // namespace updatefacts
