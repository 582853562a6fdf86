// SPDX-License-Identifier: MIT
#pragma once

#include "document/yaml/ReadYaml.h"
#include "retail/sheet/PrinterCorrection.h"

#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

/// What a shop measured of one of its printers.
struct PrinterSettings {
    std::string name;
    PrinterCorrection correction;
    bool operator==(const PrinterSettings &) const = default;
};

struct ReadPrinters {
    std::vector<PrinterSettings> printers; ///< those without a fault, in their order
    Findings findings;
};

/// Reads a file of printers (untrusted):
///   printers:
///     - printer: Office upstairs
///       offset: [0.4mm, -1.2mm]   across and down
///       scale: [1.001, 0.998]     across and down
[[nodiscard]] ReadPrinters readPrinters(const Document &document);

/// The file's text. readPrinters() of it gives the same.
[[nodiscard]] std::string writePrinters(const std::vector<PrinterSettings> &printers);

/// Adds the printer, or puts it in the place of the one of its name.
void keepPrinter(std::vector<PrinterSettings> &printers, PrinterSettings printer);

/// The correction of the printer of that name. None, and a finding, where it is not there.
[[nodiscard]] MeasuredPrinter correctionOf(const std::vector<PrinterSettings> &printers,
                                           std::string_view name);

} // namespace updatefacts
