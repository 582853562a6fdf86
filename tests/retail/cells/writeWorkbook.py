#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""writeWorkbook.py openpyxl|xlsxwriter|pandas FILE.xlsx: the workbook that WriterTest.cpp expects.
Exits 77 where the library is not installed."""
import datetime
import sys

rows = [
    ["EAN", "Modell", "Preis", "Stand", "Neu", "Summe"],
    [4006381333931, "Müller 東京 <&> x", 19.9, datetime.date(2026, 3, 12), True, None],
    None,
    ["0036000291452", "two\nlines", 5, datetime.datetime(2026, 4, 3, 13, 37), False, None],
]


def with_openpyxl(file):
    import openpyxl
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Price list"
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row or [], 1):
            if value is not None:
                sheet.cell(number, column, value)
    sheet["F2"] = "=C2*2"
    book.create_sheet("Other")["A1"] = "other"
    book.save(file)


def with_xlsxwriter(file):
    import xlsxwriter
    book = xlsxwriter.Workbook(file, {"default_date_format": "dd.mm.yy hh:mm"})
    sheet = book.add_worksheet("Price list")
    for number, row in enumerate(rows):
        for column, value in enumerate(row or []):
            if value is not None:
                sheet.write(number, column, value)
    sheet.write_formula("F2", "=C2*2", None, 39.8)
    book.add_worksheet("Other").write("A1", "other")
    book.close()


def with_pandas(file):
    import pandas
    frame = pandas.DataFrame([row or [None] * 6 for row in rows[1:]], columns=rows[0])
    frame.loc[0, "Summe"] = 39.8
    with pandas.ExcelWriter(file) as writer:
        frame.to_excel(writer, sheet_name="Price list", index=False)
        pandas.DataFrame(["other"]).to_excel(writer, sheet_name="Other")


writers = {"openpyxl": with_openpyxl, "xlsxwriter": with_xlsxwriter, "pandas": with_pandas}
try:
    writers[sys.argv[1]](sys.argv[2])
except ImportError:
    sys.exit(77)
