// SPDX-License-Identifier: MIT
#include "output/edit/UpgradeText.h"

#include "disclosure/UpgradeDocument.h"
#include "document/comments/RewriteYaml.h"
#include "document/write/EditScalar.h"
#include "output/edit/OrderOfKeys.h"

namespace updatefacts {

namespace {

/// The text with the renamed scalars in place; nothing where one cannot be edited as it is written.
std::optional<std::string> editScalars(Document document, const Upgrade &upgrade) {
    for (const RenamedScalar &renamed : upgrade.scalars) {
        Value value;
        value.kind = Value::Kind::text;
        value.scalar = renamed.now;
        auto text = editScalar(document, renamed.pointer, value);
        if (!text)
            return std::nullopt;
        document = readYaml(std::move(*text), document.file);
    }
    return document.text;
}

} // namespace

UpgradedText upgradeText(const std::string &text, const std::string &file,
                         const Definitions &definitions) {
    const Document document = readYaml(text, file);
    UpgradedText result{text, document.findings};
    const Upgrade upgrade = upgradeOf(document, definitions);
    append(result.findings, upgrade.findings);
    if (!upgrade.isNeeded())
        return result;
    if (upgrade.fields.empty())
        if (auto edited = editScalars(document, upgrade)) {
            result.text = std::move(*edited);
            return result;
        }
    const Value root = upgraded(document, definitions).root;
    RewrittenYaml rewritten = rewriteYaml(document, root, orderOfKeys(root));
    result.text = std::move(rewritten.text);
    append(result.findings, rewritten.lost);
    return result;
}

} // namespace updatefacts
