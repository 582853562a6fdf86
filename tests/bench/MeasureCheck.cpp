// SPDX-License-Identifier: MIT
// Usage: measureCheck UPDATEFACTS DIRECTORY COUNT EXAMPLE...
// Writes COUNT disclosures into the directory, by turns like the examples and each of a product
// of its own, and runs "check" on the directory, and on one file alone, which is what starting
// the program costs. Prints files, seconds, disclosures a second and core, and peak memory.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Run {
    double wall = 0;      ///< seconds
    double processor = 0; ///< seconds, all cores
    double memory = 0;    ///< peak, megabytes
    int code = 0;
};

double seconds(const timeval &time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

Run run(const std::string &program, const std::string &operand) {
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
        ::execl(program.c_str(), program.c_str(), "check", operand.c_str(), nullptr);
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024,
            WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

std::string readText(const char *path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 5) {
        std::fprintf(stderr, "Usage: measureCheck UPDATEFACTS DIRECTORY COUNT EXAMPLE...\n");
        return 64;
    }
    const std::string directory = argv[2];
    const int count = std::atoi(argv[3]);
    std::vector<std::string> examples;
    for (int i = 4; i < argc; ++i) {
        std::string text = readText(argv[i]);
        // A copy with another disclosure_id is not the file that a device is said to be built upon.
        if (text.find("fingerprint:") == std::string::npos)
            examples.push_back(std::move(text));
    }
    std::filesystem::create_directories(directory);
    for (int i = 0; i < count; ++i) {
        std::string text = examples[static_cast<std::size_t>(i) % examples.size()];
        // A product of its own: a folder of revisions of one product would measure something else.
        for (const std::string key : {"disclosure_id: \"", "model_identifier: \""})
            if (const std::size_t at = text.find(key); at != std::string::npos)
                text.insert(at + key.size(), std::to_string(i) + '-');
        std::ofstream(directory + '/' + std::to_string(i) + ".yaml") << text;
    }
    const Run one = run(argv[1], directory + "/0.yaml");
    const Run all = run(argv[1], directory);
    if ((all.code != 0 && all.code != 3) || (one.code != 0 && one.code != 3)) {
        std::fprintf(stderr, "The disclosures were refused (exit codes %d, %d).\n", one.code,
                     all.code);
        return 1;
    }
    std::printf("%d disclosures: %.2f s, %.2f s of processor time, %.0f a second and core, "
                "%.1f MB at most\n"
                "one disclosure: %.2f s, %.1f MB\n",
                count, all.wall, all.processor, (count - 1) / (all.processor - one.processor),
                all.memory, one.wall, one.memory);
    return 0;
}
