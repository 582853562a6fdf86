// SPDX-License-Identifier: MIT
#include "Fuzz.h"
#include "proof/RenderZpl.h"

namespace updatefacts {

void fuzz(std::string_view bytes) {
    const auto picture = readZpl(bytes);
    if (!picture)
        return;
    mustHold(picture->bytes.size() ==
                 picture->bytesPerRow() * static_cast<std::size_t>(picture->height),
             "a picture has all its rows");
    mustHold(readZpl(renderZpl(*picture)) == picture, "a picture is read as it was written");
}

} // namespace updatefacts
