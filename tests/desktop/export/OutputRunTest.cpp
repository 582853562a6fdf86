// SPDX-License-Identifier: MIT
#include "desktop/export/OutputRun.h"
#include "ShownForm.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 23;

/// The files of a folder, with their bytes.
std::map<QString, QByteArray> filesIn(const QString &folder) {
    std::map<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        files[name] = file.readAll();
    }
    return files;
}

class OutputRunTest : public testing::Test {
  protected:
    OutputRunTest() {
        m_plan.templates = {"panel", "tag"};
        m_plan.formats = {"pdf", "png"};
        m_plan.folder = m_directory.filePath(QStringLiteral("labels"));
        QObject::connect(&m_run, &OutputRun::finished, &m_context,
                         [this](const OutputOutcome &outcome) { m_outcome = outcome; });
    }

    /// Gives the outcome, or fails after a minute.
    OutputOutcome run(std::vector<OutputSource> sources) {
        m_outcome.reset();
        m_run.start(std::move(sources), m_plan, today);
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_outcome.has_value(); }, 60000));
        return m_outcome.value_or(OutputOutcome());
    }
    [[nodiscard]] OutputSource source(const char *example, const char *name) const {
        return {exampleText(example), m_directory.filePath(QString::fromLatin1(name))};
    }

    QTemporaryDir m_directory;
    QObject m_context;
    OutputPlan m_plan;
    OutputRun m_run;
    std::optional<OutputOutcome> m_outcome;
};

/// Saves the disclosure, as the command reads files.
void save(const OutputSource &source) {
    QFile file(source.file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(source.text));
}

std::string replaced(std::string text, const std::string &old, const std::string &now) {
    const std::size_t at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return text.replace(at, old.size(), now);
}

/// One disclosure, two revisions of it, that for another market, and one that has an error.
TEST_F(OutputRunTest, writesWhatTheCommandWrites) {
    const OutputSource kettle = source("kettle", "our \"kettle\"; it's new.yaml");
    OutputSource second = source("kettle", "second.yaml");
    const std::string before = Disclosure(readYaml(kettle.text, "")).fingerprint();
    second.text =
        replaced(second.text, "revision: 1", "revision: 2\nsupersedes: \"" + before + '"');
    second.text = replaced(second.text, "2026-02-02", "2026-11-02");
    OutputSource market = source("kettle", "market.yaml");
    market.text = replaced(market.text, "K17-GB-2026", "K17-EU-2026");
    OutputSource bad = source("kettle", "bad.yaml");
    bad.text += "colour: red\n";
    m_plan.languages = {{"fr", "nl"}, {"ar"}};
    m_plan.templates = {"panel", "shelf"};
    m_plan.formats = {"pdf", "zpl"};
    m_plan.resolution = 300;
    m_plan.keepsGoing = true;
    const std::vector<OutputSource> all = {kettle, second, market, bad};
    for (const std::vector<OutputSource> &sources : {std::vector{kettle}, all}) {
        std::ranges::for_each(sources, save);
        m_plan.folder = m_directory.filePath(QStringLiteral("by window %1").arg(sources.size()));
        const OutputOutcome outcome = run(sources);
        EXPECT_EQ(outcome.problem.toStdString(), "");
        EXPECT_EQ(outcome.leftOut.size(), sources.size() > 1 ? 1 : 0);
        const auto written = filesIn(m_plan.folder);
        EXPECT_EQ(written.size(), std::min<std::size_t>(sources.size(), 3) * 8);
        EXPECT_EQ(written.size(), static_cast<std::size_t>(outcome.files.size()));
        m_plan.folder = m_directory.filePath(QStringLiteral("by command %1").arg(sources.size()));
        const QString command = commandOf(m_plan, sources);
        ASSERT_TRUE(command.startsWith(QStringLiteral("updatefacts ")));
        QProcess shell;
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral(UPDATEFACTS_BINARY_DIR "/") + command +
                                               QStringLiteral(" --today 2026-11-23")});
        ASSERT_TRUE(shell.waitForFinished(60000));
        EXPECT_EQ(filesIn(m_plan.folder), written) << shell.readAll().toStdString();
    }
}

TEST_F(OutputRunTest, oneBadDisclosureAndNothingIsWritten) {
    OutputSource bad = source("camera", "bad.yaml");
    bad.text += "colour: red\n";
    const OutputOutcome outcome = run({source("kettle", "kettle.yaml"), bad});
    EXPECT_TRUE(hasError(outcome.findings));
    EXPECT_TRUE(outcome.files.isEmpty());
    EXPECT_TRUE(filesIn(m_plan.folder).empty());
}

TEST_F(OutputRunTest, stoppedHalfWayNothingIsWritten) {
    m_plan.templates = {"panel", "strip", "shelf", "tag", "thermal", "sheet"};
    for (const std::string &language : Words::languages())
        m_plan.languages.push_back({language});
    int most = 0;
    QObject::connect(&m_run, &OutputRun::progressed, &m_context, [&](int done, int all) {
        EXPECT_EQ(static_cast<std::size_t>(all), m_plan.templates.size() * m_plan.languages.size());
        most = std::max(most, done);
        if (done == 3)
            m_run.stop();
    });
    const OutputOutcome outcome = run({source("kettle", "kettle.yaml")});
    EXPECT_TRUE(outcome.isStopped);
    EXPECT_TRUE(outcome.files.isEmpty());
    EXPECT_TRUE(filesIn(m_plan.folder).empty());
    EXPECT_GE(most, 3);
    EXPECT_LT(most, 100);
}

TEST_F(OutputRunTest, aFolderThatCannotBeIsAProblemInWords) {
    QFile file(m_plan.folder);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)); // a file stands where the folder should
    const OutputOutcome outcome = run({source("kettle", "kettle.yaml")});
    EXPECT_NE(outcome.problem.toStdString(), "");
    EXPECT_TRUE(outcome.files.isEmpty());
}

TEST(ShellWord, quotesWhatAShellWouldRead) {
    const std::pair<const char *, const char *> rows[] = {
        {"kettle.yaml", "kettle.yaml"},
        {"/home/a/labels-2", "/home/a/labels-2"},
        {"", "''"},
        {"our kettle.yaml", "'our kettle.yaml'"},
        {"it's", "'it'\\''s'"},
        {"$HOME", "'$HOME'"},
        {"a;b", "'a;b'"},
        {"~a", "'~a'"},
    };
    for (const auto &[text, word] : rows)
        EXPECT_EQ(shellWord(QString::fromLatin1(text)).toStdString(), word) << text;
}

TEST(WhyNoLabels, isWhatFailedElseTheFirstError) {
    const Words words("en");
    OutputOutcome outcome;
    outcome.findings = {makeFinding(Severity::warning, "label.same_twice", {}),
                        makeFinding(Severity::error, "library.empty", {})};
    outcome.findings.back().file = "kettle.yaml";
    EXPECT_TRUE(whyNoLabels(outcome, words).startsWith(QLatin1String("kettle.yaml: There is no")));
    outcome.problem = QStringLiteral("The disk is full.");
    EXPECT_EQ(whyNoLabels(outcome, words), outcome.problem);
    EXPECT_EQ(whyNoLabels({}, words), QString());
}

} // namespace
} // namespace updatefacts
