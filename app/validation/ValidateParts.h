// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

#include <memory>
#include <vector>

namespace updatefacts {

/// What the disclosures of the parts' makers show about a device that names them in `components`:
/// - "components.fingerprint" (error): the file is not the one that the device was built upon; a
///   warning where it is the revision that followed it, a note where no fingerprint is named;
/// - "components.supplier_ends_first" (warning): the device is supported for longer than the part
///   is by its maker, though `components` does not say so and names no reason;
/// - "components.says_more" (warning): `components` says more than the part's maker.
/// Others that may be about no part are passed over. None is null.
[[nodiscard]] Findings
partFindings(const Disclosure &device,
             const std::vector<std::shared_ptr<const Disclosure>> &suppliers);

/// Of a file that somebody named as that of a part: "components.not_named" (warning) where no item
/// of `components` can mean it.
[[nodiscard]] Findings unnamedPart(const Disclosure &device, const Disclosure &supplier);

} // namespace updatefacts
