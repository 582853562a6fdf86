// SPDX-License-Identifier: MIT
#include "retail/library/DescribeLibrary.h"

#include "definitions/messages/SayFinding.h"
#include "disclosure/JsonText.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/LibraryFindings.h"
#include "validation/describe/Columns.h"
#include "validation/describe/DescribeFindings.h"

namespace updatefacts {

namespace {

std::string stateWords(const std::string &state, const Voice &voice) {
    const std::string key = state == "error" ? "library.with_error" : "promise." + state;
    return inWords(argument::phrase("", key), voice);
}

std::string countTable(const Library &library, const Voice &voice) {
    const std::map<std::string, std::int64_t> states = statesOf(library);
    std::int64_t all = 0;
    std::vector<std::vector<std::string>> lines;
    for (const auto &[state, count] : states) {
        all += count;
        lines.push_back({"  " + stateWords(state, voice), std::to_string(count)});
    }
    const Argument head =
        argument::phrase("", all == 1 ? "library.head_of_one" : "library.head",
                         {argument::plain("file", library.path()), argument::number("count", all)});
    const std::string text = printable(inWords(head, voice)) + '\n';
    return lines.empty() ? text : text + inColumns(lines);
}

std::string headLine(const char *key, const Voice &voice) {
    return '\n' + inWords(argument::phrase("", key), voice) + '\n';
}

/// The errors of broken disclosures, then what is wrong among all: one after the other.
void tellFound(const Library &library, const std::function<void(Finding)> &tell,
               const std::function<bool()> &stop) {
    for (const Finding &note : library.notes())
        tell(note);
    LibraryFilter broken;
    broken.onlyWithErrors = true;
    broken.sortedBy = LibraryColumn::file;
    for (const LibraryEntry &entry : entriesOf(library, broken)) {
        if (stop())
            return;
        for (const Finding &finding : library.findingsOf(entry))
            if (finding.severity == Severity::error)
                tell(finding);
    }
    findInLibrary(library, tell, stop);
}

} // namespace

Findings describeLibrary(const Library &library, const TakeText &take, const Voice &voice,
                         const std::function<bool()> &stop) {
    take(countTable(library, voice));
    Findings all = library.changes();
    if (!all.empty())
        take(headLine("library.changes", voice) + describeFindings(all, voice));
    bool isFirst = true;
    const auto tell = [&](const Finding &finding) {
        if (isFirst)
            take(headLine("library.found", voice));
        isFirst = false;
        take(describeFindings({finding}, voice));
        all.push_back(finding);
    };
    tellFound(library, tell, stop);
    return all;
}

Findings libraryAsJson(const Library &library, const TakeText &take, const Voice &voice,
                       const std::function<bool()> &stop) {
    std::string states;
    for (const auto &[state, count] : statesOf(library))
        states += (states.empty() ? "" : ", ") + jsonText(state) + ": " + std::to_string(count);
    take("{\"library\": " + jsonText(printable(library.path())) + ", \"disclosures\": {" + states +
         "},\n\"changes\": ");
    Findings all = library.changes();
    take(asJson(all, voice) + ",\n\"findings\": ");
    JsonArray found;
    const auto tell = [&](const Finding &finding) {
        take(found.next(asJson(finding, voice)));
        all.push_back(finding);
    };
    tellFound(library, tell, stop);
    take(found.end() + "}\n");
    return all;
}

} // namespace updatefacts
