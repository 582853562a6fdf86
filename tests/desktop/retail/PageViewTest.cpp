// SPDX-License-Identifier: MIT
#include "desktop/retail/SheetBox.h"
#include "label/template/Template.h"
#include "label/template/TemplateData.h"
#include "retail/ShopFolder.h"
#include "retail/sheet/BuiltInSheets.h"

#include <QSpinBox>
#include <QToolButton>

namespace updatefacts {
namespace {

class PageViewTest : public ShopFolder {
  protected:
    /// On a sheet of 2 x 7 places.
    ShopWindow *openOnSheet() {
        ShopWindow *window = openWithList();
        window->resize(1200, 800);
        ShopDesign design;
        design.sheet = "avery-l7163";
        window->pagePane().choose(design);
        EXPECT_TRUE(waitForPage(*window));
        return window;
    }
    static int start(ShopWindow &window) { return window.pagePane().design().start; }
};

TEST_F(PageViewTest, aClickSetsTheStart) {
    ShopWindow *window = openOnSheet();
    PageView &view = window->pagePane().view();
    EXPECT_THAT(view.picture().places, testing::ElementsAre(1, 2, 3, 4, 5));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOf(6).center().toPoint());
    EXPECT_EQ(start(*window), 6);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isOutdated(); }, 20000));
    EXPECT_THAT(view.picture().places, testing::ElementsAre(6, 7, 8, 9, 10));
}

TEST_F(PageViewTest, arrowsAndEnterSetTheStart) {
    ShopWindow *window = openOnSheet();
    PageView &view = window->pagePane().view();
    view.setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right, Qt::Key_Up})
        QTest::keyClick(&view, key);
    EXPECT_EQ(view.cursor(), 4) << "it stays on the sheet";
    EXPECT_EQ(start(*window), 1) << "nothing is chosen yet";
    EXPECT_TRUE(view.accessibleDescription().contains(QLatin1String("4 of 14")));
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(start(*window), 4);
}

/// The hatching is seen: a used place is darker than a free one.
TEST_F(PageViewTest, usedPlacesAreHatched) {
    ShopWindow *window = openOnSheet();
    PageView &view = window->pagePane().view();
    window->pagePane().findChildren<QSpinBox *>().front()->setValue(11);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isOutdated(); }, 20000));
    const QImage seen = view.grab().toImage();
    const auto darkness = [&](int place) {
        const QRect rect = view.rectOf(place).adjusted(4, 4, -4, -4).toRect();
        qint64 sum = 0;
        for (int y = rect.top(); y < rect.bottom(); ++y)
            for (int x = rect.left(); x < rect.right(); ++x)
                sum += 255 - qGray(seen.pixel(x, y));
        return static_cast<double>(sum) / (rect.width() * rect.height());
    };
    EXPECT_GT(darkness(3), 10);
    EXPECT_LT(darkness(14), darkness(3) + 200);
    window->pagePane().findChildren<QSpinBox *>().front()->setValue(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isOutdated(); }, 20000));
    const QImage free = view.grab().toImage();
    EXPECT_NE(free, seen);
}

TEST_F(PageViewTest, pagesAreTurned) {
    ShopWindow *window = openOnSheet();
    window->pagePane().findChildren<QSpinBox *>().front()->setValue(12);
    EXPECT_EQ(window->pagePane().pages(), 2);
    QToolButton *on = nullptr;
    for (auto *button : window->pagePane().findChildren<QToolButton *>())
        if (button->accessibleName() == QLatin1String("Next page"))
            on = button;
    ASSERT_TRUE(on && on->isEnabled());
    QTest::mouseClick(on, Qt::LeftButton);
    PageView &view = window->pagePane().view();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isOutdated(); }, 20000));
    EXPECT_THAT(view.picture().places, testing::ElementsAre(1, 2));
    EXPECT_FALSE(on->isEnabled()) << "it is the last";
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(window->pagePane().page(), 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_PageDown);
    EXPECT_EQ(window->pagePane().page(), 2) << "the last one";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isOutdated(); }, 20000));
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOf(6).center().toPoint());
    EXPECT_EQ(start(*window), 12) << "only the first page is partly used";
}

TEST(SheetBoxTest, offersOnlySheetsOnWhichTheLabelFits) {
    SheetBox box(nullptr);
    box.showFor(builtInTemplate("shelf").data().size);
    const int forShelf = box.count();
    EXPECT_GT(forShelf, 10);
    EXPECT_EQ(box.findData(QStringLiteral("avery-l7160")), -1) << "too narrow";
    box.choose("avery-l7163");
    box.showFor(builtInTemplate("tag").data().size);
    EXPECT_GT(box.count(), forShelf);
    EXPECT_EQ(box.id(), "avery-l7163") << "it fits still";
    box.showFor(builtInTemplate("panel").data().size);
    EXPECT_EQ(box.id(), "") << "it does not any more";
}

} // namespace
} // namespace updatefacts
