// SPDX-License-Identifier: MIT
#pragma once

#include "FuzzTarget.h"

#include <random>

namespace updatefacts {

/// Only its numbers are used, never a distribution: the same on every machine.
using Random = std::mt19937;

/// A number from 0 to just below the end, which must not be 0.
[[nodiscard]] std::size_t below(Random &random, std::size_t end);

/// A few bytes are other ones, are gone or come twice, or a word of the target stands there.
void mutateBytes(std::string &bytes, const FuzzTarget &target, Random &random);

/// A piece (see FuzzTarget) is gone, comes twice, elsewhere or instead of another one, or has the
/// end of another one: what is well formed mostly stays so.
void mutatePieces(std::string &bytes, const FuzzTarget &target, Random &random);

/// One to four of either, by chance.
[[nodiscard]] std::string mutated(std::string bytes, const FuzzTarget &target, Random &random);

} // namespace updatefacts
