// SPDX-License-Identifier: MIT
#pragma once

#include "../library/LibraryFolder.h"

#include "disclosure/Sha256.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "retail/run/PrintTable.h"
#include "retail/run/RunFiles.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// A shop's table printed from a library of six kettles, K1 to K6.
class PrintTableFolder : public LibraryFolder {
  protected:
    struct Ways {
        const char *format = "pdf";
        std::string file = "run.pdf";
        const char *labelTemplate = "tag";
        int volumePages = 1;
        bool eachAisle = false;
        std::vector<int> starts{};
        PrintOrder order = PrintOrder::asGiven;
        Shard shard = {};
        bool replaces = false;
        std::vector<std::string> notIn = {}; ///< runs
        std::function<bool()> stops = {};
        std::function<void(const std::string &, const PrintedVolume &)> send = {};
        std::optional<CodeSigner> signer = {};
    };

    void SetUp() override {
        LibraryFolder::SetUp();
        for (int i = 1; i <= 6; ++i)
            putKettle('K' + std::to_string(i));
    }

    /// rows: "model,item,aisle,copies" each.
    TableOutcome print(const std::string &rows, const Ways &ways, bool resumes = false) {
        put("prices.csv", "model,item,aisle,copies\n" + rows);
        Findings findings;
        const Library library = open();
        TablePrint print;
        print.table = openTable((folder() / "prices.csv").string(), {}, findings);
        print.mapping = proposeMapping(firstRows(print.table));
        print.library = &library;
        print.plan.starts = ways.starts;
        print.order = ways.order;
        print.eachAisle = ways.eachAisle;
        print.design.format = *labelFormat(ways.format);
        print.design.templates.emplace(ways.labelTemplate, builtInTemplate(ways.labelTemplate));
        print.design.labelTemplate = ways.labelTemplate;
        print.design.options.today = someDay;
        if (print.design.format.page == nullptr)
            print.sheet = fourPlaces();
        print.run.file = (folder() / ways.file).string();
        print.run.volumePages = ways.volumePages;
        print.run.shard = ways.shard;
        print.run.replaces = ways.replaces;
        print.run.stops = ways.stops;
        print.run.send = ways.send;
        print.design.signer = ways.signer;
        for (const std::string &run : ways.notIn)
            print.printed.add(Ledger::open(ledgerFile((folder() / run).string())));
        print.run.tell = [&](Finding &&finding) {
            if (finding.severity != Severity::note)
                m_said.push_back(finding.rule + ':' + std::to_string(finding.place.line));
        };
        return printTable(std::move(print), resumes);
    }

    static Sheet fourPlaces() {
        Sheet sheet;
        sheet.id = "four";
        sheet.paper = {Length::millimetres(160), Length::millimetres(100)};
        sheet.label = {Length::millimetres(70), Length::millimetres(40)};
        sheet.first = {Length::millimetres(5), Length::millimetres(5)};
        sheet.pitch = {Length::millimetres(75), Length::millimetres(45)};
        sheet.columns = 2;
        sheet.rows = 2;
        return sheet;
    }

    /// All files that begin so, by path below the folder; without ledgers.
    [[nodiscard]] std::map<std::string, std::string> files(const std::string &begin) const {
        std::map<std::string, std::string> files;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder())) {
            const std::string name = std::filesystem::relative(entry.path(), folder()).string();
            if (entry.is_regular_file() && name.starts_with(begin) &&
                name.find(".ledger") == std::string::npos)
                files[name] = readFile(entry.path());
        }
        return files;
    }

    /// "item volume/page/place" of each label.
    [[nodiscard]] std::vector<std::string> places(const std::string &file) const {
        std::vector<std::string> places;
        Ledger::open(ledgerFile((folder() / file).string())).labels([&](PrintedLabel &&label) {
            places.push_back(label.row.item + ' ' + std::to_string(label.volume) + '/' +
                             std::to_string(label.page) + '/' + std::to_string(label.place));
            return true;
        });
        return places;
    }

    static std::int64_t sum(const TableOutcome &outcome) {
        std::int64_t all = outcome.withoutCopies;
        for (const auto &[reason, rows] : outcome.refused)
            all += rows;
        return all;
    }

    std::vector<std::string> m_said;
};

} // namespace updatefacts
