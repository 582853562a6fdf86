// SPDX-License-Identifier: MIT
#include "FolderTest.h"
#include "RunInProcess.h"
#include "retail/ledger/Ledger.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::HasSubstr;

class LedgerCommandTest : public FolderTest {
  protected:
    /// A ledger of some of the run's four volumes, a label each.
    [[nodiscard]] std::string make(const char *name, const std::vector<int> &volumes,
                                   const char *plan = "p", int whole = 4) const {
        const std::string file = folder() / name;
        Ledger ledger = Ledger::begin(file, {plan, "{}", "all", 1});
        for (const int number : volumes) {
            PrintedLabel label;
            label.number = number;
            label.volume = number;
            label.row.place = {"prices.csv", {}, number + 1, 0};
            ledger.add({number, "run.pdf", "00", 1, 1}, {label});
        }
        ledger.finish(whole);
        return file;
    }
};

TEST_F(LedgerCommandTest, exportsALineALabel) {
    const Outcome outcome = runInProcess({"ledger", "export", make("run", {1, 2, 3, 4})});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(std::ranges::count(outcome.out, '\n'), 4);
    EXPECT_THAT(outcome.out, testing::StartsWith("{\"copy\":1,"));
    EXPECT_THAT(outcome.out, HasSubstr("\"number\":4,"));
}

TEST_F(LedgerCommandTest, saysWhetherShardsMakeUpTheRun) {
    const std::string odd = make("odd", {1, 3}), even = make("even", {2, 4});
    const Outcome whole = runInProcess({"ledger", "merge", odd, even});
    EXPECT_EQ(whole.code, 0);
    EXPECT_THAT(whole.out, HasSubstr("The run is whole: labels 4, files 4"));
    const std::string twice = make("twice", {2, 3}), other = make("other", {2}, "q");
    const Outcome wrong =
        runInProcess({"ledger", "merge", odd, twice, other, make("cut", {1}, "p", 0)});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_THAT(wrong.err, HasSubstr("File 3 of the run was printed twice, again in \"" + twice));
    EXPECT_THAT(wrong.err, HasSubstr(other + "\" is the ledger of another run."));
    EXPECT_THAT(wrong.err, HasSubstr("cut\" has not come to its end."));
    EXPECT_THAT(wrong.err, HasSubstr("File 4 of the run is missing."));
    EXPECT_THAT(runInProcess({"ledger", "merge", make("one", {1})}).err,
                HasSubstr("The files 2 to 4 of the run are missing."));
}

} // namespace
} // namespace updatefacts
