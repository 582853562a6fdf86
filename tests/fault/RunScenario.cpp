// SPDX-License-Identifier: MIT
#include "RunScenario.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

namespace fault {

namespace fs = std::filesystem;

namespace {

std::string readAll(const fs::path &file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Outcome runIn(const fs::path &place, const Scenario &scenario,
              const std::vector<std::string> &command, const std::string &fault,
              const fs::path &log) {
    const fs::path root = place / "root";
    const std::string program =
        scenario.isDesktop ? UPDATEFACTS_SAVE_AND_EXPORT : UPDATEFACTS_PROGRAM;
    std::vector<std::string> words = {program};
    words.insert(words.end(), command.begin(), command.end());
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::vector<std::string> added = {"LD_PRELOAD=" UPDATEFACTS_SHIM,
                                      "FAULT_ROOT=" + root.string(),
                                      "FAULT=" + fault,
                                      "FAULT_LOG=" + log.string(),
                                      "QT_QPA_PLATFORM=offscreen",
                                      "QT_LOGGING_RULES=*=false",
                                      std::string("FAULT_OUT=") +
                                          (scenario.failsOutput ? "1" : "")};
    std::vector<char *> environment;
    for (char **variable = environ; *variable; ++variable)
        environment.push_back(*variable);
    for (std::string &variable : added)
        environment.push_back(variable.data());
    environment.push_back(nullptr);
    const pid_t child = ::fork();
    if (child == 0) {
        const int error = ::open((place / "stderr").c_str(), O_WRONLY | O_CREAT, 0600);
        const int output = ::open("/dev/null", O_WRONLY);
        ::dup2(error, STDERR_FILENO);
        ::dup2(output, STDOUT_FILENO);
        if (::chdir(root.c_str()) == 0)
            ::execve(program.c_str(), arguments.data(), environment.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    Tree tree = treeOf(root);
    std::erase_if(tree, [&](const auto &file) {
        return !scenario.own.empty() && file.first.starts_with(scenario.own);
    });
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status),
            readAll(place / "stderr"), std::move(tree)};
}

} // namespace

Outcome runScenario(const Scenario &scenario, const fs::path &place, const std::string &fault,
                    const fs::path &log) {
    fs::remove_all(place);
    fs::create_directories(place / "root");
    scenario.prepare(place / "root");
    return runIn(place, scenario, scenario.command, fault, log);
}

Outcome goOnWith(const Scenario &scenario, const fs::path &place) {
    return runIn(place, scenario, scenario.goOn, "", {});
}

} // namespace fault
