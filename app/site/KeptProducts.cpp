// SPDX-License-Identifier: MIT
#include "site/KeptProducts.h"

#include "publish/json/ObjectLines.h"
#include "site/index/MachineIndex.h"
#include "site/tree/SitePath.h"

#include <QJsonObject>

namespace updatefacts {

namespace {

std::string member(const QJsonObject &object, const char *name) {
    return object[QLatin1String(name)].toString().toStdString();
}

Finding damaged(const KeptProduct &product) {
    Finding finding = makeFinding(Severity::error, "site.kept_damaged", {}, {},
                                  {argument::text("id", product.id)});
    finding.file = product.yaml;
    return finding;
}

} // namespace

std::vector<KeptProduct> keptProducts(const SiteTree &tree,
                                      const std::function<bool(const std::string &id)> &isGiven,
                                      Date today) {
    std::vector<KeptProduct> kept;
    const std::string index = tree.before(machineIndexPath).value_or("");
    visitObjectLines(index, [&](const QJsonObject &object) {
        const std::string id = member(object, "disclosure_id");
        if (id.empty() || isGiven(id))
            return;
        KeptProduct &one = kept.emplace_back();
        one.id = id;
        one.page = member(object, "page");
        one.yaml = member(object, "yaml");
        one.fingerprint = member(object, "fingerprint");
        one.revision = object[QStringLiteral("revision")].toInteger();
        one.since = member(object, "withdrawn");
        if (one.since.empty())
            one.since = PartialDate::of(today).toString();
    });
    return kept;
}

History readKept(const KeptProduct &product, const SiteTree &tree) {
    std::vector<Document> documents;
    if (const std::optional<SitePath> path = sitePathOf(product.page))
        for (std::int64_t number = 1; number <= product.revision; ++number) {
            const std::string before =
                number == product.revision ? "" : ".revision-" + std::to_string(number);
            const std::string file = path->folder + path->file(before + ".yaml");
            if (const std::optional<std::string> yaml = tree.before(file))
                documents.push_back(readYaml(*yaml, path->address(path->file(before + ".yaml"))));
        }
    Histories read = historiesOf(std::move(documents), builtInDefinitions());
    if (read.histories.size() != 1 || read.histories.front().id != product.id ||
        hasError(read.histories.front().findings) ||
        read.histories.front().revisions.back().disclosure.fingerprint() != product.fingerprint)
        return {product.id, {}, {damaged(product)}};
    return std::move(read.histories.front());
}

} // namespace updatefacts
