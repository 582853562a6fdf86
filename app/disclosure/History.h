// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"

namespace updatefacts {

/// One published file of a history.
struct Revision {
    Disclosure disclosure;
    std::int64_t number = 0;           ///< from 1
    std::optional<std::size_t> before; ///< index of the one it follows; nothing for the first
};

/// What was published over time under one disclosure_id.
struct History {
    std::string id;                  ///< the disclosure_id
    std::vector<Revision> revisions; ///< by number, then time, then file; a copy only once
    Findings findings; ///< what keeps them from being one chain, by place: rules history.*
};

struct Histories {
    std::vector<History> histories; ///< by id
    Findings unplaced;              ///< of files without readable disclosure_id or revision
};

/// A published file as the present definitions read it, with the fingerprint of what was published.
[[nodiscard]] Disclosure publishedDisclosure(Document document, const Definitions &definitions);

/// Sorts published files into histories and verifies each chain: revisions 1, 2, 3 .. without gap
/// or fork, each linked to the one before by its fingerprint, changed later than it, about the
/// same model. What the revisions say beyond that is not looked at.
[[nodiscard]] Histories historiesOf(std::vector<Document> documents,
                                    const Definitions &definitions);

} // namespace updatefacts
