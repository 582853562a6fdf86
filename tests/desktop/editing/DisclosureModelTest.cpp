// SPDX-License-Identifier: MIT
#include "desktop/editing/DisclosureModel.h"
#include "ShownForm.h"
#include "bench/FieldValues.h"
#include "desktop/files/FieldValues.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 23;
const QString change = QStringLiteral("change");

class DisclosureModelTest : public testing::Test {
  protected:
    DisclosureModelTest() { m_model.open(exampleText("camera"), QStringLiteral("camera.yaml")); }

    void type(const char *pointer, const char *text) {
        m_model.set(*Pointer::parse(pointer), textValue(QString::fromLatin1(text)), change,
                    DisclosureModel::Step::typing);
    }
    [[nodiscard]] std::string said(const char *pointer) const {
        const Value *value = m_model.value(*Pointer::parse(pointer));
        return value ? value->scalar : "";
    }

    DisclosureModel m_model{today};
};

TEST_F(DisclosureModelTest, typingAtOnePlaceIsOneStepOfUndo) {
    const std::string before = m_model.text();
    for (const char *text : {"C", "CM", "CM-2"})
        type("/model_identifier", text);
    EXPECT_EQ(m_model.undoStack().count(), 1);
    type("/support_end", "2033-06");
    EXPECT_EQ(m_model.undoStack().count(), 2);
    m_model.undoStack().undo();
    EXPECT_EQ(said("/model_identifier"), "CM-2");
    m_model.undoStack().undo();
    EXPECT_EQ(m_model.text(), before);
    EXPECT_FALSE(m_model.isModified());
}

TEST_F(DisclosureModelTest, afterTheEndOfTypingAnotherStepBegins) {
    type("/model_identifier", "C");
    m_model.endTyping();
    type("/model_identifier", "CM");
    EXPECT_EQ(m_model.undoStack().count(), 2);
}

TEST_F(DisclosureModelTest, whatIsTypedBackIsNoStep) {
    const std::string model = said("/model_identifier");
    type("/model_identifier", "X");
    type("/model_identifier", model.c_str());
    m_model.undoStack().undo();
    EXPECT_EQ(said("/model_identifier"), model);
    EXPECT_FALSE(m_model.isModified());
}

TEST_F(DisclosureModelTest, theTextIsToldOfBeforeTheRest) {
    QStringList told;
    QObject::connect(&m_model, &DisclosureModel::textChanged,
                     [&] { told << QStringLiteral("text"); });
    QObject::connect(&m_model, &DisclosureModel::changed, [&] { told << QStringLiteral("all"); });
    type("/model_identifier", "X");
    EXPECT_EQ(told, (QStringList{QStringLiteral("text"), QStringLiteral("all")}));
}

TEST_F(DisclosureModelTest, otherSchemesFindOtherThingsAndChangeNoText) {
    const std::string before = m_model.text();
    const QSignalSpy changed(&m_model, &DisclosureModel::changed);
    const QSignalSpy found(&m_model, &DisclosureModel::findingsChanged);
    type("/vuln_contact", "");
    m_model.undoStack().undo();
    const auto count = m_model.findings().size();
    m_model.set(*Pointer::parse("/default_password"), std::nullopt, change);
    m_model.setProfiles({"uk-psti"});
    EXPECT_GT(m_model.findings().size(), count);
    m_model.setProfiles({});
    m_model.undoStack().undo();
    EXPECT_EQ(m_model.findings().size(), count);
    EXPECT_EQ(found.count(), 2);
    EXPECT_EQ(m_model.text(), before);
}

/// Whichever comes second, number or page.
TEST_F(DisclosureModelTest, aBarcodeDoesNotReAimTheCodeUnasked) {
    const Value page = textValue(QStringLiteral("https://a.example/x"));
    const Value number = textValue(QStringLiteral("4006381333931"));
    for (const bool isPageFirst : {true, false}) {
        m_model.open("language: en\n", QStringLiteral("a.yaml"));
        m_model.set(Pointer().child(isPageFirst ? "detail_url" : "gtin"),
                    isPageFirst ? page : number, {});
        EXPECT_FALSE(m_model.value(Pointer().child("code_leads_to")));
        m_model.set(Pointer().child(isPageFirst ? "gtin" : "detail_url"),
                    isPageFirst ? number : page, {});
        ASSERT_TRUE(m_model.value(Pointer().child("code_leads_to")));
        EXPECT_EQ(m_model.value(Pointer().child("code_leads_to"))->scalar, "page");
        m_model.undoStack().undo();
        EXPECT_FALSE(m_model.value(Pointer().child("code_leads_to"))) << "one step";
    }
    m_model.open("language: en\ngtin: \"4006381333931\"\ndetail_url: https://a.example/x\n",
                 QStringLiteral("a.yaml"));
    m_model.set(Pointer().child("product_name"), textValue(QStringLiteral("A")), {});
    EXPECT_FALSE(m_model.value(Pointer().child("code_leads_to"))) << "as it was printed";
}

