// SPDX-License-Identifier: MIT
#include "LabelInput.h"
#include "definitions/Words.h"
#include "fuzz/Targets.h"
#include "site/page/PageContent.h"
#include "site/page/RenderPage.h"

namespace updatefacts {

namespace {

PagePlace placeOf(const std::string &language) {
    return {"https://brewster.example/k.html",
            {{language, language, "/k.html", "https://brewster.example/k.html"}},
            {{"/k.yaml", "YAML", "application/yaml"}},
            {""},
            {},
            {},
            {}};
}

std::size_t countOf(std::string_view text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string_view::npos; ++at)
        ++count;
    return count;
}

/// The page behind a code: whatever its texts are, they begin no tag, and no script ends in them.
void run(std::string_view bytes) {
    const std::optional<LabelInput> input = labelInput(bytes, {"panel"});
    if (!input)
        return;
    const Words words(input->language);
    const std::vector<const Disclosure *> revisions = {&input->disclosure};
    const std::string page =
        renderPage(pageContentOf({revisions, 0, fuzzDay, placeOf(input->language), {}},
                                 builtInDefinitions(), words),
                   words);
    static const std::size_t scripts = countOf(page, "<script");
    mustHold(countOf(page, "<script") == scripts && countOf(page, "</script") == scripts,
             "no text begins or ends a script");
    for (const char *tag : {"<img src=x", "<svg/", "<b>x", "<!--x"})
        mustHold(page.find(tag) == std::string::npos, "no text is a tag");
    mustHold(countOf(page, "\"onload=") == countOf(page, "\\\"onload="),
             "no text ends an attribute; JSON has it behind a backslash");
}

std::vector<std::string_view> words() {
    std::vector<std::string_view> all = labelWords();
    for (const char *word : {"<img src=x onerror=alert(1)>", "\"><svg/onload=1>",
                             "</script><script>", "<b>x", "\"onload=\"x", "'", "&amp;", "{{now}}",
                             "{{{now}}}", "<!--x", "]]>", "https://brewster.example/\"onload=\"x"})
        all.emplace_back(word);
    return all;
}

} // namespace

FuzzTarget pageTarget() {
    return {"page", run, labelSeeds, "\n", words(), 400, 2048};
}

} // namespace updatefacts
