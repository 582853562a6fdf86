// SPDX-License-Identifier: MIT
#include "Mutator.h"
#include "definitions/messages/SayFinding.h"
#include "disclosure/Canonical.h"
#include "disclosure/JsonText.h"
#include "disclosure/UpgradeDocument.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "publish/jsonschema/WriteJsonSchema.h"
#include "validation/Validate.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

namespace updatefacts {
namespace {

std::string asList(const std::set<std::string> &texts) {
    std::string list;
    for (const std::string &text : texts)
        list += (list.empty() ? "" : ",") + jsonText(text);
    return '[' + list + ']';
}

/// What validation says of one disclosure: the checks broken that the JSON Schema has as well, and
/// the other errors.
class Judge {
  public:
    explicit Judge(const Definitions &definitions)
        : m_definitions(definitions), m_said(saidIn(definitions)) {}

    /// {"said": [..], "unsaid": [..], "disclosure": {..}}
    [[nodiscard]] std::string line(const Value &root) const {
        const std::string json = canonicalForm(root);
        const Document document = upgraded(readYaml(json, "mutant.json"), m_definitions);
        const Date day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{14}};
        std::set<std::string> said;
        std::set<std::string> unsaid;
        for (const Finding &finding : validate(document, m_definitions, {day, {}, nullptr})) {
            if (m_said.contains(finding.rule) && isRefusal(finding))
                said.insert(finding.rule);
            else if (finding.severity == Severity::error)
                unsaid.insert(finding.rule);
        }
        return "{\"said\":" + asList(said) + ",\"unsaid\":" + asList(unsaid) +
               ",\"disclosure\":" + json + "}\n";
    }

    [[nodiscard]] std::string firstLine() const { return "{\"checks\":" + asList(m_said) + "}\n"; }

  private:
    static std::set<std::string> saidIn(const Definitions &definitions) {
        const std::vector<std::string> ids = checksInJsonSchema(definitions);
        return {ids.begin(), ids.end()};
    }

    /// A schema is of one version; a file of an earlier one is upgraded before it is held to it.
    static bool isRefusal(const Finding &finding) {
        return finding.severity == Severity::error || finding.rule == "document.version_earlier";
    }

    const Definitions &m_definitions;
    std::set<std::string> m_said;
};

void writeMutants(std::size_t count, std::uint64_t seed, const std::vector<Value> &examples) {
    const Definitions &definitions = builtInDefinitions();
    const Judge judge(definitions);
    Random random(seed);
    Mutator mutator(definitions, random);
    std::fputs(judge.firstLine().c_str(), stdout);
    for (std::size_t i = 0; i < count; ++i) {
        Value root = random.pick(examples);
        for (std::size_t left = random.below(60); left > 0; --left)
            mutator.enrich(root);
        mutator.mend(root);
        for (std::size_t left = random.below(3); left > 0; --left)
            mutator.mutate(root);
        if (random.chance(30))
            mutator.mend(root);
        std::fputs(judge.line(root).c_str(), stdout);
    }
}

} // namespace
} // namespace updatefacts

/// Usage: mutateDisclosures COUNT SEED EXAMPLE...
/// Prints a line of JSON with the ids of the checks that the JSON Schema has, then one a mutant.
int main(int argc, char **argv) {
    if (argc < 4) {
        std::fputs("Usage: mutateDisclosures COUNT SEED EXAMPLE...\n", stderr);
        return 64;
    }
    try {
        std::vector<updatefacts::Value> examples;
        for (int i = 3; i < argc; ++i)
            examples.push_back(updatefacts::readYaml(updatefacts::readFile(argv[i]), argv[i]).root);
        updatefacts::writeMutants(std::strtoull(argv[1], nullptr, 10),
                                  std::strtoull(argv[2], nullptr, 10), examples);
    } catch (const updatefacts::IoError &error) {
        std::fprintf(stderr, "%s\n", updatefacts::inWords(error.sentence()).c_str());
        return 4;
    }
    return 0;
}
