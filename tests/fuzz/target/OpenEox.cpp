// SPDX-License-Identifier: MIT
#include "document/yaml/ReadYaml.h"
#include "fuzz/Targets.h"
#include "publish/json/JsonMembers.h"
#include "publish/openeox/DraftFromOpenEox.h"
#include "publish/openeox/ReadOpenEox.h"
#include "publish/openeox/WriteOpenEox.h"
#include "validation/Validate.h"

#include <QJsonDocument>

namespace updatefacts {

namespace {

void mustComeOut(const Value &root) {
    const WrittenOpenEox out =
        writeOpenEox(Disclosure(readYaml(writeDraft(root, builtInDefinitions()), "draft.yaml")));
    mustHold(out.json.empty() == hasError(out.findings), "OpenEoX, or why there is none");
    mustHold(out.json.empty() || !hasError(readOpenEox(out.json, "out.json").findings),
             "what is written passes the tests of OpenEoX");
}

void run(std::string_view bytes) {
    const std::string text(bytes);
    const ReadOpenEox read = readOpenEox(text, "a.json");
    mustBeSayable(read.findings, bytes);
    if (QJsonDocument::fromJson(QByteArray::fromStdString(text)).isObject())
        for (const JsonMember &member : jsonMembers(bytes))
            mustHold(member.at < member.value && member.value < bytes.size(),
                     "a member lies in its text");
    if (hasError(read.findings))
        return;
    const Value root = draftFromOpenEox(read.core, builtInDefinitions(), "a.json", fuzzDay);
    const std::string draft = writeDraft(root, builtInDefinitions());
    const Document document = readYaml(draft, "draft.yaml");
    mustHold(!hasError(document.findings), "a draft can be read");
    mustBeSayable(validate(document, builtInDefinitions(), {fuzzDay, {}, nullptr}), draft);
    mustComeOut(root);
}

std::vector<std::string> seeds() {
    const std::string head = R"({
"$schema": "https://docs.oasis-open.org/openeox/v1.0/schema/core.json",
)";
    return {head + R"("end_of_life": "2031-06-30T23:59:59Z",
"end_of_security_support": "2031-06-30T23:59:59Z",
"last_updated": "2026-03-14T09:00:00Z"
})",
            head + R"("end_of_life": "tba",
"end_of_sales": "2028-01-01T00:00:00+02:00",
"end_of_security_support": "2030-06-30T23:59:59.25-05:00",
"general_availability": "2023-02-01T00:00:00Z",
"last_updated": "2026-03-14T09:00:00.123456789Z"
})",
            head + R"("end_of_life": "2020-02-29T23:30:00-01:00",
"end_of_security_support": "2020-03-01T01:00:00+02:00",
"general_availability": "tba",
"last_updated": "2026-03-14T09:00:00Z"
})"};
}

} // namespace

FuzzTarget openEoxTarget() {
    return {"openeox",
            run,
            seeds,
            ",\n:",
            {"\"tba\"", "\"end_of_sales\": ", "\"general_availability\": ", "T23:59:60Z",
             "T24:00:00Z", "+14:00", "-00:00", "0000-01-01", "9999-12-31", "\\u0000", "\\ud800",
             "\"$schema\"", "null", "1e400", "[[", "\\/"}};
}

} // namespace updatefacts
