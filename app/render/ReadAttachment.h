// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace updatefacts {

/// The disclosure that a label carries, from bytes of unknown origin: the file of that name
/// attached to a PDF (ISO 32000-2, 7.11.4), nothing where there is none, it is larger than a
/// disclosure may be, or the PDF is broken, locked or packed otherwise than labels are.
[[nodiscard]] std::optional<std::string> attachedDisclosure(const std::string &pdf);

/// What the metadata of an SVG label holds (SVG 2, 5.8); nothing where there are several, as on a
/// card that compares products.
[[nodiscard]] std::optional<std::string> disclosureInSvg(const std::string &svg);

} // namespace updatefacts
