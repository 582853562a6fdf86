// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace updatefacts {

/// Version, definitions, and the licences of all that is in the program.
void showAbout(QWidget *parent);

} // namespace updatefacts
