// SPDX-License-Identifier: MIT
#include "retail/library/ReadEntry.h"

#include "disclosure/Gtin.h"
#include "disclosure/History.h"
#include "disclosure/Promise.h"
#include "document/files/IoError.h"
#include "document/write/WriteYaml.h"
#include "output/labels/MakeLabel.h"
#include "validation/rules/KeptFields.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace updatefacts {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;

/// A disclosure that has not said any day is judged anew in the year 2100.
constexpr sys_days never{std::chrono::year(2100) / 1 / 1};

/// The day of that month, or its last one.
sys_days sameDayIn(std::chrono::year_month month, std::chrono::day day) {
    const Date date = month / day;
    return date.ok() ? sys_days(date) : sys_days(month / std::chrono::last);
}

/// The first day after today that lies about a day which is whole months before the given one,
/// where that is ahead, or whole years after it, where it has passed.
sys_days nextOf(Date day, Date today) {
    const sys_days now(today);
    const bool isAhead = sys_days(day) + days(1) >= now;
    const months step(isAhead ? 1 : 12);
    std::chrono::year_month month = isAhead ? today.year() / today.month() - months(1)
                                            : (today.year() - std::chrono::years(1)) / day.month();
    for (;; month += step)
        for (const int about : {-1, 0, 1, 2}) // tomorrow, and both ends of a period included
            if (const sys_days next = sameDayIn(month, day.day()) + days(about); next > now)
                return next;
}

/// The day or month of a date, or of a moment.
std::optional<PartialDate> dateIn(const Value &value) {
    constexpr std::size_t dayLength = 10;
    if (value.kind != Value::Kind::text)
        return std::nullopt;
    const bool isMoment = value.scalar.size() > dayLength && value.scalar[dayLength] == 'T';
    return PartialDate::parse(isMoment ? value.scalar.substr(0, dayLength) : value.scalar);
}

int revisionOf(const Disclosure &disclosure) {
    const std::int64_t revision = disclosure.integer("revision").value_or(0);
    return static_cast<int>(std::clamp<std::int64_t>(revision, 0, std::numeric_limits<int>::max()));
}

/// When support ends by what is promised or was; "" where no day is said.
std::string untilOf(const Disclosure &disclosure, Promise promise) {
    const bool has =
        promise == Promise::promised || promise == Promise::planned || promise == Promise::ended;
    return has && disclosure.date("support_end") ? disclosure.text("support_end") : std::string();
}

void describe(LibraryEntry &entry, const Disclosure &disclosure, Date today) {
    const std::string language = disclosure.text("language");
    const Promise promise = promiseOf(disclosure, today);
    entry.fingerprint = disclosure.fingerprint();
    entry.id = disclosure.text("disclosure_id");
    entry.revision = revisionOf(disclosure);
    if (const std::string gtin = disclosure.text("gtin"); isGtinLong(gtin))
        entry.gtins = {gtin14Of(gtin)};
    entry.model = disclosure.text("model_identifier");
    entry.manufacturer = disclosure.text("manufacturer_name", language);
    entry.product = disclosure.text("product_name", language);
    entry.state = idOf(promise);
    entry.until = untilOf(disclosure, promise);
    entry.changed = disclosure.text("last_updated");
    entry.markets = disclosure.texts("target_markets");
}

ReadDisclosure unreadable(const SourceFile &file, const IoError &error) {
    ReadDisclosure read{file, {}, {}, {}, sys_days{}}; // whenever it is asked for
    Argument why = error.sentence();
    why.name = "why";
    read.findings = {makeFinding(Severity::error, "library.unreadable", {}, {}, {why})};
    read.findings.front().file = file.file;
    return read;
}

ReadDisclosure readText(const SourceFile &file, std::string text, Date today) {
    ReadDisclosure read{file, {}, {}, {}, never};
    const Document document = readYaml(std::move(text), file.file);
    CheckedDisclosure checked = checkedDisclosure(document, today);
    if (!checked.disclosure && !hasError(document.findings))
        checked.disclosure = publishedDisclosure(document, builtInDefinitions());
    read.findings = std::move(checked.findings);
    if (checked.disclosure) {
        describe(read.entry, *checked.disclosure, today);
        read.promise = promiseText(*checked.disclosure);
        read.again = judgedAgain(checked.disclosure->root(), today);
    }
    return read;
}

} // namespace

sys_days judgedAgain(const Value &root, Date today) {
    sys_days again = (today.year() + std::chrono::years(1)) / 1 / 1; // years apart are counted, too
    if (const auto date = dateIn(root))
        again = std::min(nextOf(date->firstDay(), today), nextOf(date->lastDay(), today));
    for (const Value &item : root.list)
        again = std::min(again, judgedAgain(item, today));
    for (const Member &member : root.map)
        again = std::min(again, judgedAgain(member.value, today));
    return again;
}

std::string promiseText(const Disclosure &disclosure) {
    static const std::set<std::string> fields = keptFields(builtInDefinitions());
    Value promise;
    promise.kind = Value::Kind::map;
    for (const Member &member : disclosure.root().map)
        if (fields.contains(member.key))
            promise.map.push_back(member);
    return writeYaml(promise);
}

ReadDisclosure readEntry(LibrarySource &source, const SourceFile &file, Date today) {
    ReadDisclosure read;
    try {
        read = readText(file, source.read(file.file), today);
    } catch (const IoError &error) {
        read = unreadable(file, error);
    }
    read.entry.file = file.file;
    read.entry.hasError = hasError(read.findings);
    read.entry.findings = static_cast<std::int64_t>(read.findings.size());
    return read;
}

} // namespace updatefacts
