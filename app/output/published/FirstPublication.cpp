// SPDX-License-Identifier: MIT
#include "output/published/FirstPublication.h"

#include "document/comments/CollectComments.h"

#include <algorithm>

namespace updatefacts {

namespace {

/// Where the first line of comments begins; nothing where there is none.
std::optional<Place> firstComment(const YamlComments &comments) {
    std::vector<Place> places;
    const auto add = [&places](const Comment &comment) {
        if (!comment.text.empty())
            places.push_back(comment.place);
    };
    std::ranges::for_each(comments.top, add);
    std::ranges::for_each(comments.end, add);
    for (const auto &at : comments.at) {
        std::ranges::for_each(at.second.above, add);
        add(at.second.behind);
    }
    const auto first = std::ranges::min_element(places);
    return first == places.end() ? std::nullopt : std::optional(*first);
}

/// Sentences of the maker's that stand on no label.
bool isUnprintedText(const Field &field) {
    return field.face == Field::Face::file &&
           (field.kind == FieldKind::multilineText || field.kind == FieldKind::localizedText);
}

/// {fields}: the answers of the draft that no label prints.
ArgumentList unprinted(const Value &root, const Definitions &definitions) {
    ArgumentList fields;
    for (const Section &section : definitions.sections)
        for (const Field &field : section.fields)
            if (isUnprintedText(field) && root.find(field.id))
                fields.push_back(argument::field("", Pointer().child(field.id)));
    return fields;
}

} // namespace

Findings firstPublicationNotes(const Document &draft, const Definitions &definitions) {
    Findings findings;
    if (const auto place = firstComment(collectComments(draft)))
        findings.push_back(makeFinding(Severity::note, "publish.first:comments", *place));
    if (ArgumentList fields = unprinted(draft.root, definitions); !fields.empty()) {
        const Pointer first = fields.front().field;
        findings.push_back(makeFinding(
            Severity::note, "publish.first:unprinted", draft.root.at(first)->place, first,
            {argument::list("fields", std::move(fields), Argument::Joined::byComma)}));
    }
    for (Finding &finding : findings)
        finding.file = draft.file;
    return findings;
}

} // namespace updatefacts
