// SPDX-License-Identifier: MIT
#include "document/comments/RewriteYaml.h"

#include "document/comments/CollectComments.h"
#include "document/comments/MoveComments.h"

namespace updatefacts {

namespace {

YamlLayout orderOf(const YamlLayout &layout) {
    YamlLayout order;
    for (const YamlLayout::Group &group : layout.groups) {
        order.groups.emplace_back();
        for (const YamlLayout::Key &key : group.keys)
            order.groups.back().keys.push_back({key.key, {}, {}});
    }
    return order;
}

} // namespace

RewrittenYaml rewriteYaml(const Document &document, const Value &root, const YamlLayout &layout) {
    RewrittenYaml result;
    const YamlComments comments =
        moveComments(collectComments(document), document.root, root, result.lost);
    result.text = writeYaml(root, orderOf(layout), comments);
    for (Finding &finding : result.lost)
        finding.file = document.file;
    sortFindings(result.lost);
    return result;
}

} // namespace updatefacts
