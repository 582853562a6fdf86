// SPDX-License-Identifier: MIT
#include "desktop/StartQuestions.h"
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/editing/DisclosureNumber.h"
#include "desktop/files/FieldValues.h"
#include "desktop/files/MakerMemory.h"
#include "desktop/files/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

Document read(const std::string &text) {
    return readYaml(text, "a.yaml");
}

std::string scalar(const Value &root, const char *field) {
    const Value *value = root.find(field);
    return value ? value->scalar : "";
}

class StartQuestionsTest : public testing::Test {
  protected:
    StartQuestionsTest() {
        Settings().remove(QStringLiteral("makers"));
        Settings().remove(QStringLiteral("markets"));
    }
};

TEST_F(StartQuestionsTest, theAnswersAreInTheNewDisclosure) {
    const Document document =
        read(newDisclosure("en", QStringLiteral("2026-11-23T10:00:00Z"),
                           {{"uk", "eu"}, "camera", QStringLiteral("Brewster: \"Sons\" # 1")}));
    EXPECT_FALSE(hasError(document.findings));
    EXPECT_EQ(document.root.find("target_markets")->list.size(), 2U);
    EXPECT_EQ(scalar(document.root, "product_category"), "camera");
    EXPECT_EQ(scalar(document.root, "manufacturer_name"), "Brewster: \"Sons\" # 1");
    EXPECT_EQ(scalar(document.root, "revision"), "1");
    EXPECT_TRUE(document.text.starts_with("# Update Facts"));
}

TEST_F(StartQuestionsTest, nothingAnsweredIsADisclosureAllTheSame) {
    const Document document = read(newDisclosure("en", QStringLiteral("2026-11-23T10:00:00Z")));
    EXPECT_FALSE(hasError(document.findings));
    EXPECT_FALSE(document.root.find("target_markets"));
    EXPECT_FALSE(document.root.find("manufacturer_name"));
}

TEST_F(StartQuestionsTest, aKnownMakerBringsAddressAndContactsAlong) {
    MakerMemory().note(read(exampleText("camera")).root);
    MakerMemory().note(read("manufacturer_name: {de: Zweite, en: Second}\n"
                            "manufacturer_contact: a@b.example\nmodel_identifier: X\n")
                           .root);
    ASSERT_EQ(MakerMemory().makers().size(), 2U);
    EXPECT_EQ(makerName(MakerMemory().makers().front()), QStringLiteral("Zweite"));
    EXPECT_FALSE(MakerMemory().makers().front().find("model_identifier"));
    const Document document = read(newDisclosure("en", QStringLiteral("2026-11-23T10:00:00Z"),
                                                 {{}, {}, QStringLiteral("Zweite")}));
    EXPECT_EQ(scalar(document.root, "manufacturer_contact"), "a@b.example");
    EXPECT_EQ(document.root.find("manufacturer_name")->map.size(), 2U);
}

/// Whether that answer is said to be an old one.
bool saysAsLastTime(const StartQuestions &questions, int answer) {
    return questions.findChildren<QLabel *>(QStringLiteral("reminder"))
        .at(answer)
        ->isVisibleTo(&questions);
}

TEST_F(StartQuestionsTest, asLastTime) {
    MakerMemory().note(read("manufacturer_name: Brewster\n").root);
    const Words words("en");
    StartQuestions first(words, nullptr);
    EXPECT_FALSE(saysAsLastTime(first, 0)) << "there was no last time";
    const auto boxes = first.findChildren<QCheckBox *>();
    ASSERT_EQ(boxes.size(), 7);
    boxes[1]->setChecked(true);
    FirstAnswers given;
    QObject::connect(&first, &StartQuestions::answered, &first,
                     [&](const FirstAnswers &answers) { given = answers; });
    for (auto *button : first.findChildren<QPushButton *>())
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_THAT(given.markets, ElementsAre("eu"));
    EXPECT_EQ(given.maker, QStringLiteral("Brewster"));
    const StartQuestions second(words, nullptr);
    EXPECT_THAT(second.answers().markets, ElementsAre("eu"));
    EXPECT_EQ(second.answers().category, "");
    EXPECT_TRUE(saysAsLastTime(second, 0)) << "the markets";
    EXPECT_TRUE(saysAsLastTime(second, 1)) << "the maker";
    second.findChildren<QCheckBox *>().front()->click();
    EXPECT_FALSE(saysAsLastTime(second, 0)) << "another answer now";
    EXPECT_TRUE(saysAsLastTime(second, 1));
}

TEST_F(StartQuestionsTest, theLawOfTheMarketsIsCheckedFromTheBeginning) {
    QTemporaryDir directory;
    Program program("en", directory.path(), std::chrono::year(2026) / 11 / 23);
    DocumentWindow *window = program.openNew({{"uk", "eu"}, "camera", {}});
    EXPECT_THAT(window->model().profiles(),
                ElementsAre("uk-psti", "eu-cra", "eu-consumer", "eu-gpsr"));
}

struct NumberRow {
    const char *before; ///< the disclosure
    const char *model;  ///< comes to say
    const char *number; ///< then is
};

class DisclosureNumberTest : public testing::TestWithParam<NumberRow> {};

TEST_P(DisclosureNumberTest, followsTheModelUntilAnotherIsGiven) {
    DisclosureModel model(std::chrono::year(2026) / 11 / 23);
    model.open(GetParam().before, QStringLiteral("a.yaml"));
    model.set(Pointer().child("model_identifier"),
              typedValue(Field::Kind::text, QString::fromUtf8(GetParam().model)), {});
    EXPECT_EQ(scalar(model.root(), "disclosure_id"), GetParam().number);
    model.undoStack().undo();
    EXPECT_EQ(model.text(), GetParam().before);
}

INSTANTIATE_TEST_SUITE_P(
    Models, DisclosureNumberTest,
    testing::Values(NumberRow{"revision: 1\n", "KT-100", "KT-100"},
                    NumberRow{"revision: 1\n", " Café / 2_b. ", "Cafe-2_b."},
                    NumberRow{"revision: 1\n", "ケトル", ""},
                    NumberRow{"revision: 1\nmodel_identifier: A\ndisclosure_id: A\n", "AB", "AB"},
                    NumberRow{"revision: 1\nmodel_identifier: A\ndisclosure_id: A\n", "", ""},
                    NumberRow{"revision: 1\nmodel_identifier: A\ndisclosure_id: OWN\n", "AB",
                              "OWN"},
                    NumberRow{"revision: 2\nmodel_identifier: A\ndisclosure_id: A\n", "AB", "A"}));

} // namespace
} // namespace updatefacts
