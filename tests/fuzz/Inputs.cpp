// SPDX-License-Identifier: MIT
#include "FuzzTarget.h"

#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"
#include "document/text/DecodeUtf8.h"
#include "validation/describe/DescribeFindings.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

namespace updatefacts {

namespace {

constexpr std::size_t mostSaid = 20; ///< of many findings, as they are alike

/// Whether a terminal would take any of it for a command.
bool hasControl(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F;
    });
}

} // namespace

std::vector<std::string> filesIn(const std::string &folder, std::string_view ending) {
    std::vector<std::string> names, texts;
    for (const auto &entry :
         std::filesystem::directory_iterator(std::string(UPDATEFACTS_SOURCE_DIR "/") + folder))
        if (entry.is_regular_file() && entry.path().string().ends_with(ending))
            names.push_back(entry.path().string());
    std::ranges::sort(names);
    for (const std::string &name : names)
        texts.push_back(readFile(name));
    return texts;
}

void mustBeSayable(const Findings &findings) {
    const std::span some(findings.data(), std::min(findings.size(), mostSaid));
    mustHold(!hasControl(describeFindings({some.begin(), some.end()})),
             "what is said holds nothing that a terminal obeys");
    static const Words german("de");
    static const FileVoice inGerman(german);
    for (const Finding &finding : some)
        mustHold(!messageOf(finding, inGerman).empty(), "it can be said in German");
}

void mustBeSayable(const Findings &findings, std::string_view text) {
    const auto lines = 1 + std::ranges::count(text, '\n') + std::ranges::count(text, '\r');
    const auto columns = 1 + std::ssize(text);
    for (const Finding &finding : findings)
        mustHold(finding.place.line >= 0 && finding.place.line <= lines &&
                     finding.place.column >= 0 && finding.place.column <= columns,
                 "a finding lies in its text");
    mustBeSayable(findings);
}

bool isUtf8(std::string_view text) {
    for (std::size_t length = 0; !text.empty(); text.remove_prefix(length))
        if (length = decodeUtf8(text).length; length == 0)
            return false;
    return true;
}

const std::string &pathOfBytes(std::string_view bytes) {
    static const int memory = ::memfd_create("fuzz", 0);
    static const std::string path = "/proc/self/fd/" + std::to_string(memory);
    const auto size = static_cast<off_t>(bytes.size());
    mustHold(::ftruncate(memory, size) == 0 &&
                 ::pwrite(memory, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(size),
             "there is memory for the input");
    return path;
}

} // namespace updatefacts
