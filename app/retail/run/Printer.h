// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Length.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace updatefacts {

/// A printer of CUPS, to which the volumes of a run are sent, each as a job (RFC 8011), unscaled.
/// A job is called for the volume's file and hash. First the file is proofed and written, then CUPS
/// takes it, then the ledger reports it. A run that dies in between leaves:
/// - before CUPS took it: a file, no job, no entry. The resumed run sends it;
/// - before the entry: a job. The resumed run finds it in CUPS's list, of its name and not older
///   than the ledger, and enters it without sending it again. Where CUPS keeps no list of its jobs
///   (PreserveJobHistory No) or the file system no times of birth, it is printed twice;
/// - never an entry of what CUPS did not take. What becomes of a job in CUPS its own list tells.
class Printer {
  public:
    /// The paper's size, where the format is PDF; isRaw: the bytes are the printer's own language.
    struct Paper {
        std::optional<Size> size{};
        bool isRaw = false;
    };

    /// Throws IoError where CUPS cannot be reached or has no such printer.
    Printer(const std::string &name, Paper paper);
    ~Printer();
    Printer(const Printer &) = delete;
    Printer &operator=(const Printer &) = delete;

    /// Jobs since then (seconds of the Unix clock) are known again, and not sent another time.
    void resumeSince(std::int64_t time);
    /// Sends the file, or finds that it was. title: of the job. Throws IoError where the printer
    /// does not take it: there is no job then.
    void send(const std::string &path, const std::string &title);

  private:
    struct Queue;
    std::unique_ptr<Queue> m_queue;
};

/// The printers of CUPS by name, its default first. Throws IoError where it cannot be reached.
[[nodiscard]] std::vector<std::string> printerNames();

/// When a file came to be, seconds of the Unix clock; nothing: the file system does not know.
[[nodiscard]] std::optional<std::int64_t> bornAt(const std::string &file);

} // namespace updatefacts
