// SPDX-License-Identifier: MIT
#include "RunInProcess.h"
#include "definitions/Definitions.h"
#include "label/template/TemplateWords.h"
#include "site/data/PageWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

struct Case {
    std::string list;
    std::size_t entries;
    const char *text; ///< the member that the text form shows beside the id
};

std::vector<Case> lists() {
    const Definitions &definitions = builtInDefinitions();
    std::size_t fields = 0;
    for (const Section &section : definitions.sections)
        fields += section.fields.size();
    return {{"fields", fields, "question"},
            {"rules", definitions.rules.size(), "message"},
            {"words",
             definitions.consumerWords().size() + templateWords().size() + pageWords().size(),
             "text"}};
}

class ListCommand : public testing::TestWithParam<Case> {};

TEST_P(ListCommand, namesEachWithItsText) {
    const Outcome text = runInProcess({"list", GetParam().list});
    EXPECT_EQ(text.code, 0);
    const Outcome json = runInProcess({"list", GetParam().list, "--json"});
    const QJsonArray entries = QJsonDocument::fromJson(QByteArray::fromStdString(json.out)).array();
    EXPECT_EQ(static_cast<std::size_t>(entries.size()), GetParam().entries);
    for (const QJsonValueConstRef entry : entries)
        for (const char *member : {"id", GetParam().text}) {
            const std::string value =
                entry.toObject().value(QLatin1String(member)).toString().toStdString();
            EXPECT_NE(value, "");
            EXPECT_NE(text.out.find(value), std::string::npos) << value;
        }
}

INSTANTIATE_TEST_SUITE_P(Lists, ListCommand, testing::ValuesIn(lists()),
                         [](const auto &which) { return which.param.list; });

} // namespace
} // namespace updatefacts
