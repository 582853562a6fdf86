// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/History.h"
#include "validation/PromiseMeasure.h"
#include "validation/Validate.h"

namespace updatefacts {

/// Every finding of a disclosure that is to follow a published one, sorted: those of validate(),
/// and what else keeps it from being the next revision (rules history.*).
[[nodiscard]] Findings validateRevision(const Document &document, const Disclosure &before,
                                        const Definitions &definitions, ValidationOptions options);

/// Every finding of a published history, sorted: its chain, the errors each revision had on the
/// day it was published, what it changed for the worse against the one before, and each promise
/// against the best that any earlier revision promised (UK PSTI, Sch. 1 para 3(3): a published
/// period must not be shortened). today: of a revision that does not say when it was changed.
[[nodiscard]] Findings validateHistory(const History &history, const Definitions &definitions,
                                       Date today);

/// Says when a revision promises less than earlier ones did, by each measure. before: the one right
/// before it; where that promises as much as the best, validateRevision() has said so already.
[[nodiscard]] Findings brokenPromises(const Disclosure &revision, const Disclosure *before,
                                      std::span<const Disclosure *const> earlier);

/// What a revision takes back of what an earlier one published: the findings of the rules that keep
/// a promise (Rule::keepsPromise). Both may be but the fields that promises rest on.
[[nodiscard]] Findings shrunkSince(const Disclosure &earlier, const Disclosure &revision,
                                   const Definitions &definitions);

/// Adds what is not about a field of which something as bad was said already.
void addNew(Findings &findings, const Findings &more);

/// The day on which a disclosure was last changed, or today when it does not say.
[[nodiscard]] Date dayOf(const Disclosure &disclosure, Date today);

} // namespace updatefacts
