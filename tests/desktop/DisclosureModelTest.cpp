// SPDX-License-Identifier: MIT
#include "desktop/DisclosureModel.h"
#include "ShownForm.h"
#include "bench/FieldValues.h"
#include "desktop/FieldValues.h"

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

TEST_F(DisclosureModelTest, anUnreadableTextIsSaidAndCanBeUndone) {
    const std::string before = m_model.text();
    m_model.replaceText("a: [", change);
    EXPECT_FALSE(m_model.isReadable());
    EXPECT_FALSE(m_model.findings().empty());
    m_model.undoStack().undo();
    EXPECT_TRUE(m_model.isReadable());
    EXPECT_EQ(m_model.text(), before);
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
