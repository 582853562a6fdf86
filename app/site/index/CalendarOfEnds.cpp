// SPDX-License-Identifier: MIT
#include "site/index/CalendarOfEnds.h"

#include "document/text/DecodeUtf8.h"
#include "label/content/PhraseText.h"
#include "site/data/PageWords.h"

namespace updatefacts {

namespace {

constexpr std::size_t longestLine = 75; ///< octets, RFC 5545 3.1

/// TEXT as RFC 5545 3.3.11 has it.
std::string calendarText(const std::string &text) {
    std::string escaped;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',')
            escaped += '\\';
        escaped += c == '\n' ? ' ' : c;
    }
    return escaped;
}

/// A content line, folded between characters, with its CRLF.
std::string contentLine(const std::string &text) {
    std::string result;
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i + 1;
        while (end < text.size() && !beginsCodePoint(text[end]))
            ++end;
        if (length + end - i > longestLine) {
            result += "\r\n ";
            length = 1;
        }
        result.append(text, i, end - i);
        length += end - i;
        i = end;
    }
    return result + "\r\n";
}

std::string digitsOf(const std::string &text) {
    std::string digits = text;
    std::erase_if(digits, [](char c) { return c == '-' || c == ':'; });
    return digits;
}

/// A DATE-TIME of RFC 5545 3.3.5, which knows no fractions of a second. moment: RFC 3339, UTC.
std::string stampOf(const std::string &moment) {
    return digitsOf(moment.substr(0, moment.find_first_of(".Z"))) + 'Z';
}

std::string dayDigits(std::chrono::sys_days day) {
    return digitsOf(PartialDate::of(Date(day)).toString());
}

std::string eventOf(const SiteEntry &entry, const SiteHead &head, const Words &words) {
    const char *word = entry.promise == Promise::planned ? "planned_end" : "promised_end";
    const std::string summary = filled(pageWord(words, word), "product", entry.product);
    const std::chrono::sys_days last(entry.end->lastDay());
    return contentLine("BEGIN:VEVENT") +
           contentLine("UID:" + calendarText(entry.id) + '@' + head.host) +
           contentLine("DTSTAMP:" + stampOf(entry.updated)) +
           contentLine("DTSTART;VALUE=DATE:" + dayDigits(last)) +
           contentLine("DTEND;VALUE=DATE:" + dayDigits(last + std::chrono::days(1))) +
           contentLine("SUMMARY:" + calendarText(summary)) + contentLine("URL:" + entry.address) +
           contentLine("TRANSP:TRANSPARENT") + contentLine("END:VEVENT");
}

} // namespace

void writeCalendarOfEnds(const EntrySource &entries, const SiteHead &head, const TextSink &sink) {
    const Words words(head.languages.front());
    sink(contentLine("BEGIN:VCALENDAR") + contentLine("VERSION:2.0") +
         contentLine("PRODID:-//Update Facts//site//EN") +
         contentLine("X-WR-CALNAME:Update Facts · " + calendarText(head.host)));
    entries.visit([&](const SiteEntry &entry) {
        if (entry.end)
            sink(eventOf(entry, head, words));
    });
    sink(contentLine("END:VCALENDAR"));
}

} // namespace updatefacts
