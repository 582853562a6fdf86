// SPDX-License-Identifier: MIT
#include "definitions/read/ReadScheme.h"

#include "definitions/read/ReadName.h"

namespace updatefacts {

namespace {

using Evidence = Scheme::Evidence;

constexpr Names<std::optional<Evidence>, 2> evidences = {
    {{"primary", Evidence::primary}, {"secondary", Evidence::secondary}}};

/// The day under the key; a value that is no date is an error.
std::optional<PartialDate> readDay(MapReader &reader, std::string_view key) {
    const std::string text = reader.text(key);
    if (text.empty())
        return std::nullopt;
    auto date = PartialDate::parse(text);
    if (!date)
        reader.fail(key, "definitions.wrong:no_date", {argument::text("name", text)});
    return date;
}

} // namespace

Scheme readScheme(MapReader &reader, std::string id) {
    Scheme scheme;
    scheme.id = std::move(id);
    scheme.title = reader.requireText("title");
    scheme.url = reader.text("url");
    scheme.jurisdiction = reader.text("jurisdiction");
    scheme.edition = reader.text("edition");
    scheme.status = reader.text("status");
    scheme.inForce = readDay(reader, "in_force");
    scheme.checked = readDay(reader, "checked");
    scheme.evidence = readName(reader, "evidence", evidences, std::optional<Evidence>());
    reader.finish();
    return scheme;
}

} // namespace updatefacts
