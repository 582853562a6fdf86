// SPDX-License-Identifier: MIT
#include "desktop/export/ExportStatement.h"

#include "FolderTest.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

#include <set>

namespace updatefacts {
namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 26;

class ExportStatement : public FolderTest {
  protected:
    ExportStatement() : m_model(today) {
        open(readFile(UPDATEFACTS_SOURCE_DIR "/tests/publish/statement/data/lock.yaml"));
    }
    void open(const std::string &text) { m_model.open(text, QStringLiteral("lock.yaml")); }
    [[nodiscard]] std::string file(const char *name) const { return (folder() / name).string(); }
    StatementProblem write(const char *id, const char *name, const char *language = "en") {
        return writeStatement({*statement(id), language, today}, m_model, m_words, file(name));
    }

    DisclosureModel m_model;
    Words m_words{"en"};
};

TEST_F(ExportStatement, offersEveryStatementByName) {
    std::set<QString> titles;
    for (const Statement &each : statements()) {
        EXPECT_NE(titleOf(each), QString::fromStdString(each.id));
        EXPECT_TRUE(titles.insert(titleOf(each)).second) << each.id;
    }
}

TEST_F(ExportStatement, writesTheFormThatTheNameAsksFor) {
    EXPECT_EQ(write("uk", "lock.pdf").sentence, QString());
    EXPECT_THAT(readFile(file("lock.pdf")), testing::StartsWith("%PDF-"));
    EXPECT_EQ(write("eu-consumer", "lock.md", "fr").sentence, QString());
    EXPECT_THAT(readFile(file("lock.md")),
                testing::StartsWith("# Informations sur les mises à jour logicielles"));
}

TEST_F(ExportStatement, leadsToTheFirstQuestionThatIsOpen) {
    open(readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml"));
    const StatementProblem problem = write("uk", "camera.pdf");
    EXPECT_TRUE(problem.sentence.startsWith(QStringLiteral("There is no document. On which day")))
        << problem.sentence.toStdString();
    EXPECT_TRUE(problem.sentence.endsWith(QStringLiteral("And 3 more.")))
        << problem.sentence.toStdString();
    EXPECT_EQ(problem.question, Pointer().child("date_of_issue"));
    EXPECT_FALSE(std::filesystem::exists(file("camera.pdf")));
}

TEST_F(ExportStatement, writesNothingOfADisclosureWithAnError) {
    open("updatable: perhaps\n");
    EXPECT_TRUE(write("uk", "lock.pdf").sentence.contains(QStringLiteral("F8")));
}

TEST_F(ExportStatement, saysWhyTheFileCannotBeWritten) {
    std::filesystem::create_directory(folder() / "lock.md");
    EXPECT_FALSE(write("uk", "lock.md").sentence.isEmpty());
}

} // namespace
} // namespace updatefacts
