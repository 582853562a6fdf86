// SPDX-License-Identifier: MIT
#include "CupsServer.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <thread>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *daemonFile = "/usr/sbin/cupsd";
constexpr const char *programs = "/usr/lib/cups";

std::string textOf(const fs::path &file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

template<typename IsSo>
bool comesTrue(IsSo isSo) {
    for (int i = 0; i < 500; ++i) {
        if (isSo())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

} // namespace

bool CupsServer::isInstalled() {
    return fs::exists(daemonFile) && fs::exists("/usr/sbin/lpadmin");
}

CupsServer::CupsServer()
    : m_folder(fs::temp_directory_path() / ("updatefacts-cups-" + std::to_string(::getpid()))) {
    fs::remove_all(m_folder);
    configure();
    ::setenv("CUPS_SERVER", (m_folder / "socket").c_str(), 1);
    start();
}

CupsServer::~CupsServer() {
    if (m_process > 0) {
        ::kill(m_process, SIGTERM);
        ::waitpid(m_process, nullptr, 0);
    }
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void CupsServer::configure() const {
    for (const char *name : {"spool", "cache", "state", "tmp", "kept", "bin/backend"})
        fs::create_directories(m_folder / name);
    fs::permissions(m_folder,
                    fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
    fs::permissions(m_folder / "kept", fs::perms::all);
    for (const auto &entry : fs::directory_iterator(programs))
        if (entry.path().filename() != "backend")
            fs::create_symlink(entry.path(), m_folder / "bin" / entry.path().filename());
    const std::string kept = (m_folder / "kept").string();
    std::ofstream(m_folder / "bin/backend/keep")
        << "#!/bin/sh\n[ $# -eq 0 ] && exit 0\necho \"$5\" >'" << kept << "'/$1.options\n"
        << "cat ${6:+\"$6\"} >'" << kept << "'/$1.part && mv '" << kept << "'/$1.part '" << kept
        << "'/$1\n";
    fs::permissions(m_folder / "bin/backend/keep",
                    fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec |
                        fs::perms::others_read | fs::perms::others_exec);
    std::ofstream files(m_folder / "cups-files.conf");
    files << "ServerBin " << (m_folder / "bin").string() << "\nDataDir /usr/share/cups\n";
    for (const auto &[setting, name] : {std::pair{"ServerRoot", "."},
                                        {"RequestRoot", "spool"},
                                        {"CacheDir", "cache"},
                                        {"StateDir", "state"},
                                        {"TempDir", "tmp"},
                                        {"AccessLog", "access.log"},
                                        {"ErrorLog", "error.log"},
                                        {"PageLog", "page.log"}})
        files << setting << ' ' << (m_folder / name).lexically_normal().string() << '\n';
    std::ofstream(m_folder / "cupsd.conf")
        << "Listen " << (m_folder / "socket").string() << "\nBrowsing No\nDefaultAuthType None\n"
        << "<Location />\nAllow all\n</Location>\n<Location /admin>\nAllow all\n</Location>\n"
        << "<Policy default>\n<Limit All>\nAllow all\n</Limit>\n</Policy>\n";
}

void CupsServer::start() {
    const std::string settings = (m_folder / "cupsd.conf").string();
    const std::string files = (m_folder / "cups-files.conf").string();
    m_process = ::fork();
    if (m_process == 0) {
        ::execl(daemonFile, daemonFile, "-f", "-c", settings.c_str(), "-s", files.c_str(), nullptr);
        ::_exit(127);
    }
    if (!comesTrue([&] { return fs::exists(m_folder / "socket"); })) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
        return;
    }
    run("lpadmin -p till -E -v keep:/till -m raw 2>/dev/null");
}

void CupsServer::run(const std::string &command) const {
    const std::string line = "PATH=$PATH:/usr/sbin " + command;
    if (std::system(line.c_str()) != 0)
        std::abort();
}

std::map<int, std::string> CupsServer::printed(std::size_t count) const {
    std::map<int, std::string> jobs;
    const auto look = [&] {
        for (const auto &entry : fs::directory_iterator(m_folder / "kept"))
            if (!entry.path().has_extension())
                jobs[std::stoi(entry.path().filename())] = textOf(entry.path());
        return jobs.size() >= count;
    };
    (void)comesTrue(look);
    return jobs;
}

std::string CupsServer::optionsOf(int job) const {
    return textOf(m_folder / "kept" / (std::to_string(job) + ".options"));
}

} // namespace updatefacts
