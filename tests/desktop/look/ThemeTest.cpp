// SPDX-License-Identifier: MIT
#include "desktop/look/Theme.h"

#include "desktop/look/TextSize.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

#include <cmath>

namespace updatefacts {
namespace {

/// WCAG 2.2, relative luminance.
double luminance(QColor colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(QColor a, QColor b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

class ThemeTest : public testing::TestWithParam<Theme> {
  protected:
    ThemeTest() {
        applyTheme(*qobject_cast<QApplication *>(QApplication::instance()), GetParam(),
                   usualTextSize);
    }
    ~ThemeTest() override {
        applyTheme(*qobject_cast<QApplication *>(QApplication::instance()), Theme::light,
                   usualTextSize);
    }

    /// The most that anything in the middle row of the control stands out from the window.
    template<class Control>
    double outlineContrast() {
        QWidget window;
        Control control(&window);
        control.setGeometry(10, 10, 120, 30);
        window.resize(140, 50);
        const QImage picture = window.grab().toImage();
        const QColor behind = picture.pixelColor(2, 25);
        double most = 0;
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, contrast(picture.pixelColor(x, 25), behind));
        return most;
    }
};

TEST_P(ThemeTest, controlsStandOutFromTheWindow) {
    EXPECT_GE(outlineContrast<QCheckBox>(), 3);
    EXPECT_GE(outlineContrast<QRadioButton>(), 3);
    EXPECT_GE(outlineContrast<QLineEdit>(), 3);
    EXPECT_GE(outlineContrast<QPlainTextEdit>(), 3);
    EXPECT_GE(outlineContrast<QComboBox>(), 3);
}

/// The share of the indicator, at the start of the control, that stands out from its middle ground.
template<class Control>
double inkOf(Control &control) {
    const QImage picture = control.grab(QRect(0, 0, 22, 30)).toImage();
    const QColor ground = picture.pixelColor(8, 15 - 5);
    int ink = 0;
    for (int x = 4; x < 13; ++x)
        for (int y = 10; y < 20; ++y)
            ink += contrast(picture.pixelColor(x, y), ground) >= 3 ? 1 : 0;
    return ink;
}

template<class Control>
void ticksAreSeenAfterAChangeFrom(Theme before, Theme now) {
    auto *application = qobject_cast<QApplication *>(QApplication::instance());
    applyTheme(*application, before, usualTextSize);
    QWidget window;
    Control control(&window);
    control.setAutoExclusive(false);
    control.setGeometry(0, 0, 120, 30);
    window.show();
    control.grab(); // as it was painted before
    applyTheme(*application, now, usualTextSize);
    const double empty = inkOf(control);
    control.setChecked(true);
    EXPECT_GE(inkOf(control), empty + 6) << control.metaObject()->className();
}

TEST_P(ThemeTest, ticksAreSeenWhicheverThemeWasThereBefore) {
    for (const Theme before : {Theme::light, Theme::dark, Theme::highContrast}) {
        ticksAreSeenAfterAChangeFrom<QCheckBox>(before, GetParam());
        ticksAreSeenAfterAChangeFrom<QRadioButton>(before, GetParam());
    }
}

TEST_P(ThemeTest, textIsReadable) {
    const QPalette palette = QApplication::palette();
    const double least = GetParam() == Theme::highContrast ? 7 : 4.5;
    for (const auto &[text, behind] : {std::pair(QPalette::WindowText, QPalette::Window),
                                       {QPalette::Text, QPalette::Base},
                                       {QPalette::PlaceholderText, QPalette::Base},
                                       {QPalette::PlaceholderText, QPalette::Window},
                                       {QPalette::ButtonText, QPalette::Button},
                                       {QPalette::Link, QPalette::Window},
                                       {QPalette::HighlightedText, QPalette::Highlight}})
        EXPECT_GE(contrast(palette.color(text), palette.color(behind)), least) << text;
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeTest,
                         testing::Values(Theme::light, Theme::dark, Theme::highContrast));

} // namespace
} // namespace updatefacts
