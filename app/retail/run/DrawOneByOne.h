// SPDX-License-Identifier: MIT
#pragma once

#include "retail/run/DrawVolume.h"

namespace updatefacts {

/// The labels of a volume each by itself, in the format of the design: ZPL one after the other in a
/// stream, or pictures and their index, a CSV file (RFC 4180, UTF-8, lines end with CR LF):
/// gtin,item,model,file,sha256. A picture is called for the row's GTIN (14 digits), else its item,
/// model or file; the second of that name "NAME-2.png". Copies of a row have one picture.
[[nodiscard]] DrawnVolume drawOneByOne(const RunVolume &volume, const RunDesign &design,
                                       bool isProofed, LabelSession &session);

} // namespace updatefacts
