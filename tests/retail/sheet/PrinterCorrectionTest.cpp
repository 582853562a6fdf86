// SPDX-License-Identifier: MIT
#include "retail/sheet/PrinterCorrection.h"

#include "retail/sheet/ReadPrinters.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

Length mm(double count) {
    return Length::millimetres(count);
}

const CrossPlaces planned{mm(20), mm(190), mm(20), mm(277)};

TEST(PrinterCorrection, bringsTheCrossesWhereTheyShouldBe) {
    for (const CrossPlaces &measured : {planned,
                                        CrossPlaces{mm(20.5), mm(190.5), mm(19), mm(276)},
                                        {mm(20.4), mm(189.7), mm(21.3), mm(279)},
                                        {mm(18), mm(186), mm(20), mm(270)}}) {
        const MeasuredPrinter found = correctionFrom(planned, measured);
        ASSERT_TRUE(found.correction);
        const PrinterCorrection &printer = *found.correction;
        for (const Point want : {Point{planned.left, planned.top},
                                 {planned.right, planned.bottom},
                                 {mm(105), mm(148.5)}}) {
            const Point page = printer.onPage(want); // and what the printer makes of it
            EXPECT_NEAR(page.x.millimetres() * printer.scaleX + printer.offset.x.millimetres(),
                        want.x.millimetres(), 0.01);
            EXPECT_NEAR(page.y.millimetres() * printer.scaleY + printer.offset.y.millimetres(),
                        want.y.millimetres(), 0.01);
        }
        EXPECT_NEAR(planned.left.millimetres() * printer.scaleX + printer.offset.x.millimetres(),
                    measured.left.millimetres(), 0.01);
        EXPECT_NEAR(planned.bottom.millimetres() * printer.scaleY + printer.offset.y.millimetres(),
                    measured.bottom.millimetres(), 0.01);
    }
    EXPECT_EQ(correctionFrom(planned, planned).correction, PrinterCorrection());
}

TEST(PrinterCorrection, isNotMadeOfNumbersThatCannotBe) {
    for (const auto &[measured, message] :
         {std::pair(CrossPlaces{mm(20), mm(160), mm(20), mm(277)}, "sheet.measured:scale"),
          {CrossPlaces{mm(190), mm(20), mm(20), mm(277)}, "sheet.measured:scale"},
          {CrossPlaces{mm(20), mm(190), mm(20), mm(20)}, "sheet.measured:scale"},
          {CrossPlaces{mm(40), mm(210), mm(20), mm(277)}, "sheet.measured:offset"},
          {CrossPlaces{mm(20), mm(190), mm(2), mm(259)}, "sheet.measured:offset"}}) {
        const MeasuredPrinter found = correctionFrom(planned, measured);
        EXPECT_FALSE(found.correction);
        ASSERT_EQ(found.findings.size(), 1U);
        EXPECT_EQ(found.findings.front().message, message);
    }
}

TEST(ReadPrinters, readsWhatWasWritten) {
    std::vector<PrinterSettings> printers;
    keepPrinter(printers, {"Office: \"2\"", {{mm(0.559), mm(-1.078)}, 0.99706, 1.00389}});
    keepPrinter(printers, {"Lager", {}});
    keepPrinter(printers, {"Lager", {{mm(-3), mm(0)}, 1, 1}});
    ASSERT_EQ(printers.size(), 2U);
    const ReadPrinters read = readPrinters(readYaml(writePrinters(printers), "p.yaml"));
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(read.printers, printers);
    EXPECT_EQ(correctionOf(read.printers, "Lager").correction->offset.x, mm(-3));
    const MeasuredPrinter none = correctionOf(read.printers, "lager");
    ASSERT_EQ(none.findings.size(), 1U);
    EXPECT_EQ(none.findings.front().message, "sheet.printer");
}

TEST(ReadPrinters, saysWhatIsWrong) {
    for (const auto &[text, message] :
         {std::pair("printers: 1", "key.kind:list"),
          {"other: 1", "key.missing"},
          {"printers:\n  - {offset: [1mm, 1mm]}", "key.missing"},
          {"printers:\n  - {printer: \"\"}", "sheet.wrong:title"},
          {"printers:\n  - {printer: a, offset: [1, 1]}", "sheet.wrong:pair"},
          {"printers:\n  - {printer: a, offset: [20mm, 1mm]}", "sheet.wrong:offset"},
          {"printers:\n  - {printer: a, offset: [-20mm, 1mm]}", "sheet.wrong:pair"},
          {"printers:\n  - {printer: a, scale: [1]}", "sheet.wrong:scale"},
          {"printers:\n  - {printer: a, scale: [0, 1]}", "sheet.wrong:scale"},
          {"printers:\n  - {printer: a, scale: [\"1\", 1]}", "sheet.wrong:scale"},
          {"printers:\n  - {printer: a, scale: [.nan, 1]}", "sheet.wrong:scale"},
          {"printers:\n  - {printer: a, skew: 1}", "key.unknown"},
          {"printers:\n  - {printer: a}\n  - {printer: a}", "sheet.wrong:printer_twice"}}) {
        const ReadPrinters read = readPrinters(readYaml(text, "p.yaml"));
        ASSERT_FALSE(read.findings.empty()) << text;
        EXPECT_EQ(read.findings.front().message, message) << text;
    }
}

} // namespace
} // namespace updatefacts
