// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace updatefacts {

/// The program's icon: a label with its promise. Drawn, so that it is sharp at every size.
[[nodiscard]] QIcon appIcon();

} // namespace updatefacts
