// SPDX-License-Identifier: MIT
#include "label/layout/KeptBoxes.h"

#include "ExampleLabels.h"
#include "label/content/Content.h"
#include "label/layout/MeasureBlock.h"
#include "label/template/TemplateData.h"

#include <gtest/gtest.h>

#include <optional>

namespace updatefacts {

namespace {

/// Small and large, loose and tight, with more and more left out, and pressed.
std::vector<Attempted> attempts(const TemplateData &data) {
    std::vector<Attempted> result;
    std::set<std::string, std::less<>> dropped;
    for (std::size_t i = 0; i <= data.drop.size(); ++i) {
        for (const double scale : {1.0, 0.9, 0.6})
            for (const double tightness : {1.0, 0.6})
                for (const bool roomy : {false, true})
                    for (const bool pressed : {false, true})
                        result.push_back(
                            {scale, tightness, dropped, false, roomy, pressed, pressed ? 1U : 0U});
        if (i < data.drop.size())
            dropped.insert(data.drop[i]);
    }
    return result;
}

/// All attempts twice: the second time everything is kept.
void expectSame(Setting setting, const std::string &what) {
    static const Node page{ColumnNode{}, {}, {}, {}, false, false, {}, {}, {}};
    const Length width = setting.data.size.width - setting.at(setting.data.margin) * 2;
    KeptBoxes boxes(setting.body(), width);
    for (const bool again : {false, true})
        for (const Attempted &attempt : attempts(setting.data)) {
            setting.attempt = attempt;
            const Block anew = measureColumn(page, setting.body(), width, setting);
            const KeptBoxes::Measured kept = boxes.measure(setting);
            ASSERT_EQ(kept.height.micrometres(), anew.size.height.micrometres())
                << what << again << ' ' << attempt.scale << ' ' << attempt.dropped.size();
            ASSERT_EQ(kept.overflows, !overflowsOf(anew).empty()) << what;
        }
}

} // namespace

TEST(KeptBoxes, areAsHighAsThoseMeasuredAnew) {
    LayoutSession session(fonts());
    LabelOptions options = optionsOf2026();
    options.retailer = RetailerLine{"19.90", "Shop", "A-1"};
    for (const std::string &id : builtInTemplateIds())
        for (const char *name : {"camera", "hub-ended", "kettle"}) {
            const Template face = builtInTemplate(id);
            const TemplateData &data = face.data();
            const Content content =
                contentOf(example(name), builtInDefinitions(), *data.common, Words("en"), options);
            const std::optional<QrSymbol> symbol = encodeSymbol(content.payload);
            ASSERT_TRUE(symbol) << name;
            TextFitter &fitter = session.fitterFor(content.language, content.rightToLeft);
            expectSame({data, content, *symbol, fitter, data.resolution, {}, {}},
                       id + ' ' + name + ' ');
        }
}

} // namespace updatefacts
