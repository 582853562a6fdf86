// SPDX-License-Identifier: MIT
#include "retail/ledger/StaleLabels.h"

#include <gmock/gmock.h>

#include <filesystem>

#include <unistd.h>

namespace updatefacts {
namespace {

PrintedLabel printed(std::int64_t number) {
    PrintedLabel label;
    label.number = number;
    label.row.price = "19.90";
    label.disclosure = "kettle.yaml";
    label.fingerprint = "ab";
    label.state = "promised";
    label.design = "shelf 1";
    label.volume = 1;
    return label;
}

LabelNow same() {
    LibraryEntry entry;
    entry.fingerprint = "ab";
    entry.state = "promised";
    LabelNow now;
    now.entry = entry;
    now.price = "19.90";
    now.design = "shelf 1";
    return now;
}

TEST(StaleLabels, saysWhatChangedFirst) {
    struct Row {
        void (*change)(LabelNow &);
        std::string said; ///< empty: the label may stay
    };
    const std::vector<Row> rows = {
        {[](LabelNow &) {}, ""},
        {[](LabelNow &now) { now.entry.reset(); }, "gone kettle.yaml>"},
        {[](LabelNow &now) { now.entry->hasError = true; }, "broken kettle.yaml>"},
        {[](LabelNow &now) {
             now.isUnlisted = true;
             now.entry.reset();
         },
         "unlisted >"},
        {[](LabelNow &now) {
             now.entry->state = "ended";
             now.entry->fingerprint = "cd";
         },
         "ended promised>ended"},
        {[](LabelNow &now) {
             now.isRevoked = true;
             now.entry->fingerprint = "cd";
         },
         "revoked k3Jw0>"},
        {[](LabelNow &now) {
             now.entry->fingerprint = "cd";
             now.price = "9.90";
         },
         "revised ab>cd"},
        {[](LabelNow &now) { now.price = "9.90"; }, "price 19.90>9.90"},
        {[](LabelNow &now) { now.price = "19,90 EUR"; }, ""},
        {[](LabelNow &now) { now.price = ""; }, "price 19.90>"},
        {[](LabelNow &now) { now.price.reset(); }, ""},
        {[](LabelNow &now) { now.unitPrice = "1.00/m"; }, "price >1.00/m"},
        {[](LabelNow &now) { now.design = "shelf 2"; }, "design shelf 1>shelf 2"},
        {[](LabelNow &now) { now.design.clear(); }, ""},
    };
    const std::string file =
        (std::filesystem::temp_directory_path() / ("stale-" + std::to_string(::getpid()))).string();
    {
        Ledger ledger = Ledger::begin(file, {"p", R"({"signed_by":"k3Jw0"})", "all", 1});
        std::vector<PrintedLabel> labels;
        for (std::size_t i = 0; i < rows.size(); ++i)
            labels.push_back(printed(static_cast<std::int64_t>(i) + 1));
        ledger.add({1, "run.pdf", "", 1, static_cast<std::int64_t>(rows.size())}, labels);
        std::vector<std::string> said(rows.size());
        staleLabels(
            ledger,
            [&](const PrintedLabel &label) {
                LabelNow now = same();
                rows[static_cast<std::size_t>(label.number) - 1].change(now);
                return now;
            },
            [&](StaleLabel &&stale) {
                said[static_cast<std::size_t>(stale.label.number) - 1] =
                    idOf(stale.reason) + ' ' + stale.was + '>' + stale.is;
            });
        for (std::size_t i = 0; i < rows.size(); ++i)
            EXPECT_EQ(said[i], rows[i].said) << i;
    }
    for (const char *ending : {"", "-wal", "-shm"})
        std::filesystem::remove(file + ending);
}

} // namespace
} // namespace updatefacts
