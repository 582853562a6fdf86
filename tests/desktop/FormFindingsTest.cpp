// SPDX-License-Identifier: MIT
#include "KeyboardUser.h"
#include "ShownForm.h"
#include "desktop/files/FieldValues.h"
#include "desktop/form/FieldHeading.h"
#include "desktop/form/InlineFinding.h"
#include "desktop/look/SectionDelegate.h"
#include "disclosure/Canonical.h"
#include "disclosure/Seal.h"

#include <QLabel>
#include <QPushButton>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

/// The field's row, on its page, which is shown.
FieldRow *row(const ShownForm &form, const char *pointer) {
    form.pane->goTo(*Pointer::parse(pointer));
    QCoreApplication::processEvents(); // what is new is shown
    return form.window.findChild<FieldRow *>(QString::fromLatin1(pointer));
}

/// What stands below the field, and the button that mends it.
std::vector<InlineFinding *> findingsOf(const FieldRow &row) {
    std::vector<InlineFinding *> shown;
    for (InlineFinding *finding : row.findChildren<InlineFinding *>())
        if (finding->isVisibleTo(&row))
            shown.push_back(finding);
    return shown;
}

struct MendRow {
    const char *name;
    const char *key, *line;       ///< the line of the camera that is replaced, and by what
    const char *pointer, *mended; ///< what stands there in the end
};

} // namespace

class MendTest : public testing::TestWithParam<MendRow> {};

TEST_P(MendTest, aButtonMendsWhatIsMechanical) {
    const MendRow &fault = GetParam();
    std::string text = exampleText("camera");
    const std::size_t at = text.find(fault.key);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, text.find('\n', at) - at, fault.line);
    ShownForm form(text);
    FieldRow *place = row(form, fault.pointer);
    ASSERT_TRUE(place);
    ASSERT_EQ(findingsOf(*place).size(), 1U);
    auto *button = findingsOf(*place).front()->findChild<QPushButton *>();
    ASSERT_TRUE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    const Value *value = form.model.value(*Pointer::parse(fault.pointer));
    EXPECT_EQ(value ? value->scalar : "", fault.mended);
    EXPECT_TRUE(findingsOf(*place).empty());
    form.model.undoStack().undo();
    EXPECT_EQ(form.model.text(), text);
}

INSTANTIATE_TEST_SUITE_P(
    Faults, MendTest,
    testing::Values(MendRow{"checkDigit", "model_identifier:",
                            "model_identifier: A\ncode_leads_to: page\ngtin: \"4006381333934\"",
                            "/gtin", "4006381333931"},
                    MendRow{"choiceMisspelt", "product_category:", "product_category: camra",
                            "/product_category", "camera"},
                    MendRow{"missingRevision", "revision:", "", "/revision", "1"}),
    [](const auto &instance) { return std::string(instance.param.name); });

/// A number is never made up: where another slip explains the fault, too, there is no button.
TEST(FormFindings, aLastDigitIsOnlyOfferedWhereNothingElseCanBeWrong) {
    struct Row {
        const char *gtin;
        const char *said;
    };
    const Row rows[] = {{"73500538500191", "digit too many, as 7350053850019 is"}, // one behind
                        {"4006381333936", "two may have changed places"},
                        {"40066381333931", "digit too many, as 4006381333931 is"}}; // typed twice
    for (const Row &fault : rows) {
        ShownForm form("language: en\ngtin: \"" + std::string(fault.gtin) + "\"\n");
        const std::vector<InlineFinding *> shown = findingsOf(*row(form, "/gtin"));
        ASSERT_EQ(shown.size(), 1U) << fault.gtin;
        EXPECT_FALSE(shown.front()->findChild<QPushButton *>()) << fault.gtin;
        EXPECT_TRUE(shown.front()->findChildren<QLabel *>().back()->text().contains(
            QLatin1String(fault.said)))
            << shown.front()->findChildren<QLabel *>().back()->text().toStdString();
    }
}

