// SPDX-License-Identifier: MIT
#include "retail/shop/DrawPage.h"

#include "retail/run/DrawVolume.h"

#include <utility>

namespace updatefacts {

DrawnPage drawPage(TablePrint print, std::int64_t number, LabelSession &session) {
    fillDesign(print);
    print.design.format = labelFormats().front(); // PDF
    RunVolume volume;
    volume.number = 1;
    std::int64_t planned = 0;
    (void)planTable(print, [&](RunPage &&page) {
        if (++planned == number)
            volume.pages.push_back(std::move(page));
        return planned < number && (!print.run.stops || !print.run.stops());
    });
    DrawnPage drawn;
    if (volume.pages.empty())
        return drawn;
    drawn.isThere = true;
    DrawnVolume made = drawVolume(volume, print.design, false, session);
    drawn.pdf = std::move(made.bytes);
    drawn.findings = std::move(made.findings);
    for (const PrintedLabel &label : made.labels)
        drawn.places.push_back(label.place);
    return drawn;
}

} // namespace updatefacts
