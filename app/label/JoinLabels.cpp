// SPDX-License-Identifier: MIT
#include "label/JoinLabels.h"

#include "label/content/PhraseText.h"
#include "label/item/MoveItem.h"

#include <cassert>

namespace updatefacts {

Label joinLabels(const std::vector<Label> &labels, LanguageParts parts) {
    assert(!labels.empty());
    Label joined = labels.front();
    joined.items.clear();
    joined.accents.clear();
    joined.description.clear();
    const Size size = labels.front().size;
    const int count = static_cast<int>(labels.size());
    const bool across = parts == LanguageParts::across;
    joined.size =
        across ? Size{size.width * count, size.height} : Size{size.width, size.height * count};
    for (int i = 0; i < count; ++i) {
        const int place = joined.rightToLeft ? count - 1 - i : i;
        // By whole dots, so that symbols stay on the printer's grid, which begins at the bottom.
        const Length right = onDots(size.width * (across ? place : 0), joined.resolution);
        const Length below = across ? Length() : size.height * (count - 1 - i);
        const Point by{right, joined.size.height - size.height - onDots(below, joined.resolution)};
        const Label &label = labels[static_cast<std::size_t>(i)];
        for (Item item : label.items) {
            moveItem(item, by);
            joined.items.push_back(std::move(item));
        }
        for (const Rect &accent : label.accents)
            joined.accents.push_back(moved(accent, by));
        addSentence(joined.description, label.description);
    }
    return joined;
}

} // namespace updatefacts
