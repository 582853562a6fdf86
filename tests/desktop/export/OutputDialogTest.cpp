// SPDX-License-Identifier: MIT
#include "desktop/export/OutputDialog.h"
#include "ShownForm.h"
#include "desktop/files/Settings.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 23;

class OutputDialogTest : public testing::Test {
  protected:
    OutputDialogTest() {
        Settings().clear();
        open();
    }
    ~OutputDialogTest() override { Settings().clear(); }

    void open() {
        m_dialog = std::make_unique<OutputDialog>(
            std::vector<OutputSource>{
                {exampleText("kettle"), m_directory.filePath(QStringLiteral("kettle.yaml"))}},
            today, m_words, nullptr);
        m_dialog->show();
    }
    [[nodiscard]] QLineEdit *folder() const {
        return m_dialog->findChild<QLineEdit *>(QStringLiteral("folder"));
    }
    [[nodiscard]] QPushButton *button(const char *title) const {
        for (auto *button : m_dialog->findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(title))
                return button;
        return nullptr;
    }
    [[nodiscard]] QListWidget *list(const char *name) const {
        for (auto *list : m_dialog->findChildren<QListWidget *>())
            if (list->accessibleName() == QLatin1String(name))
                return list;
        return nullptr;
    }
    [[nodiscard]] QStringList filesToBe() const {
        QStringList names;
        const QListWidget *files = list("Files");
        for (int i = 0; i < files->count(); ++i)
            names << files->item(i)->text();
        return names;
    }
    [[nodiscard]] bool says(const char *text) const {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->text().contains(QLatin1String(text)))
                return true;
        return false;
    }

    QTemporaryDir m_directory;
    Words m_words{"en"};
    std::unique_ptr<OutputDialog> m_dialog;
};

TEST_F(OutputDialogTest, writesTheFilesItNames) {
    const QString labels = m_directory.filePath(QStringLiteral("labels"));
    folder()->setText(labels);
    const QStringList named = filesToBe();
    ASSERT_EQ(named.size(), 1);
    EXPECT_FALSE(QDir(labels).exists());
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("1 file"); }, 30000));
    EXPECT_EQ(QDir(labels).entryList(QDir::Files), named);
    EXPECT_TRUE(button("Open the folder")->isVisible());
    EXPECT_EQ(filesToBe(), named) << "what was written, not what would be replaced";
    list("Labels")->item(1)->setCheckState(Qt::Checked);
    EXPECT_EQ(filesToBe().filter(QStringLiteral("replaces")).size(), 1);
}

TEST_F(OutputDialogTest, namesTheFolderThatWasWrittenToAndNoLaterOne) {
    const QString labels = m_directory.filePath(QStringLiteral("labels"));
    folder()->setText(labels);
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    folder()->setText(m_directory.filePath(QStringLiteral("elsewhere")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("1 file"); }, 30000));
    EXPECT_TRUE(says(labels.toUtf8().constData()));
    EXPECT_FALSE(QDir(folder()->text()).exists());
}

TEST_F(OutputDialogTest, followsTheLabelThatIsSeen) {
    struct Row {
        PreviewChoice seen;
        bool isTogether;
    };
    const Row rows[] = {{{"shelf", {}}, false},
                        {{"tag", {"de"}}, false},
                        {{"panel", {"nl", "fr", "de"}}, true},
                        {{"strip", {"fr", "de"}}, true}};
    for (const Row &row : rows) {
        m_dialog->follow(row.seen);
        const OutputPlan plan = m_dialog->plan();
        EXPECT_EQ(plan.templates, std::vector{row.seen.templateId});
        std::vector<std::vector<std::string>> languages;
        if (!row.seen.languages.empty())
            languages.push_back(row.seen.languages);
        EXPECT_EQ(plan.languages, languages) << row.seen.templateId;
    }
}

TEST_F(OutputDialogTest, theCommandSaysThatItReadsTheSavedFile) {
    EXPECT_FALSE(says("save your changes first"));
    m_dialog = std::make_unique<OutputDialog>(
        std::vector<OutputSource>{{exampleText("kettle"), QStringLiteral("kettle.yaml"), false}},
        today, m_words, nullptr);
    EXPECT_TRUE(says("save your changes first"));
}

TEST_F(OutputDialogTest, withoutALabelAFormatOrAFolderNothingCanBeExported) {
    folder()->setText(m_directory.path());
    EXPECT_TRUE(button("Export")->isEnabled());
    folder()->clear();
    EXPECT_FALSE(button("Export")->isEnabled());
    folder()->setText(m_directory.path());
    for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>())
        box->setChecked(false);
    EXPECT_FALSE(button("Export")->isEnabled());
    EXPECT_TRUE(says("Choose at least one label"));
}

TEST_F(OutputDialogTest, remembersWhatWasExported) {
    folder()->setText(m_directory.path());
    list("Labels")->item(1)->setCheckState(Qt::Checked);
    const OutputPlan chosen = m_dialog->plan();
    EXPECT_EQ(chosen.templates.size(), 2U);
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("2 file"); }, 30000));
    open();
    EXPECT_EQ(m_dialog->plan().templates, chosen.templates);
    EXPECT_EQ(m_dialog->plan().folder, chosen.folder);
}

TEST_F(OutputDialogTest, whatCannotBeWrittenIsSaidInTheDialog) {
    QFile file(m_directory.filePath(QStringLiteral("taken")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    folder()->setText(file.fileName());
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says("Nothing was written."); }, 30000));
    EXPECT_TRUE(button("Export")->isEnabled());
}

TEST_F(OutputDialogTest, noTwoControlsShareALetter) {
    std::map<QChar, QString> taken;
    const auto note = [&](const QString &text) {
        const qsizetype at = text.indexOf(QLatin1Char('&'));
        if (at < 0)
            return;
        const auto [other, isNew] = taken.try_emplace(text[at + 1].toLower(), text);
        EXPECT_TRUE(isNew) << text.toStdString() << " and " << other->second.toStdString();
    };
    for (const QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>())
        note(each->text());
    for (const QLabel *each : m_dialog->findChildren<QLabel *>())
        note(each->buddy() ? each->text() : QString());
}

} // namespace
} // namespace updatefacts
