// SPDX-License-Identifier: MIT
#include "disclosure/Seal.h"
#include "document/comments/CollectComments.h"
#include "document/comments/RewriteYaml.h"
#include "document/text/SourceText.h"
#include "document/tree/SameData.h"
#include "document/write/EditScalar.h"
#include "fuzz/Mutate.h"
#include "fuzz/Targets.h"
#include "output/edit/EditDisclosure.h"
#include "output/edit/OrderOfKeys.h"
#include "output/edit/ReviseText.h"
#include "output/edit/UpgradeText.h"

#include <functional>

namespace updatefacts {

namespace {

/// The pointers to all scalars.
void collectScalars(const Value &value, const Pointer &pointer, std::vector<Pointer> &found) {
    if (value.isScalar())
        found.push_back(pointer);
    for (std::size_t i = 0; i < value.list.size(); ++i)
        collectScalars(value.list[i], pointer.child(i), found);
    for (const Member &member : value.map)
        collectScalars(member.value, pointer.child(member.key), found);
}

Value newScalar(Random &random) {
    static constexpr std::string_view texts[] = {"",
                                                 " ",
                                                 "a: b",
                                                 "# no comment",
                                                 "- a",
                                                 "two\nlines",
                                                 "two\nlines\n\n",
                                                 "\n",
                                                 "'",
                                                 "\"",
                                                 "it's \"so\"",
                                                 "\\",
                                                 "yes",
                                                 "12",
                                                 "~",
                                                 "M\xC3\xBCller",
                                                 "\xE6\xB0\xB4",
                                                 "a,b]",
                                                 "}",
                                                 "\t",
                                                 " leading",
                                                 "trailing ",
                                                 "\xC2\xA0",
                                                 "|",
                                                 ">",
                                                 "%",
                                                 "@",
                                                 "a #b",
                                                 "a:",
                                                 "?",
                                                 "---",
                                                 "..."};
    Value value;
    if (below(random, 8) == 0) {
        value.kind = Value::Kind::integer;
        value.integer = static_cast<std::int64_t>(random());
        value.scalar = std::to_string(value.integer);
        return value;
    }
    value.kind = Value::Kind::text;
    value.scalar = texts[below(random, std::size(texts))];
    return value;
}

/// The texts of all comments, wherever they stand.
std::vector<std::string> commentTexts(const Document &document) {
    const YamlComments comments = collectComments(document);
    std::vector<std::string> texts;
    const auto add = [&](const CommentLines &lines) {
        for (const Comment &comment : lines)
            if (!comment.text.empty())
                texts.push_back(comment.text);
    };
    add(comments.top);
    for (const auto &[pointer, at] : comments.at) {
        add(at.above);
        add({at.behind});
    }
    add(comments.end);
    return texts;
}

/// One scalar is another one: the text before it stays, and so do all comments.
Document editOne(const Document &document, const Pointer &pointer, const Value &value) {
    const std::optional<std::string> text = editScalar(document, pointer, value);
    if (!text)
        return document;
    const Document edited = readYaml(*text, document.file);
    Value wanted = document.root;
    *wanted.at(pointer) = value;
    mustHold(!hasError(edited.findings) && sameData(edited.root, wanted),
             "an edited text says what was meant");
    const SourceText source(document.text);
    const std::size_t before = source.offsetOf(document.root.at(pointer)->place);
    mustHold(text->substr(0, before) == document.text.substr(0, before),
             "what stands before an edited scalar stays");
    mustHold(commentTexts(edited) == commentTexts(document), "an edit keeps all comments");
    return edited;
}

/// Fields come and go, as in the window.
Document editFields(const Document &document, const Pointer &pointer, Random &random) {
    std::optional<Value> value;
    if (below(random, 3) > 0)
        value = newScalar(random);
    if (pointer.tokens().empty() || document.root.kind != Value::Kind::map)
        return document;
    const Value root = changedRoot(document.root, builtInDefinitions(), {{pointer, value}});
    const EditedText text = editedText(document, root);
    const Document edited = readYaml(text.text, document.file);
    if (root.map.empty()) // nothing is left to be edited
        return document;
    mustHold(!hasError(edited.findings) && sameData(edited.root, root),
             "changed fields say what was meant");
    mustHold(text.lost.size() + commentTexts(edited).size() >= commentTexts(document).size(),
             "a comment that is lost with its field is said to be");
    mustBeSayable(text.lost, document.text);
    return edited;
}

void seal(const std::string &text) {
    const Seal seal{7, std::string(64, 'a'), {}};
    const std::string with = sealed(text, seal);
    const std::optional<Seal> found = sealOf(with);
    mustHold(found && found->revision == seal.revision && found->fingerprint == seal.fingerprint,
             "a seal is found where it was put");
    mustHold(withoutSeal(with) == withoutSeal(text), "only the seal goes");
}

void revise(const Document &document) {
    const RevisionMarks marks{7, std::string(64, 'a'), "2026-11-20T09:00:00Z"};
    if (document.root.kind != Value::Kind::map)
        return;
    const RevisedText text = reviseText(document, marks);
    const Document read = readYaml(text.text, document.file);
    mustHold(!hasError(read.findings) && sameData(read.root, revised(document, marks).root),
             "a revised text has the marks, and all else as it was");
}

void rewriteAndUpgrade(const Document &document) {
    const RewrittenYaml again = rewriteYaml(document, document.root, orderOfKeys(document.root));
    const Document read = readYaml(again.text, document.file);
    mustHold(!hasError(read.findings) && sameData(read.root, document.root),
             "a text that is written anew says the same");
    mustHold(again.lost.size() + commentTexts(read).size() >= commentTexts(document).size(),
             "a comment that is lost is said to be");
    const UpgradedText upgrade = upgradeText(document.text, document.file, builtInDefinitions());
    mustHold(!hasError(readYaml(upgrade.text, document.file).findings),
             "an upgraded text can be read");
}

/// The first four bytes choose what is edited.
void run(std::string_view bytes) {
    if (bytes.size() < 4)
        return;
    Random random(0);
    for (const char byte : bytes.substr(0, 4))
        random.seed(static_cast<unsigned>(random()) ^ static_cast<unsigned char>(byte));
    Document document = readYaml(std::string(bytes.substr(4)), "a.yaml");
    if (hasError(document.findings))
        return;
    rewriteAndUpgrade(document);
    revise(document);
    seal(document.text);
    for (int i = 0; i < 3; ++i) {
        std::vector<Pointer> scalars;
        collectScalars(document.root, {}, scalars);
        if (scalars.empty())
            return;
        const Pointer pointer = scalars[below(random, scalars.size())];
        document = below(random, 2) == 0 ? editOne(document, pointer, newScalar(random))
                                         : editFields(document, pointer, random);
    }
}

std::vector<std::string> seeds() {
    std::vector<std::string> texts = yamlTarget().seeds();
    char first = '0';
    for (std::string &text : texts)
        text = std::string("abc") + first++ + text;
    return texts;
}

} // namespace

FuzzTarget editTarget() {
    FuzzTarget target = yamlTarget();
    target.name = "edit";
    target.run = run;
    target.seeds = seeds;
    return target;
}

} // namespace updatefacts