TEST(FormFindings, anAnswerThatIsMissingIsNoFault) {
    ShownForm form("schema_version: \"1.1\"\nlanguage: en\n");
    FieldRow *missing = row(form, "/model_identifier");
    EXPECT_TRUE(findingsOf(*missing).empty());
    const auto *heading = missing->findChild<FieldHeading *>();
    ASSERT_TRUE(heading);
    EXPECT_EQ(heading->need(), QStringLiteral("needed for the label"));
    EXPECT_EQ(form.pane->sections()->item(0)->data(SectionDelegate::progressRole).toString(),
              QStringLiteral("0 of 5"));
    form.model.set(*Pointer::parse("/model_identifier"), textValue(QStringLiteral("A-1")), {});
    EXPECT_EQ(form.pane->sections()->item(0)->data(SectionDelegate::progressRole).toString(),
              QStringLiteral("1 of 5"));
}

TEST(FormFindings, theVeryAddressThatTheCodeLeadsToIsShown) {
    ShownForm form("language: en\ndetail_url: https://a.example/x\n");
    const FieldRow *place = row(form, "/detail_url");
    const auto says = [&](const char *text) {
        const auto labels = place->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->text() == QString::fromLatin1(text);
        });
    };
    EXPECT_TRUE(says("The code leads to https://a.example/x"));
    form.model.set(Pointer().child("gtin"), textValue(QStringLiteral("4006381333931")), {});
    EXPECT_TRUE(says("The code leads to https://a.example/x")) << "a number does not re-aim it";
    form.model.set(Pointer().child("code_leads_to"), textValue(QStringLiteral("gs1_digital_link")),
                   {});
    EXPECT_TRUE(says("The code leads to https://a.example/01/04006381333931"));
    form.model.set(Pointer().child("detail_url"), std::nullopt, {});
    EXPECT_FALSE(says("The code leads to https://a.example/01/04006381333931"));
}

TEST(FormFindings, aFieldThatNoLongerBelongsComesBackWithItsText) {
    ShownForm form(exampleText("camera"));
    const auto set = [&](const char *answer) {
        Value value = *form.model.value(Pointer().child("updatable"));
        value.scalar = answer;
        form.model.set(Pointer().child("updatable"), value, QStringLiteral("change"));
    };
    const QWidget *window = &form.window;
    ASSERT_TRUE(form.page(1));
    EXPECT_TRUE(row(form, "/update_delivery")->isVisibleTo(window));
    const Value before = *form.model.value(Pointer().child("update_delivery"));
    set("no");
    EXPECT_FALSE(row(form, "/update_delivery")->isVisibleTo(window));
    EXPECT_TRUE(row(form, "/non_updatable_rationale")->isVisibleTo(window));
    EXPECT_FALSE(form.model.value(Pointer().child("update_delivery")));
    set("yes");
    ASSERT_TRUE(form.model.value(Pointer().child("update_delivery")));
    EXPECT_EQ(form.model.value(Pointer().child("update_delivery"))->list.size(),
              before.list.size());
}

TEST(FormFindings, aPublishedPromiseThatShrinksIsSaidAtItsField) {
    ShownForm form(exampleText("camera"));
    Neighbours neighbours;
    const std::string text = exampleText("camera");
    const std::string published = sealed(text, {1, fingerprintOf(readYaml(text, "").root), {}});
    neighbours.disclosures.push_back(
        std::make_shared<const Disclosure>(readYaml(published, "earlier.yaml")));
    form.model.setNeighbours(neighbours);
    Value value = *form.model.value(Pointer().child("support_end"));
    value.scalar = "2030-01";
    form.model.set(Pointer().child("support_end"), value, QStringLiteral("change"));
    const std::vector<InlineFinding *> shown = findingsOf(*row(form, "/support_end"));
    ASSERT_FALSE(shown.empty());
    EXPECT_TRUE(shown.front()->findChildren<QLabel *>().back()->text().contains(
        QStringLiteral("must not be shortened")));
}

} // namespace updatefacts
