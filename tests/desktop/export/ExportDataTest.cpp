// SPDX-License-Identifier: MIT
#include "desktop/export/ExportData.h"

#include "FolderTest.h"
#include "document/files/ReadFile.h"

#include <QLocale>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

class ExportData : public FolderTest {
  protected:
    ExportData() : m_model(std::chrono::year(2026) / std::chrono::November / 23) {
        open(readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/kettle.yaml"));
    }
    void open(const std::string &text) { m_model.open(text, QStringLiteral("kettle.yaml")); }
    [[nodiscard]] std::string file() const { return (folder() / "out.txt").string(); }
    /// What keeps the format from being written.
    [[nodiscard]] QString problem(const char *format) const {
        return writeExport(*exportFormat(format), m_model, m_words, file());
    }

    DisclosureModel m_model;
    Words m_words{"en"};
};

TEST_F(ExportData, offersEveryFormatByName) {
    ASSERT_GE(exportFormats().size(), 3U);
    std::set<QString> titles;
    for (const ExportFormat &format : exportFormats()) {
        EXPECT_TRUE(titleOf(format).endsWith(QStringLiteral(" ..."))) << format.id;
        EXPECT_TRUE(titles.insert(titleOf(format)).second) << format.id;
    }
}

TEST_F(ExportData, writesWhatTheCommandWrites) {
    for (const char *format : {"ixit", "ixit-text"}) {
        EXPECT_EQ(problem(format), QString());
        EXPECT_EQ(readFile(file()), exportFormat(format)->write(m_model.disclosure()).text);
    }
}

TEST_F(ExportData, saysWhatTheFormatCannotSay) {
    EXPECT_TRUE(problem("openeox").contains(QStringLiteral("OpenEoX needs it"))); // no end of life
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(ExportData, writesNothingOfADisclosureWithAnError) {
    open("updatable: perhaps\n");
    EXPECT_TRUE(problem("ixit").contains(QStringLiteral("F8")));
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(ExportData, saysWhyTheFileCannotBeWritten) {
    std::filesystem::create_directory(folder() / "out.txt");
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    const QString english = problem("ixit");
    QLocale::setDefault(QLocale(QLocale::German));
    const QString german = problem("ixit");
    QLocale::setDefault(before);
    EXPECT_FALSE(english.isEmpty());
    EXPECT_NE(german, english) << "as the window speaks";
}

} // namespace
} // namespace updatefacts
