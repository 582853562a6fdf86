// SPDX-License-Identifier: MIT
#include "retail/join/Join.h"

#include "disclosure/Gtin.h"
#include "retail/cells/TableFinding.h"
#include "retail/join/IsBy.h"
#include "retail/join/JoinQueries.h"
#include "retail/library/FoldName.h"

#include <algorithm>
#include <iterator>

namespace updatefacts {

namespace {

/// As many as a person reads.
constexpr std::size_t filesShown = 5;

/// What says the same is one.
void leaveOutCopies(std::vector<LibraryEntry> &entries) {
    std::vector<LibraryEntry> different;
    for (LibraryEntry &entry : entries)
        if (entry.fingerprint.empty() ||
            std::ranges::find(different, entry.fingerprint, &LibraryEntry::fingerprint) ==
                different.end())
            different.push_back(std::move(entry));
    entries = std::move(different);
}

bool endsWithPath(const std::string &file, const std::string &end) {
    return file == end || file.ends_with('/' + end);
}

/// Leaves those that are meant, where any is.
template<typename IsMeant>
void keepIfAny(std::vector<LibraryEntry> &entries, IsMeant isMeant) {
    if (entries.size() > 1 && std::ranges::any_of(entries, isMeant))
        std::erase_if(entries, [&](const LibraryEntry &entry) { return !isMeant(entry); });
}

Argument filesOf(const std::vector<LibraryEntry> &entries) {
    ArgumentList files;
    for (const LibraryEntry &entry : entries)
        if (files.size() < filesShown)
            files.push_back(argument::plain("", entry.file));
    const std::size_t more = entries.size() - files.size();
    Argument all = argument::list("files", std::move(files),
                                  more ? Argument::Joined::byComma : Argument::Joined::byAnd);
    if (more == 0)
        return all;
    all.name = "first";
    return argument::phrase(
        "files", "list.more",
        {std::move(all), argument::number("count", static_cast<std::int64_t>(more))});
}

/// Whether what was found may be of another product.
Findings doubtsOf(const ShopRow &row, const LibraryEntry &entry) {
    const auto doubt = [&](Severity severity, const char *message, ArgumentList arguments) {
        return Findings{tableFinding(severity, message, row.place, std::move(arguments))};
    };
    const bool hasGtin = isGtinLong(row.gtin) && !entry.gtins.empty();
    const bool isSameGtin =
        hasGtin && std::ranges::find(entry.gtins, gtin14Of(row.gtin)) != entry.gtins.end();
    const bool isSameFile = !row.file.empty() && endsWithPath('/' + entry.file, row.file);
    const bool isOtherModel =
        !row.model.empty() && foldedModel(row.model) != foldedModel(entry.model);
    if (!isSameFile && !isBy(entry, row.maker)) {
        const bool isDoubt = isSameGtin && !isOtherModel;
        return doubt(isDoubt ? Severity::warning : Severity::error,
                     isSameGtin ? "table.other_maker:gtin" : "table.other_maker:model",
                     {argument::text("key", productName(row)), argument::text("maker", row.maker),
                      argument::plain("file", entry.file),
                      argument::text("other", entry.manufacturer)});
    }
    if (!hasGtin || isSameGtin)
        return {};
    return doubt(Severity::warning, "table.other_gtin",
                 {argument::text("gtin", row.gtin), argument::text("other", entry.gtins.front()),
                  argument::plain("file", entry.file)});
}

} // namespace

Join::Join(const Library &library)
    : m_library(library), m_queries(std::make_unique<JoinQueries>(library.database())) {
}
Join::~Join() = default;

void Join::expect(const std::vector<ShopRow> &rows) {
    std::vector<std::string> gtins, models;
    for (const ShopRow &row : rows)
        if (isGtinLong(row.gtin))
            gtins.push_back(gtin14Of(row.gtin));
    m_queries->expectGtins(gtins);
    for (const ShopRow &row : rows)
        if (!row.model.empty() &&
            (!isGtinLong(row.gtin) || m_queries->byGtin(gtin14Of(row.gtin)).empty()))
            models.push_back(foldedModel(row.model));
    m_queries->expectModels(models);
}

Join::Entries Join::matches(const ShopRow &row) {
    Entries found;
    if (isGtinLong(row.gtin))
        found = m_queries->byGtin(gtin14Of(row.gtin));
    if (found.empty() && !row.model.empty())
        found = m_queries->byModel(row.model);
    if (found.empty() && !row.file.empty())
        found = m_queries->byName(row.file);
    leaveOutCopies(found);
    const std::string model = foldedModel(row.model);
    keepIfAny(found, [&](const LibraryEntry &entry) {
        return !model.empty() && foldedModel(entry.model) == model;
    });
    keepIfAny(found, [&](const LibraryEntry &entry) {
        return !row.file.empty() && endsWithPath('/' + entry.file, row.file);
    });
    keepIfAny(found, [&](const LibraryEntry &entry) { return isBy(entry, row.maker); });
    return found;
}

void Join::judge(JoinedRow &joined, const Entries &found) const {
    const ShopRow &row = joined.row;
    const auto tell = [&](Severity severity, const char *message, ArgumentList arguments) {
        joined.findings.push_back(tableFinding(severity, message, row.place, std::move(arguments)));
    };
    if (found.empty())
        return tell(Severity::error, "table.no_disclosure",
                    {argument::text("key", productName(row))});
    if (found.size() > 1)
        return tell(Severity::error, "table.ambiguous",
                    {argument::text("key", productName(row)), filesOf(found)});
    joined.entry = found.front();
    if (joined.entry->hasError)
        tell(Severity::error, "table.broken_disclosure",
             {argument::plain("file", m_library.shownFile(joined.entry->file))});
    append(joined.findings, doubtsOf(row, *joined.entry));
}

JoinedRow Join::find(ShopRow row) {
    JoinedRow joined{std::move(row), std::nullopt, {}};
    if (joined.row.gtin.empty() && joined.row.model.empty() && joined.row.file.empty())
        joined.findings.push_back(
            tableFinding(Severity::error, "table.no_product", joined.row.place));
    else
        judge(joined, matches(joined.row));
    return joined;
}

} // namespace updatefacts
