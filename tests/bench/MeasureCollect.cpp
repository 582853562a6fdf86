// SPDX-License-Identifier: MIT
// measureCollect COUNT: see tests/bench/collect.
#include "CollectActs.h"

#include <QCoreApplication>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace updatefacts;

namespace {

namespace fs = std::filesystem;

const std::string listPath = std::string("/") + machineIndexPath;

/// What came of one run of the program.
struct Ran {
    int code = 0;
    double seconds = 0;
    long memory = 0; ///< kB
    std::string out, err;
};

std::string readAll(const fs::path &file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void replaceAll(std::string &text, const std::string &what, const std::string &by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what))
        text.replace(at, what.size(), by);
}

Ran run(std::vector<std::string> words, const WatchedMaker &maker, const fs::path &place) {
    words.insert(words.begin(), {UPDATEFACTS_PROGRAM, "collect"});
    words.insert(words.end(), {"-o", (place / "library").string(), "--pause", "0", "--ca",
                               maker.server.certificateFile().string()});
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const auto begin = std::chrono::steady_clock::now();
    (void)std::fflush(stdout); // else the child writes it, too
    const pid_t child = ::fork();
    if (child == 0) {
        if (std::freopen((place / "out").c_str(), "w", stdout) &&
            std::freopen((place / "err").c_str(), "w", stderr))
            ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    struct rusage usage {};
    ::wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, time.count(), usage.ru_maxrss,
            readAll(place / "out"), readAll(place / "err")};
}

/// What was said, without what is otherwise on each machine.
std::string plain(std::string text, const WatchedMaker &maker, const fs::path &place) {
    replaceAll(text, maker.server.address(""), "https://maker");
    replaceAll(text, maker.stranger.address(""), "https://maker");
    replaceAll(text, "localhost+" + std::to_string(maker.server.port()), "maker");
    replaceAll(text, place.string() + '/', "");
    replaceAll(text, kidText(maker.key.publicKey()), "KEY-1");
    replaceAll(text, kidText(maker.nextKey.publicKey()), "KEY-2");
    replaceAll(text, kidText(maker.otherKey.publicKey()), "KEY-X");
    return text;
}

std::size_t disclosuresBelow(const fs::path &folder) {
    std::size_t count = 0;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        count +=
            entry.is_regular_file() && fs::relative(entry.path(), folder).string().front() != '.';
    return count;
}

void printActs(WatchedMaker &maker, const std::vector<CollectAct> &acts,
               void (WatchedMaker::*show)()) {
    const fs::path &place = maker.place;
    for (const CollectAct &act : acts) {
        fs::remove_all(place / "library");
        (maker.*show)();
        (void)run({maker.server.address(listPath), "--allow-private"}, maker, place);
        act.play(maker);
        const Ran ran = run(
            act.line ? act.line(maker)
                     : std::vector<std::string>{maker.server.address(listPath), "--allow-private"},
            maker, place);
        std::printf("## The maker's site %s\nexit %d, %zu revisions in the library\n%s\n", act.name,
                    ran.code, disclosuresBelow(place / "library"),
                    plain(ran.out + ran.err, maker, place).c_str());
    }
}

void serveMany(WatchedMaker &maker, int count) {
    const std::string text = exampleText("smart-plug");
    const std::string id = Disclosure(readYaml(text, "plug")).text("disclosure_id");
    std::string products;
    for (int i = 1; i <= count; ++i) {
        const std::string number = std::to_string(i);
        const std::string product = replacedIn(text, '"' + id + '"', "\"P-" + number + '"');
        const Disclosure disclosure(readYaml(product, number));
        const std::string path = "/p/" + number + "/disclosure.yaml";
        maker.server.put(path, {product});
        products +=
            (i == 1 ? "" : ",\n") + (R"({"disclosure_id": "P-)" + number + R"(", "revision": )" +
                                     disclosure.text("revision") + R"(, "fingerprint": ")" +
                                     disclosure.fingerprint() + R"(", "yaml": ")" + path + "\"}");
    }
    maker.server.put(listPath, {"{\"version\": 1, \"products\": [" + products + "]}"});
}

void measure(int count, const fs::path &place) {
    WatchedMaker maker(place);
    serveMany(maker, count);
    fs::remove_all(place / "library");
    const std::vector<std::string> line = {maker.server.address(listPath), "--allow-private"};
    std::vector<std::string> trusting = line;
    trusting.emplace_back("--trust-lists");
    std::printf("## %d products\n", count);
    for (const auto &[name, words] : std::vector<std::pair<const char *, std::vector<std::string>>>{
             {"first", line}, {"second", line}, {"trusting the list", trusting}}) {
        const std::size_t before = maker.server.sent();
        const Ran ran = run(words, maker, place);
        std::printf("%s: exit %d, %.1f s, %ld MB at most, the server sent %zu kB; %s", name,
                    ran.code, ran.seconds, ran.memory / 1024, (maker.server.sent() - before) / 1024,
                    ran.err.c_str());
    }
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    std::string pattern = fs::temp_directory_path() / "updatefacts-collect-XXXXXX";
    if (argc != 2 || ::mkdtemp(pattern.data()) == nullptr)
        return 2;
    const fs::path place = pattern;
    {
        WatchedMaker maker(place);
        printActs(maker, collectActs(), &WatchedMaker::showAll);
        printActs(maker, signedActs(), &WatchedMaker::showAllSigned);
    }
    measure(std::atoi(argv[1]), place);
    fs::remove_all(place);
    return 0;
}
