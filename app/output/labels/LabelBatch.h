// SPDX-License-Identifier: MIT
#pragma once

#include "output/files/WriteFile.h"
#include "output/labels/LabelJob.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace updatefacts {

/// A disclosure whose labels are wanted.
struct BatchItem {
    std::string file;                  ///< as findings name it
    std::function<std::string()> read; ///< its text; throws IoError
    std::shared_ptr<const LabelJob> job;
    std::string stem = {}; ///< how its files' names begin, where not as labelFileName() says
};

/// What is to be said of an item, or why it could not be read.
using BatchTold = std::function<void(const BatchItem &, const Findings &,
                                     const std::optional<Argument> &failure)>;

struct BatchOptions {
    std::string directory;
    /// Makes the labels of the others when one disclosure has an error; otherwise nothing is
    /// written then.
    bool keepsGoing = false;
    std::vector<LabelFile> extra = {}; ///< written beside the labels
    std::function<bool()> stops = {};  ///< asked before each label, by several threads
    /// Labels begun, of all; by several threads.
    std::function<void(std::size_t begun, std::size_t all)> progressed = {};
    BatchTold told = {}; ///< in the order of the items, by the caller's thread
};

struct BatchOutcome {
    std::vector<std::string> files;   ///< names of those written
    std::vector<std::string> leftOut; ///< files of the items that have no label
    WriteNotes notes;                 ///< what could not be kept of files that were replaced
    bool isStopped = false;           ///< and nothing was written
};

/// The labels of many disclosures, made on all cores; all of their files come into the directory,
/// or none. Of disclosures that say the same only the first is made ("label.same_twice"); one that
/// claims another's number and revision is an error, as AcrossDisclosures says.
/// Throws IoError when the directory cannot be written; then, too, nothing was.
[[nodiscard]] BatchOutcome runLabelBatch(const std::vector<BatchItem> &items,
                                         const BatchOptions &options);

} // namespace updatefacts
