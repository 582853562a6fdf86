// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Arguments.h"
#include "cli/CommandStreams.h"
#include "cli/ExitCode.h"
#include "output/labels/LabelJob.h"

#include <optional>
#include <string>

namespace updatefacts {

struct ReadLabelJobResult {
    LabelJob job;
    ExitCode code = ExitCode::clean; ///< otherwise the reason was printed
};

/// The job that the options of `updatefacts label`, or of another command that takes them,
/// describe. Throws IoError for a template that cannot be read.
[[nodiscard]] ReadLabelJobResult readLabelJob(const Arguments &arguments, CommandStreams &streams,
                                              const char *command = "label");

/// The template in the file, as the user named it; nothing where that has faults, which are told.
[[nodiscard]] std::optional<Template> readOwnTemplate(const std::string &file,
                                                      CommandStreams &streams);

} // namespace updatefacts
