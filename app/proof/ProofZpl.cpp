// SPDX-License-Identifier: MIT
#include "proof/RenderZpl.h"
#include "proof/check/CheckSymbol.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/ProofFinding.h"

namespace updatefacts {

namespace {

Raster rasterOfDots(const OneBitPicture &picture) {
    Raster raster{picture.width, picture.height, {}};
    raster.grey.reserve(static_cast<std::size_t>(picture.width) *
                        static_cast<std::size_t>(picture.height));
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            raster.grey.push_back(picture.isBlack(x, y) ? 0 : 255);
    return raster;
}

} // namespace

Findings proofZpl(const Label &label, const std::string &zpl, const OneBitPicture &picture) {
    const std::optional<OneBitPicture> read = readZpl(zpl);
    if (!read)
        return {proofFinding("proof.zpl_unreadable")};
    Findings findings;
    if (*read != picture)
        findings.push_back(proofFinding("proof.zpl_picture"));
    checkReadable(label, rasterOfDots(*read), label.resolution, findings);
    return findings;
}

Rendition zplOf(const Label &label, const std::string &pdf, int page) {
    if (const auto finding = tooManyDots(label, label.resolution))
        return {{}, {*finding}};
    const OneBitPicture picture = oneBitPicture(label, pdf, page);
    std::string zpl = renderZpl(picture);
    Findings findings = proofZpl(label, zpl, picture);
    return {std::move(zpl), std::move(findings)};
}

} // namespace updatefacts
