// SPDX-License-Identifier: MIT
#include "proof/check/DecodeSymbol.h"

#define ZX_USE_UTF8 1 // the form of Result::ecLevel() that stays
#include <ZXing/ReadBarcode.h>

namespace updatefacts {

std::optional<DecodedSymbol> decodeSymbol(const Raster &raster) {
    if (raster.grey.empty())
        return std::nullopt;
    const ZXing::ImageView view(raster.grey.data(), raster.width, raster.height,
                                ZXing::ImageFormat::Lum);
    const ZXing::Result result = ZXing::ReadBarcode(
        view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode).setTryRotate(false));
    if (!result.isValid())
        return std::nullopt;
    const ZXing::ByteArray &bytes = result.bytes();
    return DecodedSymbol{std::string(bytes.begin(), bytes.end()), result.ecLevel()};
}

std::vector<std::string> decodeAll(const Raster &raster) {
    std::vector<std::string> payloads;
    if (raster.grey.empty())
        return payloads;
    const ZXing::ImageView view(raster.grey.data(), raster.width, raster.height,
                                ZXing::ImageFormat::Lum);
    const auto options = ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode);
    for (const ZXing::Result &result : ZXing::ReadBarcodes(view, options)) {
        const ZXing::ByteArray &bytes = result.bytes();
        if (result.isValid())
            payloads.emplace_back(bytes.begin(), bytes.end());
    }
    return payloads;
}

} // namespace updatefacts
