// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "validation/report/Report.h"
#include "validation/report/ValidationOptions.h"

namespace updatefacts {

/// The rules across fields, after the fields themselves.
void checkRules(const Value &root, const Definitions &definitions, const ValidationOptions &options,
                Report &report);

/// As checkRules(), but only those that keep a promise (Rule::keepsPromise). What silences one of
/// them keeps a promise itself.
void checkKeptPromises(const Value &root, const Definitions &definitions,
                       const ValidationOptions &options, Report &report);

} // namespace updatefacts