TEST_F(DisclosureModelTest, aTextThatCannotBeReadIsNotTaken) {
    const std::string before = m_model.text();
    const QSignalSpy refused(&m_model, &DisclosureModel::refused);
    m_model.replaceText("a: [", change);
    for (const char *text : {"a\x0B b", "\xE2\x80\xAE", "\xFF"}) // past what fields let through
        m_model.replaceText(std::string("product_name: ") + text, change);
    EXPECT_EQ(refused.count(), 4);
    EXPECT_TRUE(m_model.isReadable());
    EXPECT_EQ(m_model.text(), before);
    EXPECT_FALSE(m_model.isModified());
}

TEST_F(DisclosureModelTest, aChangeAfterWhichTheTextSaysSomethingElseIsNotMade) {
    const std::string before = m_model.text();
    const QSignalSpy refused(&m_model, &DisclosureModel::refused);
    Value value = textValue(QStringLiteral("CM-2"));
    for (const char *text : {"a\x0B b", "\xE2\x80\xAE", "\x01"}) {
        value.scalar = text;
        m_model.set(*Pointer::parse("/product_name"), value, change);
        m_model.set(*Pointer::parse("/economic_operators/0/name"), value, change);
    }
    EXPECT_EQ(refused.count(), 6);
    EXPECT_EQ(m_model.text(), before);
    type("/model_identifier", "X");
    EXPECT_TRUE(m_model.isFaithful());
    EXPECT_EQ(said("/model_identifier"), "X");
}

TEST_F(DisclosureModelTest, aFileOfEarlierDefinitionsIsReadAsThePresentOnesHaveIt) {
    const Definitions &definitions = builtInDefinitions();
    ASSERT_FALSE(definitions.earlierVersions.empty());
    ASSERT_TRUE(definitions.field("end_of_support_notice"));
    const std::string text = "schema_version: \"0.1\"\nend_of_support_notice: [app]\n";
    m_model.open(text, QStringLiteral("a.yaml"));
    EXPECT_EQ(m_model.text(), text);
    EXPECT_EQ(said("/end_of_support_notice/0"), "companion_app");
    const auto found = [&](const char *rule) {
        return std::ranges::count(m_model.findings(), rule, &Finding::rule);
    };
    EXPECT_EQ(found("document.version_earlier"), 1);
    EXPECT_EQ(found("choice.unknown"), 0);
    type("/model_identifier", "X");
    EXPECT_NE(m_model.text().find("companion_app"), std::string::npos);
    EXPECT_EQ(m_model.document().root.find("schema_version")->scalar, definitions.version);
    m_model.undoStack().undo();
    EXPECT_EQ(m_model.text(), text);
}

TEST_F(DisclosureModelTest, undoTellsWhereItChangedSomething) {
    std::vector<std::string> places;
    QObject::connect(&m_model, &DisclosureModel::stepped,
                     [&](const Pointer &pointer) { places.push_back(pointer.toString()); });
    type("/model_identifier", "X");
    type("/support_end", "2033-06");
    EXPECT_TRUE(places.empty());
    m_model.undoStack().undo();
    m_model.undoStack().undo();
    m_model.undoStack().redo();
    EXPECT_EQ(places,
              (std::vector<std::string>{"/support_end", "/model_identifier", "/model_identifier"}));
}

/// A thousand changes, each of a random field to a value it can have, or to none.
class RandomEditsTest : public testing::TestWithParam<const char *> {
  protected:
    void editOnce(DisclosureModel &model) {
        const Definitions &definitions = builtInDefinitions();
        const Field &field = m_random.pick(m_random.pick(definitions.sections).fields);
        const std::optional<Value> value =
            m_random.chance(20) ? std::nullopt : std::optional(m_values.good(field));
        const auto step =
            m_random.chance(30) ? DisclosureModel::Step::typing : DisclosureModel::Step::whole;
        model.set(Pointer().child(field.id), value, change, step);
    }

    Random m_random{26};
    FieldValues m_values{builtInDefinitions(), m_random};
};

TEST_P(RandomEditsTest, undoneAllGiveTheFirstBytesAndDoneAgainTheLast) {
    const std::string before = exampleText(GetParam());
    DisclosureModel model(today);
    model.open(before, QStringLiteral("a.yaml"));
    for (int i = 0; i < 1000; ++i) {
        editOnce(model);
        ASSERT_TRUE(model.isReadable()) << i << '\n' << model.text();
    }
    const std::string after = model.text();
    EXPECT_NE(after, before);
    EXPECT_GT(model.undoStack().count(), 500);
    while (model.undoStack().canUndo())
        model.undoStack().undo();
    EXPECT_EQ(model.text(), before);
    EXPECT_FALSE(model.isModified());
    while (model.undoStack().canRedo())
        model.undoStack().redo();
    EXPECT_EQ(model.text(), after);
}

INSTANTIATE_TEST_SUITE_P(Examples, RandomEditsTest,
                         testing::Values("camera", "bulb", "rice-cooker-ja"),
                         [](const auto &instance) {
                             std::string name = instance.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace
} // namespace updatefacts
