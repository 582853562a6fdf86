// SPDX-License-Identifier: MIT
#include "desktop/retail/MappingDialog.h"
#include "desktop/retail/ColumnPreview.h"
#include "document/files/ReadFile.h"
#include "retail/ShopFolder.h"

#include <QComboBox>
#include <QPushButton>

namespace updatefacts {
namespace {

using testing::HasSubstr;

class MappingDialogTest : public ShopFolder {
  protected:
    /// The dialog, once it has read the file.
    MappingDialog *read(const std::string &name) {
        auto *dialog = new MappingDialog(m_words, nullptr); // deletes itself
        dialog->read((folder() / name).string(), {});
        dialog->show();
        QSignalSpy shown(dialog, &MappingDialog::shown);
        EXPECT_TRUE(shown.wait(20000));
        return dialog;
    }
    static QComboBox *choice(MappingDialog &dialog, int column) {
        return dialog.preview().cellWidget(0, column)->findChild<QComboBox *>();
    }
    static QPushButton *button(MappingDialog &dialog, const char *text) {
        for (auto *each : dialog.findChildren<QPushButton *>())
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return each;
        return nullptr;
    }
    /// Chooses as its user does.
    static void pick(QComboBox &box, const char *text) {
        box.setCurrentIndex(box.findText(QLatin1String(text)));
        Q_EMIT box.activated(box.currentIndex());
    }

    Words m_words{"en"};
};

TEST_F(MappingDialogTest, proposesWhatColumnsSay) {
    MappingDialog *dialog = read("prices.csv");
    EXPECT_EQ(choice(*dialog, 1)->currentText(), QStringLiteral("Model"));
    EXPECT_EQ(choice(*dialog, 2)->currentText(), QStringLiteral("Price"));
    EXPECT_EQ(dialog->preview().item(1, 1)->text(), QStringLiteral("K1"));
    EXPECT_EQ(dialog->preview().item(1, 0)->text(), QStringLiteral("Can be read"));
    EXPECT_EQ(dialog->preview().item(4, 0)->text(), QStringLiteral("table.price"));
    EXPECT_THAT(dialog->sentence().toStdString(),
                HasSubstr("Of the first 4 rows 3 can be read, 1 cannot."));
    dialog->close();
}

TEST_F(MappingDialogTest, aColumnIsLeftOutAndTheRowsAreTriedAgain) {
    MappingDialog *dialog = read("prices.csv");
    QSignalSpy shown(dialog, &MappingDialog::shown);
    pick(*choice(*dialog, 2), "leave out");
    ASSERT_TRUE(shown.wait());
    EXPECT_THAT(dialog->sentence().toStdString(), HasSubstr("4 can be read, 0 cannot"));
    pick(*choice(*dialog, 1), "leave out");
    ASSERT_TRUE(shown.wait());
    EXPECT_FALSE(button(*dialog, "Use this list")->isEnabled()) << "nothing finds a product";
    dialog->close();
}

TEST_F(MappingDialogTest, eachThingIsSaidByOneColumn) {
    MappingDialog *dialog = read("prices.csv");
    pick(*choice(*dialog, 4), "Price");
    EXPECT_EQ(choice(*dialog, 2)->currentText(), QStringLiteral("leave out"));
    EXPECT_EQ(dialog->preview().mapping().columnOf(ShopField::price), 4);
    dialog->close();
}

TEST_F(MappingDialogTest, theMappingIsKeptAndOpened) {
    MappingDialog *dialog = read("prices.csv");
    pick(*choice(*dialog, 4), "Aisle");
    dialog->saveMapping(path("columns.yaml"));
    EXPECT_THAT(readFile((folder() / "columns.yaml").string()), HasSubstr("aisle: \"item\""));
    dialog->close();
    MappingDialog *again = read("prices.csv");
    ASSERT_NE(choice(*again, 4)->currentText(), QStringLiteral("Aisle"));
    again->openMapping(path("columns.yaml"));
    EXPECT_EQ(choice(*again, 4)->currentText(), QStringLiteral("Aisle"));
    put("other.yaml", "columns:\n  gtin: \"EAN\"\n");
    again->openMapping(path("other.yaml"));
    EXPECT_THAT(again->sentence().toStdString(), HasSubstr("does not go with this list"));
    again->close();
}

TEST_F(MappingDialogTest, whatIsNoTableIsSaid) {
    put("old.xls", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, 'x'));
    MappingDialog *dialog = read("old.xls");
    EXPECT_THAT(dialog->sentence().toStdString(), HasSubstr("cannot be read as a price list"));
    EXPECT_FALSE(button(*dialog, "Use this list")->isEnabled());
    dialog->close();
    MappingDialog *gone = read("gone.csv");
    EXPECT_THAT(gone->sentence().toStdString(), HasSubstr("gone.csv"));
    gone->close();
}

TEST_F(MappingDialogTest, theWindowTakesTheList) {
    ShopWindow *window = openShop();
    window->openList(path("prices.csv"));
    auto *dialog = window->findChild<MappingDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(*dialog, "Use this list")->isEnabled(); }));
    QTest::mouseClick(button(*dialog, "Use this list"), Qt::LeftButton);
    EXPECT_TRUE(waitForRows(*window, 2));
}

} // namespace
} // namespace updatefacts
