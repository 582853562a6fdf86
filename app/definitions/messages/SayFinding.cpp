// SPDX-License-Identifier: MIT
#include "definitions/messages/SayFinding.h"

#include "definitions/Definitions.h"
#include "definitions/Placeholders.h"
#include "definitions/messages/MessageTable.h"
#include "document/text/ShortenText.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

/// Puts arguments into words.
class Filler {
  public:
    explicit Filler(const Voice &voice) : m_voice(voice) {}

    /// pointer: that of the finding, which {field} names.
    [[nodiscard]] std::string fill(const Word &word, const ArgumentList &arguments,
                                   const Pointer &pointer) const {
        return fillPlaceholders(m_voice.words().text(word), [&](const std::string &name) {
            if (name.starts_with('@'))
                return named(name.substr(1));
            if (name.find(':') != std::string::npos) // a map as YAML writes it, no blank
                return '{' + name + '}';
            const auto argument = std::ranges::find(arguments, name, &Argument::name);
            if (argument != arguments.end())
                return inWords(*argument, pointer);
            return name == "field" ? m_voice.field(pointer) : std::string();
        });
    }

    [[nodiscard]] std::string inWords(const Argument &argument, const Pointer &pointer) const {
        std::vector<std::string> words;
        if (argument.kind == Argument::Kind::list)
            for (const Argument &part : argument.parts)
                words.push_back(inWords(part, pointer));
        else
            for (const std::string &value : argument.values)
                words.push_back(inWords(argument, value, pointer));
        return join(std::move(words), argument.joined);
    }

  private:
    /// "support_end": the field; "support_commitment=not_promised": one of its answers.
    [[nodiscard]] std::string named(const std::string &name) const {
        const std::size_t equals = name.find('=');
        const Pointer field = Pointer::parse('/' + name.substr(0, equals)).value_or(Pointer());
        return equals == std::string::npos ? m_voice.field(field)
                                           : m_voice.answer(field, name.substr(equals + 1));
    }

    [[nodiscard]] std::string phrase(std::string_view key, const ArgumentList &parts,
                                     const Pointer &pointer) const {
        const auto &phrases = messageTable().phrases;
        const auto found = phrases.find(key);
        assert(found != phrases.end());
        return fill(found->second, parts, pointer);
    }

    [[nodiscard]] std::string inWords(const Argument &argument, const std::string &value,
                                      const Pointer &pointer) const {
        switch (argument.kind) {
        case Argument::Kind::plain:
            return value;
        case Argument::Kind::text:
            return m_voice.quoted(shortenText(value));
        case Argument::Kind::date:
            return m_voice.date(value);
        case Argument::Kind::field:
            return m_voice.field(Pointer::parse(value).value_or(Pointer()));
        case Argument::Kind::answer:
            return m_voice.answer(argument.field, value);
        case Argument::Kind::word:
            return m_voice.words().text({argument.key, value});
        case Argument::Kind::language:
            return m_voice.language(value);
        case Argument::Kind::list:
            break;
        case Argument::Kind::phrase:
            return phrase(value, argument.parts, pointer);
        }
        return {};
    }

    [[nodiscard]] std::string join(std::vector<std::string> words, Argument::Joined joined) const {
        if (words.empty())
            return {};
        std::string last = std::move(words.back());
        words.pop_back();
        std::string first;
        for (const std::string &word : words)
            first += (first.empty() ? "" : ", ") + word;
        if (first.empty())
            return last;
        if (joined == Argument::Joined::byComma)
            return first + ", " + last;
        return phrase(joined == Argument::Joined::byAnd ? "list.and" : "list.or",
                      {argument::plain("first", first), argument::plain("last", last)}, {});
    }

    const Voice &m_voice;
};

/// The words of the finding's message: of the table, or of a rule of the definitions.
MessageWords wordsOf(const Finding &finding, const Definitions &definitions) {
    if (const Rule *rule = definitions.rule(finding.message))
        return {rule->message, rule->mend};
    const auto &messages = messageTable().messages;
    const char *demand = finding.message.ends_with(":answer")  ? "profile.demand:answer"
                         : finding.severity == Severity::error ? "profile.demand:asked"
                                                               : "profile.demand:advised";
    const bool isDemand = finding.message.starts_with("profile.");
    const auto found = messages.find(isDemand ? demand : finding.message);
    assert(found != messages.end());
    return found->second;
}

} // namespace

std::string messageOf(const Finding &finding, const Voice &voice) {
    const MessageWords words = wordsOf(finding, voice.definitions());
    const bool isOwn = voice.isForm() && words.messageInForm;
    return Filler(voice).fill(isOwn ? *words.messageInForm : words.message, finding.arguments,
                              finding.pointer);
}

std::string mendOf(const Finding &finding, const Voice &voice) {
    const MessageWords words = wordsOf(finding, voice.definitions());
    const bool isOwn = voice.isForm() && words.mendInForm;
    return Filler(voice).fill(isOwn ? *words.mendInForm : words.mend, finding.arguments,
                              finding.pointer);
}

std::string inWords(const Argument &argument, const Voice &voice) {
    return Filler(voice).inWords(argument, {});
}

} // namespace updatefacts
