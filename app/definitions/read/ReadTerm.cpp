// SPDX-License-Identifier: MIT
#include "definitions/read/ReadTerm.h"

#include "definitions/read/ReadField.h"

namespace updatefacts {

Term readTerm(MapReader &reader, std::string id) {
    Term term;
    const std::string key = "term." + id;
    term.id = std::move(id);
    term.title = {key + ".title", reader.requireText("title")};
    term.meaning = {key + ".meaning", reader.requireText("meaning")};
    term.isNot = {key + ".not", reader.text("not")};
    term.also = reader.texts("also");
    term.sources = readSources(reader);
    term.secondary = readSources(reader, "secondary");
    term.forConsumers = reader.boolean("consumers", false);
    reader.finish();
    return term;
}

} // namespace updatefacts
