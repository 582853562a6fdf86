// SPDX-License-Identifier: MIT
#include "desktop/words/SayIn.h"

#include <QLabel>

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(SayIn, showsErrorsInTheirColourAndNothingElse) {
    QWidget window;
    QLabel label(&window);
    const auto colour = [&label] { return label.palette().color(QPalette::WindowText); };
    const QColor usual = colour();
    sayIn(label, QStringLiteral("Done."));
    EXPECT_EQ(label.text(), QStringLiteral("Done."));
    EXPECT_EQ(colour(), usual);
    sayIn(label, QStringLiteral("The disk is full."), true);
    EXPECT_EQ(label.text(), QStringLiteral("The disk is full."));
    EXPECT_NE(colour(), usual);
    sayIn(label, QString(), false);
    EXPECT_EQ(label.text(), QString());
    EXPECT_EQ(colour(), usual);
}

} // namespace
} // namespace updatefacts
