// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "output/labels/LabelJob.h"

namespace updatefacts {

struct ReadLabelJobResult {
    LabelJob job;
    ExitCode code = ExitCode::clean; ///< otherwise the reason was printed
};

/// The job that the options of `updatefacts label` describe. command: the one that has them, for
/// what is said of them. Throws IoError for a template that cannot be read.
[[nodiscard]] ReadLabelJobResult readLabelJob(const Arguments &arguments, CommandStreams &streams,
                                              const char *command = "label");

} // namespace updatefacts
