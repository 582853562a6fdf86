// SPDX-License-Identifier: MIT
#include "retail/run/Printer.h"

#include "CupsServer.h"
#include "FolderTest.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"
#include "retail/run/RunOutput.h"

#include <gmock/gmock.h>

#include <optional>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

constexpr Size a4{Length::millimetres(210), Length::millimetres(297)};

/// Jobs go to a CUPS that is really there; where Debian's cups-daemon is not, these are skipped.
class PrinterTest : public FolderTest {
  protected:
    /// One for all tests: CUPS's library keeps the server's name.
    static void SetUpTestSuite() {
        if (CupsServer::isInstalled())
            cups().emplace();
    }
    static void TearDownTestSuite() { cups().reset(); }

    void SetUp() override {
        FolderTest::SetUp();
        if (!cups() || !cups()->isRunning())
            GTEST_SKIP() << "There is no CUPS to try: cups-daemon and cups-client.";
        m_before = cups()->printed(0).size();
        put("run.pdf", "%PDF-1.7 labels");
        put("run.zpl", "^XA^XZ");
    }
    static std::optional<CupsServer> &cups() {
        static std::optional<CupsServer> server;
        return server;
    }

    /// What the printer was given in this test; waits for so many jobs.
    [[nodiscard]] std::vector<std::string> printed(std::size_t count) const {
        std::vector<std::string> texts;
        for (const auto &[job, text] : cups()->printed(m_before + count))
            texts.push_back(text);
        texts.erase(texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(m_before));
        return texts;
    }

    [[nodiscard]] std::string path(const char *name) const { return (folder() / name).string(); }

    static std::string whyNot(const std::function<void()> &act) {
        try {
            act();
        } catch (const IoError &error) {
            return inWords(error.sentence(), plainVoice());
        }
        return {};
    }

    std::size_t m_before = 0; ///< jobs
};

TEST_F(PrinterTest, getsTheBytesUnscaledOnItsPaper) {
    Printer("till", {a4}).send(path("run.pdf"), "run.pdf 1");
    Printer("till", {std::nullopt, true}).send(path("run.zpl"), "run.zpl 2");
    EXPECT_THAT(printed(2), ElementsAre("%PDF-1.7 labels", "^XA^XZ"));
    const std::string options = cups()->optionsOf(cups()->printed(0).rbegin()->first - 1);
    EXPECT_THAT(options, HasSubstr("print-scaling=none"));
    EXPECT_THAT(options, HasSubstr("media=iso_a4_210x297mm"));
}

TEST_F(PrinterTest, isToldWhereItTakesNothing) {
    EXPECT_THAT(whyNot([] { Printer("nobody", {}); }), HasSubstr("no printer \"nobody\""));
    Printer printer("till", {});
    cups()->run("cupsreject till");
    EXPECT_THAT(whyNot([&] { printer.send(path("run.pdf"), "run.pdf 1"); }),
                HasSubstr("The printer \"till\" did not take the job: "));
    cups()->run("cupsaccept till");
    printer.send(path("run.pdf"), "run.pdf 1");
    EXPECT_THAT(printed(1), testing::SizeIs(1));
}

TEST_F(PrinterTest, isNamedByCups) {
    cups()->run("lpadmin -p attic -E -v keep:/attic -m raw 2>/dev/null");
    cups()->run("lpadmin -d till");
    EXPECT_THAT(printerNames(), ElementsAre("till", "attic"));
    cups()->run("lpadmin -x attic");
}

/// A run that died after CUPS took a job does not print it again; an older job of the same name,
/// one that was given up, and a first run count for nothing.
TEST_F(PrinterTest, knowsAJobAgainThatItTook) {
    Printer first("till", {});
    first.send(path("run.pdf"), "known.pdf 1");
    first.send(path("run.pdf"), "known.pdf 1");
    EXPECT_EQ(printed(2).size(), 2U);
    Printer resumed("till", {});
    const auto born = bornAt(path("run.pdf"));
    if (!born)
        GTEST_SKIP() << "The file system keeps no times of birth.";
    resumed.resumeSince(*born);
    resumed.send(path("run.pdf"), "known.pdf 1");
    resumed.send(path("run.zpl"), "known.zpl 2");
    EXPECT_THAT(printed(3), ElementsAre("%PDF-1.7 labels", "%PDF-1.7 labels", "^XA^XZ"));
    resumed.resumeSince(*born + 3600);
    resumed.send(path("run.pdf"), "known.pdf 1");
    EXPECT_EQ(printed(4).size(), 4U);
    cups()->run("cupsdisable till");
    resumed.resumeSince(*born);
    resumed.send(path("run.pdf"), "known.pdf 5");
    cups()->run("cancel -a till");
    cups()->run("cupsenable till");
    resumed.send(path("run.pdf"), "known.pdf 5");
    EXPECT_EQ(printed(5).size(), 5U);
}

/// As the command line and the window send it.
TEST_F(PrinterTest, getsWhatARunWrites) {
    put("run.pdf.ledger", "x");
    if (!bornAt(path("run.pdf.ledger")))
        GTEST_SKIP() << "The file system keeps no times of birth.";
    PrintedVolume volume;
    volume.file = "run.pdf";
    volume.hash = "0123456789abcdef0123";
    for (const bool resumes : {false, true}) {
        TablePrint print;
        print.run.file = path("run.pdf");
        sendTo("till", print, resumes);
        print.run.send(path("run.pdf"), volume);
    }
    EXPECT_THAT(printed(1), ElementsAre("%PDF-1.7 labels")) << "once";
    TablePrint stream;
    writeTo({path("run.zpl"), *labelFormat("zpl")}, stream);
    sendTo("till", stream, false);
    stream.run.send(path("run.zpl"), volume);
    EXPECT_EQ(printed(2).back(), "^XA^XZ");
}

TEST_F(PrinterTest, saysWhereThereIsNoCups) {
    cups().reset();
    EXPECT_THAT(whyNot([] { Printer("till", {}); }),
                HasSubstr("CUPS, which runs the printer \"till\", cannot be reached: "));
    EXPECT_THAT(whyNot([] { (void)printerNames(); }),
                HasSubstr("CUPS, which knows the printers, cannot be reached: "));
    cups().emplace();
}

} // namespace
} // namespace updatefacts
