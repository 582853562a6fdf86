// SPDX-License-Identifier: MIT
#include "site/log/PublicationLog.h"

#include "disclosure/Canonical.h"
#include "disclosure/Sha256.h"
#include "publish/json/JsonTree.h"
#include "publish/json/ObjectLines.h"

#include <QJsonObject>

#include <algorithm>
#include <ranges>

namespace updatefacts {

namespace {

std::string entryLine(const LogEntry &entry) {
    return canonicalForm(mapNode({{"date", textNode(entry.date)},
                                  {"disclosure_id", textNode(entry.published.id)},
                                  {"fingerprint", textNode(entry.published.fingerprint)},
                                  {"n", numberNode(entry.number)},
                                  {"previous", textNode(entry.previous)},
                                  {"revision", numberNode(entry.published.revision)}}));
}

std::string entryText(const QJsonObject &object, const char *name) {
    return object.value(QLatin1String(name)).toString().toStdString();
}

LogEntry entryOf(const QJsonObject &object) {
    return {object.value(QLatin1String("n")).toInteger(),
            entryText(object, "date"),
            {entryText(object, "disclosure_id"),
             object.value(QLatin1String("revision")).toInteger(), entryText(object, "fingerprint")},
            entryText(object, "previous")};
}

} // namespace

std::string hashOfEntry(const LogEntry &entry) {
    return sha256(entryLine(entry));
}

std::string writeLog(const PublicationLog &log) {
    std::string text = "[";
    for (const LogEntry &entry : log)
        text.append(&entry == &log.front() ? "\n" : ",\n").append(entryLine(entry));
    return text + "\n]\n";
}

std::optional<PublicationLog> readLog(std::string_view text) {
    PublicationLog log;
    visitObjectLines(text, [&](const QJsonObject &object) { log.push_back(entryOf(object)); });
    return writeLog(log) == text ? std::optional(std::move(log)) : std::nullopt;
}

void enterPublished(PublicationLog &log, const std::vector<PublishedRevision> &published,
                    Date today) {
    std::vector<const PublishedRevision *> all; // of many, no copies
    for (const PublishedRevision &revision : published)
        all.push_back(&revision);
    const auto behind = [](const PublishedRevision *one) -> const PublishedRevision & {
        return *one;
    };
    std::ranges::stable_sort(all, {}, behind);
    std::vector<bool> isEntered(published.size());
    const auto enter = [&](const PublishedRevision &revision) {
        const auto [from, to] = std::ranges::equal_range(all, revision, {}, behind);
        for (const PublishedRevision *same : std::ranges::subrange(from, to))
            isEntered[std::size_t(same - published.data())] = true;
    };
    for (const LogEntry &entry : log)
        enter(entry.published);
    for (const PublishedRevision &revision : published) {
        if (isEntered[std::size_t(&revision - published.data())])
            continue;
        enter(revision);
        log.push_back({std::int64_t(log.size()) + 1, PartialDate::of(today).toString(), revision,
                       log.empty() ? std::string(64, '0') : hashOfEntry(log.back())});
    }
}

} // namespace updatefacts
