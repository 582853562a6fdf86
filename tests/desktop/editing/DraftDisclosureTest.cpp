// SPDX-License-Identifier: MIT
#include "desktop/editing/DraftDisclosure.h"

#include "ShownForm.h"
#include "desktop/preview/DraftPicture.h"
#include "label/template/TemplateData.h"
#include "output/labels/MakeLabel.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 23;

DraftDisclosure draft(const std::string &text) {
    return draftOf(readYaml(text, "a.yaml"), today, Words("en"));
}

bool canBeDrawn(const DraftDisclosure &drawn) {
    const Fonts fonts;
    LabelSession session(fonts);
    LabelOptions options;
    options.today = today;
    const Template panel = builtInTemplate("panel");
    return !drawLabel(drawn.disclosure, {panel, {"en"}, options}, session).pages.empty();
}

TEST(DraftDisclosure, changesNothingThatIsRight) {
    const DraftDisclosure drawn = draft(exampleText("camera"));
    EXPECT_TRUE(drawn.standIns.empty());
    EXPECT_EQ(drawn.disclosure.text("product_name", "en"), "Lumio Cam 2");
}

TEST(DraftDisclosure, standsInForWhatIsMissingOrWrong) {
    struct Row {
        std::string text;
        std::vector<std::string> standIns; ///< among others
    };
    const Row rows[] = {
        {"[]", {"product_name", "support_commitment", "detail_url"}},
        {"product_name: Kettle\n", {"model_identifier", "manufacturer_name"}},
        {"product_name: [1, {a: b}]\nupdatable: perhaps\n", {"product_name", "updatable"}},
        {"support_commitment: promised\nsupport_end: soon\n", {"support_end"}},
        {"no_such_field: 1\nhardware_replacement: x\ngtin: 12\n", {"no_such_field", "gtin"}},
    };
    for (const Row &row : rows) {
        const DraftDisclosure drawn = draft(row.text);
        for (const std::string &field : row.standIns)
            EXPECT_TRUE(drawn.standIns.contains(field)) << row.text << field;
        EXPECT_TRUE(canBeDrawn(drawn)) << row.text;
    }
}

TEST(DraftDisclosure, neverPromisesWhatIsNotSaid) {
    const DraftDisclosure drawn = draft("product_name: Kettle\nupdatable: \"yes\"\n");
    EXPECT_EQ(drawn.disclosure.text("support_commitment"), "not_promised");
}

/// Whichever one line of an example is missing or nonsense, there is something to be seen.
TEST(DraftDisclosure, canBeDrawnWhateverOneAnswerIs) {
    const std::string text = exampleText("camera");
    for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
        const std::size_t colon = text.find(':', at);
        const bool isField = colon < text.find('\n', at) && text[at] != '#' && text[at] != ' ' &&
                             text[colon + 1] == ' ';
        if (!isField)
            continue;
        std::string changed = text;
        changed.replace(colon + 1, text.find('\n', at) - colon - 1, " \"\\u2603\"");
        const Document document = readYaml(changed, "a.yaml");
        if (!hasError(document.findings)) {
            EXPECT_TRUE(canBeDrawn(draft(changed))) << text.substr(at, colon - at);
        }
    }
}

/// Pale everywhere, and grey where nothing is answered.
TEST(DraftPicture, cannotBeTakenForTheLabel) {
    const DraftDisclosure drawn = draft("product_name: Kettle\n");
    const Fonts fonts;
    LabelSession session(fonts);
    LabelOptions options;
    options.today = today;
    const Template panel = builtInTemplate("panel");
    const MadeLabel made = drawLabel(drawn.disclosure, {panel, {"en"}, options}, session);
    ASSERT_FALSE(made.pages.empty());
    QImage black(620, 1050, QImage::Format_Grayscale8);
    black.fill(0);
    const QImage picture =
        draftPicture(black, made.pages.front(), drawn.standIns, QStringLiteral("DRAFT"));
    int darkest = 255, bars = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            darkest = std::min(darkest, qGray(picture.pixel(x, y)));
            bars += qGray(picture.pixel(x, y)) > 150 ? 1 : 0;
        }
    EXPECT_GT(darkest, 50) << "the whole of it is pale";
    EXPECT_GT(bars, 5000) << "what is not answered is covered";
}

} // namespace
} // namespace updatefacts
