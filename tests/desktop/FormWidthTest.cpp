// SPDX-License-Identifier: MIT
#include "ShownForm.h"

#include <QScrollBar>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// Pages are scrolled down, never across, where the form has the width that a window of 1280 pixels
/// leaves beside the label.
class FormWidthTest : public testing::TestWithParam<const char *> {};

TEST_P(FormWidthTest, everyPageFitsTheUsualWindow) {
    ShownForm form(exampleText("camera"), GetParam());
    form.window.resize(820, 600);
    form.pane->resize(820, 600);
    for (int i = 0; i < form.pageCount(); ++i) {
        const FormPage *page = form.page(i);
        QTest::qWait(0);
        EXPECT_EQ(page->horizontalScrollBar()->maximum(), 0) << page->section().id;
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, FormWidthTest,
                         testing::Values("en", "de", "fr", "es", "ja", "ar"),
                         [](const auto &instance) { return std::string(instance.param); });

} // namespace
} // namespace updatefacts
