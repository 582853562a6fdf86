// SPDX-License-Identifier: MIT
// Usage: measureLibrary DIRECTORY COUNT EXAMPLE
// Writes COUNT disclosures like the example into the directory, a thousand in each folder, each of
// a product of its own with a GTIN, and opens them as a library. Prints how long it takes to open
// it the first time, when nothing changed and when one file did; to show the first and the last
// page of its table, to search it, to find what is wrong in it, and to join COUNT rows of a shop
// by GTIN and by model; and the peak memory.
#include "disclosure/Gtin.h"
#include "retail/join/RowJoiner.h"
#include "retail/library/FilterLibrary.h"
#include "retail/library/LibraryFindings.h"

#include <QCoreApplication>

#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

namespace {

using namespace updatefacts;

constexpr Date today{std::chrono::year(2026) / 12 / 1};

std::string gtinOf(int number) {
    std::string gtin = "952" + std::to_string(1'000'000'000 + number).substr(1) + "0";
    gtin.back() = gtinCheckDigit(gtin);
    return gtin;
}

void setField(std::string &text, const std::string &field, const std::string &value) {
    const std::size_t at = text.find('\n' + field + ": \"") + 1;
    const std::size_t end = text.find('\n', at);
    text.replace(at, end - at, field + ": \"" + value + '"');
}

void writeAll(const std::string &directory, int count, const std::string &example) {
    for (int i = 0; i < count; ++i) {
        std::string text = example;
        setField(text, "disclosure_id", "D-" + std::to_string(i));
        setField(text, "model_identifier", "Model " + std::to_string(i));
        setField(text, "gtin", gtinOf(i));
        const std::string folder = directory + '/' + std::to_string(i / 1000);
        std::filesystem::create_directories(folder);
        std::ofstream(folder + '/' + std::to_string(i) + ".yaml") << text;
    }
}

/// Seconds that all cores together have worked for us.
double processor() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void measure(const char *what, const std::function<std::string()> &action) {
    const double used = processor();
    const auto begin = std::chrono::steady_clock::now();
    const std::string result = action();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    std::printf("  %-26s %8.3f s, processor %8.3f s  %s\n", what, wall.count(), processor() - used,
                result.c_str());
}

std::string joinAll(const Library &library, int count, bool byGtin) {
    int found = 0;
    const auto take = [&found](JoinedRow &&row) {
        found += row.entry ? 1 : 0;
        return true;
    };
    RowJoiner joiner(library, take, [](Finding &&) {});
    for (int i = 0; i < count; ++i) {
        ShopRow row;
        if (byGtin)
            row.gtin = '0' + gtinOf(i);
        else
            row.model = "MODEL-" + std::to_string(i);
        if (!joiner.add(std::move(row)))
            break;
    }
    joiner.finish();
    return std::to_string(found) + " of " + std::to_string(count) + " found";
}

std::string page(const Library &library, const LibraryFilter &filter) {
    const auto rows = entriesOf(library, filter);
    return std::to_string(rows.size()) + " of " + std::to_string(countOf(library, filter));
}

std::string problems(const Library &library) {
    int count = 0;
    findInLibrary(library, [&](const Finding &) { ++count; });
    return std::to_string(count) + " findings";
}

void measureOpen(const Library &library, int count) {
    LibraryFilter last{.sortedBy = LibraryColumn::until, .isDescending = true, .count = 50};
    last.first = count - 50;
    measure("first page, by product", [&] { return page(library, {.count = 50}); });
    measure("last page, by end", [&] { return page(library, last); });
    measure("search \"odel 99\"", [&] { return page(library, {.text = "odel 99", .count = 50}); });
    measure("what is wrong among them", [&] { return problems(library); });
    measure("join by GTIN", [&] { return joinAll(library, count, true); });
    measure("join by folded model", [&] { return joinAll(library, count, false); });
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers by it
    if (argc != 4) {
        std::fprintf(stderr, "Usage: measureLibrary DIRECTORY COUNT EXAMPLE\n");
        return 64;
    }
    const std::string shelf = std::string(argv[1]) + "/shelf";
    const int count = std::atoi(argv[2]);
    std::ifstream stream(argv[3]);
    writeAll(shelf, count, std::string(std::istreambuf_iterator<char>(stream), {}));
    const LibraryOptions options{today, std::string(argv[1]) + "/index.sqlite", {}, {}};
    const auto opened = [&] {
        return std::to_string(countOf(openLibrary(shelf, options), {})) + " disclosures";
    };
    std::printf("%d disclosures:\n", count);
    measure("open, first time", opened);
    measure("open, nothing changed", opened);
    std::ofstream(shelf + "/0/0.yaml", std::ios::app) << "\n";
    measure("open, one file changed", opened);
    measureOpen(openLibrary(shelf, options), count);
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::printf("  peak memory %.1f MB, index %.1f MB\n",
                static_cast<double>(usage.ru_maxrss) / 1024,
                static_cast<double>(std::filesystem::file_size(options.index)) / 1024 / 1024);
    return 0;
}
