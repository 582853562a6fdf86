// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/editing/Completeness.h"
#include "desktop/files/FieldValues.h"
#include "desktop/form/FieldHeading.h"
#include "desktop/form/FieldRow.h"
#include "desktop/words/FormOrder.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

/// The questions on the page that is shown, by their fields.
std::vector<std::string> questions(const ShownForm &form) {
    std::vector<std::string> ids;
    const QWidget *page = form.pane->page()->widget();
    for (const FieldRow *row : page->findChildren<FieldRow *>())
        if (row->isVisibleTo(page) && row->objectName().count(QLatin1Char('/')) == 1)
            ids.push_back(row->field().id);
    return ids;
}

Value markets(std::initializer_list<const char *> ids) {
    std::vector<Value> items;
    for (const char *id : ids)
        items.push_back(textValue(QString::fromLatin1(id)));
    return listValue(items);
}

constexpr const char *begun = "schema_version: \"1.1\"\nrevision: 1\nlanguage: en\n";

} // namespace

TEST(FormOrder, askesFirstWhereAndWhat) {
    const Section &first = *sectionsInOrder().front();
    EXPECT_EQ(first.fields[0].id, "target_markets");
    EXPECT_EQ(first.fields[1].id, "product_category");
    EXPECT_EQ(sectionsInOrder().back()->id, "document");
    std::size_t fields = 0, inForm = 0;
    for (const Section &section : builtInDefinitions().sections)
        fields += section.fields.size();
    for (const Section *section : sectionsInOrder())
        inForm += section->fields.size();
    EXPECT_EQ(inForm, fields);
}

TEST(FormFilter, neededOnlyLeavesOutWhatMayBeLeftOut) {
    ShownForm form(begun);
    EXPECT_THAT(questions(form), Contains("gtin"));
    form.pane->setFilter(RowFilter::needed);
    EXPECT_THAT(questions(form), ElementsAre("target_markets", "product_category", "product_name",
                                             "model_identifier", "manufacturer_name"));
    form.model.set(Pointer().child("target_markets"), markets({"uk"}), {});
    EXPECT_THAT(questions(form), Contains("manufacturer_address"));
    EXPECT_THAT(questions(form), Not(Contains("gtin")));
}

TEST(FormFilter, unansweredKeepsWhatIsAnsweredMeanwhile) {
    ShownForm form(begun);
    form.model.set(Pointer().child("product_name"), textValue(QStringLiteral("A")), {});
    form.pane->setFilter(RowFilter::unanswered);
    EXPECT_THAT(questions(form), Not(Contains("product_name")));
    form.model.set(Pointer().child("model_identifier"), textValue(QStringLiteral("A")), {});
    EXPECT_THAT(questions(form), Contains("model_identifier"));
    form.pane->goToSection(1);
    form.pane->goToSection(0);
    EXPECT_THAT(questions(form), Not(Contains("model_identifier")));
    form.pane->goTo(Pointer().child("product_name")); // such as from a finding
    EXPECT_THAT(questions(form), Contains("product_name"));
}

TEST(FormFilter, aQuestionSaysForWhomItsAnswerIsNeeded) {
    ShownForm form(begun);
    const auto need = [&](const char *field) {
        form.pane->goTo(Pointer().child(field));
        return form.window.findChild<FieldRow *>(QLatin1Char('/') + QString::fromLatin1(field))
            ->findChild<FieldHeading *>()
            ->need()
            .toStdString();
    };
    EXPECT_EQ(need("manufacturer_address"), "optional");
    EXPECT_EQ(need("product_name"), "needed for the label");
    form.model.set(Pointer().child("target_markets"), markets({"uk", "eu", "jp"}), {});
    EXPECT_EQ(need("manufacturer_address"), "needed for UK, EU");
    EXPECT_EQ(need("product_variant_batch"), "needed for UK");
    form.model.setProfiles({"etsi-303-645"});
    EXPECT_EQ(need("vuln_policy_url"), "needed for EU, ETSI 303 645");
}

TEST(Completeness, namesTheMarketsThatWereCheckedAndTheOthers) {
    ShownForm form(begun);
    EXPECT_EQ(completeness(form.model, form.words), QStringLiteral("Complete."));
    form.model.set(Pointer().child("target_markets"), markets({"uk", "jp"}), {});
    EXPECT_EQ(completeness(form.model, form.words),
              QStringLiteral("Complete for United Kingdom. Not checked: Japan."));
}

} // namespace updatefacts
