// SPDX-License-Identifier: MIT
#include "desktop/editing/NextMarks.h"

#include "output/published/NextRevision.h"

namespace updatefacts {

std::optional<RevisionMarks> nextMarksOf(const DisclosureModel &model) {
    const LastPublished last =
        lastPublished(model.disclosure().text("disclosure_id"), model.neighbours());
    if (!last.revision || hasError(last.findings))
        return std::nullopt;
    return marksFollowing(&*last.revision, model.clock().now());
}

} // namespace updatefacts
