// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>

namespace updatefacts {

/// A CUPS of our own in a folder of its own, with one printer, "till", that keeps what it is sent.
/// Debian's cups-daemon and cups-client run it; its clients in this process find it by CUPS_SERVER.
class CupsServer {
  public:
    CupsServer();
    ~CupsServer();
    CupsServer(const CupsServer &) = delete;
    CupsServer &operator=(const CupsServer &) = delete;

    /// Whether there is a CUPS to be run on this machine.
    [[nodiscard]] static bool isInstalled();

    [[nodiscard]] bool isRunning() const { return m_process > 0; }
    /// A command of CUPS, such as "cupsreject till".
    void run(const std::string &command) const;
    /// What the printer was given until now, by number of the job. Waits for so many.
    [[nodiscard]] std::map<int, std::string> printed(std::size_t count) const;
    /// With what options, as its backend had them.
    [[nodiscard]] std::string optionsOf(int job) const;

  private:
    void configure() const;
    void start();

    std::filesystem::path m_folder;
    pid_t m_process = 0;
};

} // namespace updatefacts
