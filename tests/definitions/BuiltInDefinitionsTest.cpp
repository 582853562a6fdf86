// SPDX-License-Identifier: MIT
#include "definitions/Definitions.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cctype>

namespace updatefacts {
namespace {

const std::string path = UPDATEFACTS_SOURCE_DIR "/schema/definitions.yaml";

template<typename Visit>
void forEachField(const std::vector<Field> &fields, Visit visit) {
    for (const Field &field : fields) {
        visit(field);
        forEachField(field.fields, visit);
    }
}

template<typename Visit>
void forEachField(Visit visit) {
    for (const Section &section : builtInDefinitions().sections)
        forEachField(section.fields, visit);
}

TEST(BuiltInDefinitions, haveNoFindings) {
    const ReadDefinitions read = readDefinitions(readYaml(readFile(path), path));
    for (const Finding &finding : read.findings)
        ADD_FAILURE() << path << ':' << finding.place.line << ": " << messageOf(finding);
}

TEST(BuiltInDefinitions, areThoseOfTheFile) {
    const Definitions file = readDefinitions(readYaml(readFile(path), path)).definitions;
    EXPECT_EQ(builtInDefinitions().version, file.version);
    EXPECT_EQ(builtInDefinitions().words(), file.words());
    EXPECT_FALSE(builtInDefinitions().rules.empty());
}

TEST(BuiltInDefinitions, askAQuestionAboutEveryField) {
    forEachField([](const Field &field) {
        EXPECT_FALSE(field.title.empty()) << field.id;
        EXPECT_TRUE(field.question.source.ends_with('?')) << field.id;
    });
}

TEST(BuiltInDefinitions, giveAnExampleOfEveryField) {
    forEachField([](const Field &field) {
        const bool hasOne = field.kind == Field::Kind::choices ||
                            field.kind == Field::Kind::group || field.kind == Field::Kind::list ||
                            !field.example.empty();
        EXPECT_TRUE(hasOne) << field.id;
        if (!field.choices.empty() && !field.example.empty() && field.kind != Field::Kind::date) {
            EXPECT_TRUE(field.choice(field.example)) << field.id;
        }
    });
}

TEST(BuiltInDefinitions, joinChoicesInRunningText) {
    // "on the device" and "in the app" become "On the device and in the app".
    forEachField([](const Field &field) {
        if (field.kind != Field::Kind::choices || field.face == Field::Face::file)
            return;
        for (const Choice &choice : field.choices)
            EXPECT_TRUE(std::islower(static_cast<unsigned char>(choice.label.source.front())))
                << choice.label.key;
    });
}

TEST(BuiltInDefinitions, promiseNothingInTheConsumersWords) {
    for (const Word &word : builtInDefinitions().consumerWords())
        for (const char *never :
             {"secure", "safe", "expire", "lifetime", "up to", "OTA", "firmware", "CVE", "EOL"})
            EXPECT_EQ((' ' + word.source).find(std::string(" ") + never), std::string::npos)
                << word.key;
}

TEST(BuiltInDefinitions, haveShortFormsThatAreShorter) {
    forEachField([](const Field &field) {
        for (const Choice &choice : field.choices)
            EXPECT_TRUE(choice.labelShort.empty() ||
                        choice.labelShort.source.size() < choice.label.source.size())
                << choice.labelShort.key;
    });
}

TEST(BuiltInDefinitions, keepRowsOfALabelShort) {
    // 40 characters are what a row of the panel holds; longer ones need a short form.
    forEachField([](const Field &field) {
        if (field.face != Field::Face::label && field.face != Field::Face::panel)
            return;
        for (const Choice &choice : field.choices) {
            const Word &row = choice.labelShort.empty() ? choice.label : choice.labelShort;
            EXPECT_LE(row.source.size(), 40U) << row.key;
        }
    });
}

TEST(BuiltInDefinitions, nameTheClausesOfTheirRules) {
    for (const Scheme &scheme : builtInDefinitions().schemes) {
        EXPECT_FALSE(scheme.title.empty()) << scheme.id;
        EXPECT_FALSE(scheme.status.empty()) << scheme.id;
        EXPECT_TRUE(scheme.checked && scheme.checked->hasDay()) << scheme.id;
        EXPECT_TRUE(scheme.evidence) << scheme.id;
    }
    for (const Profile &profile : builtInDefinitions().profiles)
        EXPECT_FALSE(profile.demands.empty() && profile.rules.empty()) << profile.id;
}

TEST(BuiltInDefinitions, sayWhereAndSinceWhenALawHolds) {
    for (const Profile &profile : builtInDefinitions().profiles) {
        const Scheme *scheme = builtInDefinitions().scheme(profile.scheme);
        ASSERT_TRUE(scheme) << profile.id;
        EXPECT_FALSE(scheme->jurisdiction.empty()) << scheme->id;
        EXPECT_TRUE(!profile.law || scheme->inForce) << scheme->id;
    }
}

} // namespace
} // namespace updatefacts
