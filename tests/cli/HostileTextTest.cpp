// SPDX-License-Identifier: MIT
// Names of files, arguments and texts that would act on a terminal, forge a line, or break JSON.
#include "FolderTest.h"
#include "RunInProcess.h"
#include "document/files/ReadFile.h"

#include <QJsonDocument>
#include <QString>
#include <QStringDecoder>

namespace updatefacts {
namespace {

const std::string hostile = "a\x1b[2J\x07\r\nFORGED: \xc2\x9b"
                            "31m\xff\xe2\x80\xae"
                            "b";

class HostileTextTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        const std::string kettle = readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml");
        m_good = folder() / (hostile + ".yaml");
        put(hostile + ".yaml", kettle);
        m_bad = folder() / (hostile + "-bad.yaml");
        put(hostile + "-bad.yaml", kettle + "\"\\e[2J\\u202e\\nFORGED: x\": 1\n");
        m_folder = folder() / ("in" + hostile);
        put("in" + hostile + "/" + hostile + ".yaml", kettle);
        put("in" + hostile + "/." + hostile + ".yaml", kettle);
        put("in" + hostile + "/gone.json", "{}");
        put(hostile + "-template.yaml", "template: \"a\\e[2Jb\"\ntitle: 1\n");
        m_template = folder() / (hostile + "-template.yaml");
    }

    static void expectPlain(const std::string &text, const std::string &what) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        QString decoded = decoder(QByteArray::fromStdString(text));
        EXPECT_FALSE(decoder.hasError()) << what;
        decoded.remove(QLatin1String("\r\n")); // ends of CSV records
        for (const QChar c : decoded) {
            const bool isControl = c.category() == QChar::Other_Control && c != QLatin1Char('\n');
            const bool isMark = c.category() == QChar::Other_Format;
            EXPECT_FALSE(isControl || isMark)
                << what << ": U+" << QString::number(c.unicode(), 16).toStdString();
        }
        EXPECT_FALSE(text.starts_with("FORGED")) << what;
        EXPECT_EQ(text.find("\nFORGED"), std::string::npos) << what << text;
    }

    std::string m_good, m_bad, m_folder, m_template;
};

TEST_F(HostileTextTest, neverReachesATerminal) {
    const std::string gone = folder() / (hostile + "gone");
    const std::string out = folder() / ("out" + hostile);
    const std::vector<std::vector<std::string>> lines = {
        {hostile},
        {"check", m_good, m_bad, gone},
        {"check", m_folder},
        {"check", m_folder, "--profile", "all"},
        {"check", m_bad, m_folder, "--summary"},
        {"check", m_bad, m_folder, "--summary", "--csv"},
        {"check", m_good, "--profile", hostile},
        {"check", m_good, "--" + hostile},
        {"check", m_good, "--today", hostile},
        {"check", m_good, "--previous", m_bad},
        {"check", m_good, "--previous", m_folder},
        {"label", m_good, "-o", out},
        {"label", m_good, m_bad, gone, "-o", out},
        {"label", m_good, m_bad, gone, "--keep-going", "-o", out},
        {"label", m_good, "--template", hostile, "-o", out},
        {"label", m_good, "--template", gone + "/x", "-o", out},
        {"label", m_good, "--template", m_template, "-o", out},
        {"label", m_good, "--language", hostile, "-o", out},
        {"label", m_good, "--format", hostile, "-o", out},
        {"label", m_good, "-o", m_good},
        {"label", m_good, "-o", m_good + "/x"},
        {"templates", "--gallery", "-o", out + "g", "--template", "tag", "--language", "en"},
        {"templates", "--gallery", "-o", m_good, "--template", "tag", "--language", "en"},
        {"templates", "--gallery", "-o", out, "--template", m_template},
        {"history", m_good, m_bad, gone, m_folder},
        {"upgrade", m_good, m_bad, gone, m_folder},
        {"revise", m_good, out + "2.yaml"},
        {"revise", m_folder, out + "3.yaml"},
        {"revise", gone, gone},
        {"export", "openeox", m_good, "-o", out + ".json"},
        {"export", "openeox", m_bad},
        {"export", hostile, m_good},
        {"import", "openeox", m_folder + "/gone.json"},
        {"import", "openeox", gone},
        {"import", hostile, gone},
        {"new", "-o", m_good},
        {"new", "-o", out + "new.yaml"},
        {"list", hostile},
        {"schema", hostile},
    };
    for (const std::vector<std::string> &words : lines) {
        std::string what;
        for (const std::string &word : words)
            what += word + ' ';
        const Outcome outcome = runInProcess(words);
        expectPlain(outcome.err, "errors of " + what);
        expectPlain(outcome.out, "output of " + what);
    }
}

TEST_F(HostileTextTest, leavesJsonValid) {
    const std::vector<std::vector<std::string>> lines = {
        {"check", m_good, m_bad, m_folder, "--json"},
        {"check", m_good, m_bad, m_folder, "--summary", "--json"},
        {"history", m_good, m_bad, m_folder, "--json"},
    };
    for (const std::vector<std::string> &words : lines) {
        const Outcome outcome = runInProcess(words);
        QJsonParseError error;
        (void)QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out), &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError)
            << words.front() << ": " << error.errorString().toStdString() << outcome.out;
    }
}

} // namespace
} // namespace updatefacts
