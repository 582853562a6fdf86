// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace updatefacts {

/// A server of PostgreSQL of a test's own: fresh, in a folder that goes with it, on a Unix socket
/// there. It refuses to run as root, so it runs as another user then.
class PostgresServer {
  public:
    /// Whether it is installed (Debian: postgresql) with Qt's driver for it (libqt6sql6-psql).
    [[nodiscard]] static bool isInstalled() { return !programs().empty(); }

    PostgresServer() {
        std::string pattern = std::filesystem::temp_directory_path() / "updatefacts-pg-XXXXXX";
        m_folder = ::mkdtemp(pattern.data());
        if (const passwd *user = other(); ::geteuid() == 0 && user)
            (void)::chown(m_folder.c_str(), user->pw_uid, user->pw_gid);
        const std::string data = m_folder + "/data";
        waitFor(start({"initdb", "-D", data, "-U", "updatefacts", "-A", "trust", "-N", "-E", "UTF8",
                       "--locale=C"}));
        m_server = start(
            {"postgres", "-D", data, "-k", m_folder, "-c", "listen_addresses=", "-c", "fsync=off"});
        for (int i = 0; i < 300 && !isReady(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    ~PostgresServer() {
        stop();
        std::filesystem::remove_all(m_folder);
    }
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    void stop() {
        if (m_server <= 0)
            return;
        ::kill(m_server, SIGQUIT);
        waitFor(m_server);
        m_server = 0;
    }
    [[nodiscard]] bool isReady() const {
        return waitFor(start({"pg_isready", "-q", "-h", m_folder})) == 0;
    }
    /// As parseConnection() has it. more: "&user=..."; else the database's own user.
    [[nodiscard]] std::string connection(const std::string &schema,
                                         const std::string &more = "&user=updatefacts") const {
        return "postgresql:postgres?host=" + m_folder + "&schema=" + schema + more;
    }
    /// Statements of the user the database belongs to.
    [[nodiscard]] bool run(const std::string &sql) const {
        return waitFor(start({"psql", "-q", "-X", "-v", "ON_ERROR_STOP=1", "-h", m_folder, "-U",
                              "updatefacts", "-d", "postgres", "-c", sql})) == 0;
    }

  private:
    /// The folder of the newest version's programs; "": there is none.
    static std::string programs() {
        std::string newest;
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator("/usr/lib/postgresql", error))
            if (std::filesystem::exists(entry.path() / "bin/initdb"))
                newest = std::max(newest, (entry.path() / "bin").string());
        return newest;
    }
    static const passwd *other() {
        const passwd *user = ::getpwnam("postgres");
        return user ? user : ::getpwnam("nobody");
    }
    static int waitFor(pid_t child) {
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }
    /// Ends with this process.
    [[nodiscard]] pid_t start(const std::vector<std::string> &words) const {
        std::vector<std::string> kept = words;
        kept.front() = programs() + '/' + words.front();
        std::vector<char *> arguments;
        for (std::string &word : kept)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const pid_t child = ::fork();
        if (child != 0)
            return child;
        if (const passwd *user = other(); ::geteuid() == 0 && user)
            if (::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)
                ::_exit(1);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
        if (::chdir(m_folder.c_str()) != 0 ||
            !std::freopen((m_folder + "/log").c_str(), "a", stdout) || ::dup2(1, 2) != 2)
            ::_exit(1);
        ::execv(arguments.front(), arguments.data());
        ::_exit(1);
    }

    std::string m_folder;
    pid_t m_server = 0;
};

} // namespace updatefacts
