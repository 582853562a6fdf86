// SPDX-License-Identifier: MIT
#include "fuzz/Targets.h"
#include "proof/RenderZpl.h"

namespace updatefacts {

namespace {

void run(std::string_view bytes) {
    const auto picture = readZpl(bytes);
    if (!picture)
        return;
    mustHold(picture->bytes.size() ==
                 picture->bytesPerRow() * static_cast<std::size_t>(picture->height),
             "a picture has all its rows");
    mustHold(readZpl(renderZpl(*picture)) == picture, "a picture is read as it was written");
}

std::vector<std::string> seeds() {
    std::vector<std::string> texts;
    for (const int width : {1, 8, 20, 64}) {
        OneBitPicture picture;
        picture.width = width;
        picture.height = 6;
        for (std::size_t i = 0; i < picture.bytesPerRow() * 6; ++i)
            picture.bytes.push_back(static_cast<std::uint8_t>(i % 7 < 3 ? 0xF0 : i * 37));
        texts.push_back(renderZpl(picture));
    }
    return texts;
}

} // namespace

FuzzTarget zplTarget() {
    return {"zpl",
            run,
            seeds,
            "^,:!\n",
            {"^GFA,", "^XA", "^XZ", "^FO", "^FS", "^PW", "^LL", "zG", "Gz", "g0"},
            20'000};
}

} // namespace updatefacts
