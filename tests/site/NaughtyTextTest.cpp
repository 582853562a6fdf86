// SPDX-License-Identifier: MIT
// Naughty strings in every text of a disclosure at once: Chromium reads the page as it does with
// plain texts, element for element, and so does the element of shops.
#include "InBrowser.h"
#include "OptionalData.h"
#include "SiteExamples.h"
#include "label/type/Fonts.h"
#include "site/ProductPages.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

bool isText(const Field *field) {
    return field && (field->shape() == FieldShape::text || field->shape() == FieldShape::code);
}

/// Puts the text into every text of the value, as far as the definitions know it.
void fill(Value &value, const Pointer &pointer, const std::string &text) {
    if (value.kind == Value::Kind::text && isText(builtInDefinitions().field(pointer)))
        value.scalar = text;
    for (Member &member : value.map)
        fill(member.value, pointer.child(member.key), text);
    for (std::size_t i = 0; i < value.list.size(); ++i)
        fill(value.list[i], pointer.child(i), text);
}

Document filledWith(const std::string &text) {
    Document document = siteExample("vacuum-parts");
    for (const Section &section : builtInDefinitions().sections)
        for (const Field &field : section.fields)
            if (isText(&field) && !document.root.find(field.id) && field.id != "supersedes")
                document.root.map.push_back({field.id, {}, document.root.map.front().value});
    for (Member &member : document.root.map)
        if (member.key != "schema_version" && member.key != "disclosure_id" &&
            member.key != "language")
            fill(member.value, Pointer().child(member.key), text);
    return document;
}

/// Reads all pages as Chromium does and says which differ from the first in their elements, in the
/// names of attributes or in where they lead; the same of what the element makes of their labels.
constexpr const char *harness = R"(<!DOCTYPE html><meta charset="utf-8"><title>fine</title>
<script src="/update-facts/element.js"></script><pre id="odd"></pre><script>
(async () => {
  const odd = [];
  const shape = root => Array.from(root.querySelectorAll('*'), one => one.tagName + ' ' +
    one.getAttributeNames().sort().join(' ') + ' ' + ['href', 'src'].map(name =>
      (one.getAttribute(name) || '').replace(/[/]n[/]\d+[/]/, '/n/').slice(0, 8)).join(' ') + ' ' +
    ['id', 'class'].map(name => one.getAttribute(name)).join(' ')).join('\n');
  const ofPage = async i => shape(new DOMParser().parseFromString(
    await (await fetch('/n/' + i + '/index.html')).text(), 'text/html'));
  const ofElement = async i => {
    const one = document.createElement('update-facts');
    one.setAttribute('src', '/n/' + i + '/disclosure.label.en.json');
    document.body.append(one);
    for (let wait = 0; wait < 200 && !one.shadowRoot; ++wait) await new Promise(then => setTimeout(then, 5));
    const made = one.shadowRoot ? shape(one.shadowRoot) : 'none';
    one.remove();
    return made;
  };
  const page = await ofPage(0), label = await ofElement(0);
  for (let i = 1; i < COUNT; ++i) {
    if (await ofPage(i) !== page) odd.push('page ' + i);
    if (await ofElement(i) !== label) odd.push('label ' + i);
  }
  document.getElementById('odd').textContent = 'looked at ' + COUNT + ', odd: ' + odd.join(', ') + '.';
})();
</script>)";

class NaughtyTextTest : public InBrowser {
  protected:
    void putProduct(std::size_t number, const std::string &text) {
        const std::vector<History> histories =
            historiesOf({filledWith(text)}, builtInDefinitions()).histories;
        const auto path =
            sitePathOf("https://nordlicht.example/n/" + std::to_string(number)).value();
        const ProductFiles made =
            productFiles(histories.front(), path, "", {m_languages, siteDay, {}, m_sessions});
        for (const auto &[file, bytes] : made.files)
            put("site/" + file, bytes);
    }

  private:
    Fonts m_fonts;
    LabelSessions m_sessions{m_fonts};
    SiteLanguages m_languages{{"en"}, shelfOf({})};
};

TEST_F(NaughtyTextTest, isTextAndNothingElse) {
    const std::filesystem::path list = optionalData("suites/big-list-of-naughty-strings/blns.txt");
    if (!std::filesystem::exists(list))
        GTEST_SKIP() << "the list is not there";
    std::vector<std::string> texts = {"plain"};
    std::ifstream lines(list);
    for (std::string line; std::getline(lines, line);)
        if (line.find_first_not_of(" \t\r") != std::string::npos)
            texts.push_back(line);
    ASSERT_GT(texts.size(), 500U);
    for (std::size_t i = 0; i < texts.size(); ++i)
        putProduct(i, texts[i]);
    std::string page = harness;
    for (std::size_t at = 0; (at = page.find("COUNT")) != std::string::npos;)
        page.replace(at, 5, std::to_string(texts.size()));
    put("site/harness.html", page);
    const std::string document = shownAt("/harness.html", "TZ=UTC", 600'000);
    const std::size_t at = document.find("looked at");
    ASSERT_NE(at, std::string::npos) << document.substr(0, 2000);
    EXPECT_EQ(document.substr(at, document.find("</pre>") - at),
              "looked at " + std::to_string(texts.size()) + ", odd: .");
    EXPECT_NE(document.find("<title>fine</title>"), std::string::npos);
}

} // namespace
} // namespace updatefacts
