// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Disclosure.h"
#include "retail/library/LibraryEntry.h"
#include "retail/library/LibrarySource.h"

#include <chrono>
#include <string>

namespace updatefacts {

/// A disclosure as a library keeps it.
struct ReadDisclosure {
    SourceFile source;
    LibraryEntry entry;
    Findings findings;
    std::string promise;         ///< see promiseText()
    std::chrono::sys_days again; ///< the first day on which it may have to be judged anew
};

/// Reads and checks a disclosure as a label would be made of it, but without a look at what lies
/// beside it. What cannot be read is an entry with an error, too.
[[nodiscard]] ReadDisclosure readEntry(LibrarySource &source, const SourceFile &file, Date today);

/// What a disclosure promises, as YAML of those of its fields by which promises are compared.
[[nodiscard]] std::string promiseText(const Disclosure &disclosure);

/// The first day after today on which a rule may answer otherwise than today. Rules compare days of
/// the disclosure with today or tomorrow, with the day so many whole months from today, or with the
/// day so many whole years ago: of each day that lies ahead the same day of all months counts, of
/// each that has passed the same day of all years, with the day before and the two after; so does
/// each first of January.
[[nodiscard]] std::chrono::sys_days judgedAgain(const Value &root, Date today);

} // namespace updatefacts
