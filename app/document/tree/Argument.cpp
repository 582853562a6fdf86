// SPDX-License-Identifier: MIT
#include "document/tree/Argument.h"

namespace updatefacts::argument {

namespace {

using Kind = Argument::Kind;

Argument make(std::string_view name, Kind kind, std::string_view value) {
    Argument result;
    result.name = name;
    result.kind = kind;
    result.values = {std::string(value)};
    return result;
}

} // namespace

Argument plain(std::string_view name, std::string_view value) {
    return make(name, Kind::plain, value);
}

Argument number(std::string_view name, std::int64_t value) {
    return make(name, Kind::plain, std::to_string(value));
}

Argument text(std::string_view name, std::string_view value) {
    return make(name, Kind::text, value);
}

Argument date(std::string_view name, std::string_view date) {
    return make(name, Kind::date, date);
}

Argument field(std::string_view name, const Pointer &pointer) {
    return make(name, Kind::field, pointer.toString());
}

Argument answer(std::string_view name, const Pointer &field, std::string_view id) {
    Argument result = make(name, Kind::answer, id);
    result.field = field;
    return result;
}

Argument word(std::string_view name, std::string_view key, std::string_view source) {
    Argument result = make(name, Kind::word, source);
    result.key = key;
    return result;
}

Argument language(std::string_view name, std::string_view tag) {
    return make(name, Kind::language, tag);
}

Argument list(std::string_view name, ArgumentList parts, Argument::Joined joined) {
    Argument result = make(name, Kind::list, {});
    result.parts = std::move(parts);
    result.joined = joined;
    return result;
}

Argument phrase(std::string_view name, std::string_view key, ArgumentList parts) {
    Argument result = make(name, Kind::phrase, key);
    result.parts = std::move(parts);
    return result;
}

Argument list(Argument argument, std::vector<std::string> values, Argument::Joined joined) {
    argument.values = std::move(values);
    argument.joined = joined;
    return argument;
}

} // namespace updatefacts::argument
