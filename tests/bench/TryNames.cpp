// SPDX-License-Identifier: MIT
// Usage: tryNames FILE
// Takes each line of the file as a name of the product, the maker and the model. Either the
// disclosure has an error, or its panel is printed and proofed. Prints the counts, and each name of
// which neither is so; then the exit code is 1.
#include "CharacterTrial.h"

#include <cstdio>
#include <fstream>

/// As the inside of a YAML text in double quotes.
static std::string escaped(const std::string &text) {
    std::string result;
    for (const char c : text)
        result += c == '"' || c == '\\' ? std::string{'\\', c} : std::string(1, c);
    return result;
}

int main(int argc, char **argv) {
    if (argc != 2) {
        std::fputs("Usage: tryNames FILE\n", stderr);
        return 64;
    }
    updatefacts::CharacterTrial trial;
    std::ifstream file(argv[1]);
    int printed = 0, found = 0, neither = 0;
    for (std::string line; std::getline(file, line);) {
        const std::string name = escaped(line);
        const std::string fault = trial.fault(name, name, name);
        const bool isLate = fault.starts_with("label: ") || fault.starts_with("proof.");
        ++(fault.empty() ? printed : isLate ? neither : found);
        if (isLate)
            std::printf("%s: %s\n", line.c_str(), fault.c_str());
    }
    std::printf("%d names: %d clean and proofed, %d found, %d neither\n", printed + found + neither,
                printed, found, neither);
    return neither == 0 ? 0 : 1;
}
