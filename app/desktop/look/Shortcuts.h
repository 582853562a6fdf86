// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace updatefacts {

/// Lets each letter that is pressed with Alt lead to one control of those that are seen: menus keep
/// theirs, and of the others a later one gets another letter of its text, or none. Translations
/// choose their letters one by one and cannot know of each other. Labels get the room that their
/// underlined letter needs.
void separateShortcuts(QWidget &window);

} // namespace updatefacts
