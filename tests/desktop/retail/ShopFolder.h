// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/Program.h"
#include "desktop/ShopWindow.h"
#include "desktop/files/Settings.h"
#include "desktop/retail/PagePane.h"
#include "desktop/retail/PageView.h"
#include "desktop/retail/ProductPane.h"
#include "desktop/run/RunPane.h"
#include "desktop/words/InterfaceLanguage.h"
#include "retail/library/LibraryFolder.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace updatefacts {

/// A window for shops on a folder of three kettles, and a price list that names two of them, one
/// that nobody knows, and one whose price is none.
class ShopFolder : public LibraryFolder {
  protected:
    void SetUp() override {
        LibraryFolder::SetUp();
        Settings().clear();
        putKettle("K1", "2031-05-31");
        putKettle("K2", "2029-01-31");
        putKettle("K3", "2035-12-31");
        put("prices.csv", "model,price,copies,item\n"
                          "K1,9.90,2,4711\nK9,1.00,1,4712\nK3,19.90,3,4713\nK2,free,1,4714\n");
    }
    void TearDown() override {
        m_program.reset();
        Settings().clear();
        LibraryFolder::TearDown();
    }

    /// The window, once the library is shown.
    ShopWindow *openShop() {
        speak(*qApp, "en"); // with its plurals and its dates
        m_program = std::make_unique<Program>(
            "en", QString::fromStdString((folder() / "recovery").string()), someDay);
        ShopWindow *window = m_program->showShop();
        window->openLibrary(QString::fromStdString(shelf()));
        EXPECT_TRUE(waitForRows(*window, 3));
        return window;
    }
    /// With the price list and the columns that are proposed for it.
    ShopWindow *openWithList() {
        ShopWindow *window = openShop();
        takeList(*window, "prices.csv");
        EXPECT_TRUE(waitForRows(*window, 2));
        return window;
    }
    void takeList(ShopWindow &window, const std::string &name) const {
        Findings findings;
        const TableSource table = openTable((folder() / name).string(), {}, findings);
        window.takeList(table, proposeMapping(firstRows(table)));
    }
    [[nodiscard]] static bool waitForRows(ShopWindow &window, int rows) {
        return QTest::qWaitFor([&] { return window.products().rowCount() == rows; }, 20000);
    }
    [[nodiscard]] static bool waitForPage(ShopWindow &window) {
        return QTest::qWaitFor(
            [&] {
                const PageView &view = window.pagePane().view();
                return !view.isOutdated() && !view.picture().image.isNull();
            },
            20000);
    }
    [[nodiscard]] static bool waitForRun(ShopWindow &window) {
        QSignalSpy ran(&window, &ShopWindow::ran);
        return ran.wait(60000);
    }
    [[nodiscard]] QString path(const std::string &name) const {
        return QString::fromStdString((folder() / name).string());
    }
    [[nodiscard]] RunOutput pdf(const std::string &name) const {
        return {(folder() / name).string()};
    }
    /// Of the products shown, in their order, a column.
    [[nodiscard]] static std::string column(ShopWindow &window, ShopColumn which) {
        std::string all;
        for (int row = 0; row < window.products().rowCount(); ++row)
            all += (row == 0 ? "" : "|") + window.products()
                                               .index(row, static_cast<int>(which))
                                               .data()
                                               .toString()
                                               .toStdString();
        return all;
    }

    std::unique_ptr<Program> m_program;
};

} // namespace updatefacts
