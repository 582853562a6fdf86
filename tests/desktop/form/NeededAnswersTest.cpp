// SPDX-License-Identifier: MIT
#include "desktop/form/NeededAnswers.h"

#include "ShownForm.h"
#include "desktop/files/FieldValues.h"
#include "desktop/findings/FindingsPane.h"
#include "desktop/words/FormOrder.h"
#include "validation/rules/MissingAnswer.h"

#include <QLabel>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr const char *begun = "schema_version: \"1.1\"\nrevision: 1\nlanguage: en\n"
                              "target_markets: [uk, eu]\n";

Progress total(const DisclosureModel &model) {
    return progressOf(neededAnswers(model));
}

bool isMissingSomething(const DisclosureModel &model) {
    return std::ranges::any_of(model.findings(), [](const Finding &finding) {
        return finding.severity == Severity::error &&
               isMissingAnswer(finding, builtInDefinitions());
    });
}

QString textOf(const QWidget &window, const char *name) {
    return window.findChild<QLabel *>(QString::fromLatin1(name))->text();
}

} // namespace

class NeededAnswersOf : public testing::TestWithParam<const char *> {};

/// As the form is filled in from top to bottom, with the answers of an example.
TEST_P(NeededAnswersOf, neverRunBackwards) {
    const Document whole = readYaml(exampleText(GetParam()), "");
    DisclosureModel model(std::chrono::year(2026) / std::chrono::November / 23);
    model.open(begun, QStringLiteral("a.yaml"));
    Progress before = total(model);
    EXPECT_GT(before.open(), 20) << "what may still be asked is counted";
    for (const Section *section : sectionsInOrder())
        for (const Field &field : section->fields) {
            const Value *answer = whole.root.find(field.id);
            if (!answer || isHousekeeping(field) || field.id == "target_markets" ||
                model.value(Pointer().child(field.id)))
                continue;
            model.set(Pointer().child(field.id), *answer, QStringLiteral("answer"));
            const Progress now = total(model);
            const auto is = [&](const NeededAnswer &each) {
                return each.pointer == Pointer().child(field.id);
            };
            if (std::ranges::any_of(neededAnswers(model), is)) {
                EXPECT_LT(now.open(), before.open()) << field.id;
                EXPECT_LE(now.needed, before.needed) << field.id;
            }
            before = now;
        }
    EXPECT_EQ(total(model).open() > 0, isMissingSomething(model));
}

INSTANTIATE_TEST_SUITE_P(Examples, NeededAnswersOf,
                         testing::Values("camera", "kettle", "router", "smart-plug", "bulb"),
                         [](const auto &instance) {
                             std::string name = instance.param;
                             std::erase(name, '-');
                             return name;
                         });

TEST(NeededAnswers, countWhatTheMarketsNeed) {
    DisclosureModel model(std::chrono::year(2026) / std::chrono::November / 23);
    model.open("schema_version: \"1.1\"\nrevision: 1\nlanguage: en\n", QStringLiteral("a.yaml"));
    const int base = total(model).needed;
    EXPECT_EQ(total(model).said, 1); // the language
    EXPECT_EQ(labelProgressOf(neededAnswers(model)).needed, base);
    model.open(begun, QStringLiteral("a.yaml"));
    EXPECT_EQ(total(model).said, 2);
    EXPECT_GT(total(model).needed, base);
    const Profile &uk = *builtInDefinitions().profile("uk-psti");
    EXPECT_LT(progressFor(uk, neededAnswers(model)).needed, total(model).needed);
}

TEST(NeededAnswers, countWhatIsMissingInsideOfAnAnswer) {
    DisclosureModel model(std::chrono::year(2026) / std::chrono::November / 23);
    model.open(begun, QStringLiteral("a.yaml"));
    const int before = total(model).open();
    model.set(*Pointer::parse("/label_claims/0/level"), textValue(QStringLiteral("2")), {});
    EXPECT_GT(total(model).open(), before);
}

/// One number, wherever it is said.
TEST(NeededAnswers, areTheSameAtEveryPlace) {
    ShownForm form(begun);
    FindingsPane findings(form.model, form.words, nullptr);
    const Progress progress = total(form.model);
    EXPECT_EQ(textOf(form.window, "total"),
              QStringLiteral("%1 of %2 needed answers").arg(progress.said).arg(progress.needed));
    EXPECT_TRUE(textOf(findings, "summary")
                    .contains(QStringLiteral("%1 needed answers to go").arg(progress.open())) ||
                textOf(findings, "summary")
                    .contains(QStringLiteral("%1 needed answer(s) to go").arg(progress.open())))
        << textOf(findings, "summary").toStdString();
}

} // namespace updatefacts
