// SPDX-License-Identifier: MIT
// Usage: allCharacters [FIRST LAST [EVERY]]
// Puts every assigned character of Unicode from FIRST to LAST (hexadecimal; else all), or every
// EVERYth of them, into the names of a disclosure: alone as the product's name, at the end of the
// maker's, at the beginning of the model's. Either the disclosure is clean and its panel is
// proofed, or a finding names the character. Prints the counts, and each character of which
// neither is so; then the exit code is 1.
#include "CharacterTrial.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

int main(int argc, char **argv) {
    const unsigned long first = argc > 2 ? std::strtoul(argv[1], nullptr, 16) : 0;
    const unsigned long last = argc > 2 ? std::strtoul(argv[2], nullptr, 16) : 0x10FFFF;
    const unsigned long every = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 1;
    std::vector<char32_t> characters;
    std::size_t assigned = 0;
    for (unsigned long code = first; code <= last; ++code)
        if (updatefacts::isAssigned(static_cast<char32_t>(code)) && assigned++ % every == 0)
            characters.push_back(static_cast<char32_t>(code));
    constexpr std::size_t batch = 16;
    std::atomic<std::size_t> next = 0, printed = 0, named = 0, wrong = 0;
    const auto work = [&] {
        updatefacts::CharacterTrial trial;
        for (std::size_t at = 0; (at = next.fetch_add(batch)) < characters.size();) {
            const std::size_t end = std::min(at + batch, characters.size());
            for (const updatefacts::TriedCharacter &tried :
                 trial.tryAll({characters.begin() + static_cast<std::ptrdiff_t>(at),
                               characters.begin() + static_cast<std::ptrdiff_t>(end)})) {
                ++(tried.printed ? printed : tried.named ? named : wrong);
                if (!tried.printed && !tried.named)
                    std::printf("U+%04X: %s\n", static_cast<unsigned>(tried.code),
                                tried.sentence.c_str());
            }
            std::fflush(stdout);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(std::thread::hardware_concurrency(), 1U); ++i)
            threads.emplace_back(work);
    }
    std::printf("%zu characters: %zu clean and proofed, %zu found and named, %zu neither\n",
                characters.size(), printed.load(), named.load(), wrong.load());
    return wrong == 0 ? 0 : 1;
}
