// SPDX-License-Identifier: MIT
#include "output/labels/LabelJob.h"

#include "../label/ExampleLabels.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// Templates that can be read, and ask for what hardly anything can be made of: a file or a
/// finding, in a few seconds, and never more.
TEST(HostileTemplate, givesFilesOrFindings) {
    const char *const rows[] = {
        "like: panel\nsize: [2000mm, 2000mm]\nresolution: 2400dpi\n",
        "like: panel\nsize: [600mm, 600mm]\nresolution: 600dpi\n",
        "like: panel\nsize: [300mm, 300mm]\nresolution: 2400dpi\n",
        "like: panel\nsize: [10mm, 10mm]\nmargin: 0mm\n",
        "like: sheet_letter\nsize: [53.9mm, 279.4mm]\n",
        "like: sheet\nsize: [2000mm, 10mm]\nmargin: 0mm\n",
        "size: [50mm, 50mm]\nbody:\n  - qr: {module: 20mm}\n",
        "size: [50mm, 50mm]\nbody:\n  - qr: {module: 1dot}\n",
        "size: [50mm, 50mm]\nresolution: 72dpi\nbody:\n  - qr: {module: 0.001mm}\n",
        "size: [50mm, 50mm]\nbody:\n  - qr: {module: 0.4mm, quiet: 20}\n",
        "size: [2000mm, 2000mm]\nresolution: 2400dpi\nbody:\n  - qr: {module: 20mm}\n",
        "size: [50mm, 50mm]\nbody:\n  - icon: {name: clock, size: 0mm}\n",
        "size: [50mm, 50mm]\nbody:\n  - rule: {weight: 2000mm}\n  - qr: {}\n",
        "size: [50mm, 50mm]\nframe: {weight: 2000mm, inset: 2000mm}\nbody:\n  - qr: {}\n",
        "size: [50mm, 50mm]\nbody:\n  - row:\n      gap: 2000mm\n      body:\n"
        "        - qr: {}\n        - qr: {}\n",
        "size: [50mm, 50mm]\nstyles:\n  big: {size: 500pt, min: 500pt}\nbody:\n"
        "  - text: {slot: product_name, style: big}\n  - qr: {}\n",
        "size: [50mm, 50mm]\nbody: []\n",
    };
    for (const char *row : rows) {
        const std::string text = "template: hostile\ntitle: Hostile\n" + std::string(row);
        ReadTemplate read = readTemplate(readYaml(text, "hostile.yaml"));
        if (read.result.empty()) {
            EXPECT_TRUE(hasError(read.findings)) << row;
            continue;
        }
        LabelJob job;
        job.templates = std::move(read.result);
        job.formats = {*labelFormat("pdf"), *labelFormat("svg"), *labelFormat("zpl")};
        job.options = optionsOf2026();
        const std::string file = UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml";
        const LabelResult result = runLabelJob(readFile(file), "camera.yaml", job, fonts());
        EXPECT_NE(result.files.empty(), !hasError(result.findings)) << row;
    }
}

} // namespace
} // namespace updatefacts
