// SPDX-License-Identifier: MIT
// Prints the shape of the source: houseShape [FOLDER...].
#include "Functions.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace {

using Numbers = std::vector<std::size_t>;

std::size_t at(Numbers &numbers, double share) {
    if (numbers.empty())
        return 0;
    std::ranges::sort(numbers);
    return numbers[static_cast<std::size_t>(share * static_cast<double>(numbers.size() - 1))];
}

double percent(const Numbers &numbers, std::size_t limit) {
    const auto above = std::ranges::count_if(numbers, [&](auto n) { return n > limit; });
    return numbers.empty()
               ? 0
               : 100.0 * static_cast<double>(above) / static_cast<double>(numbers.size());
}

struct Shape {
    Numbers sources, headers, functions, parameters;
    std::map<std::string, std::size_t> folders; ///< files lying flat in each
};

Shape shapeOf(const std::vector<std::string> &folders) {
    Shape shape;
    for (const house::SourceFile &file : house::sources(folders)) {
        (file.path.ends_with(".h") ? shape.headers : shape.sources).push_back(file.lines.size());
        ++shape.folders[file.path.substr(0, file.path.rfind('/'))];
        for (const house::Function &function : house::functionsIn(file)) {
            shape.functions.push_back(function.length);
            shape.parameters.push_back(function.parameters);
        }
    }
    return shape;
}

void print(Shape shape) {
    const auto largest = std::ranges::max_element(shape.folders, {},
                                                  [](const auto &folder) { return folder.second; });
    std::printf("files                   %zu\n", shape.sources.size() + shape.headers.size());
    std::printf(".cpp median/p90/max     %zu/%zu/%zu lines\n", at(shape.sources, 0.5),
                at(shape.sources, 0.9), at(shape.sources, 1));
    std::printf(".h median/max           %zu/%zu lines; 16 or fewer: %zu of %zu\n",
                at(shape.headers, 0.5), at(shape.headers, 1),
                static_cast<std::size_t>(
                    std::ranges::count_if(shape.headers, [](auto n) { return n <= 16; })),
                shape.headers.size());
    std::printf("functions               %zu\n", shape.functions.size());
    std::printf("function median/max     %zu/%zu lines\n", at(shape.functions, 0.5),
                at(shape.functions, 1));
    std::printf("functions >30, >60      %.1f %%, %.1f %%\n", percent(shape.functions, 30),
                percent(shape.functions, 60));
    std::printf("parameters max, >= 5    %zu, %.1f %%\n", at(shape.parameters, 1),
                percent(shape.parameters, 4));
    std::printf("largest flat folder     %zu files (%s)\n", largest->second,
                largest->first.c_str());
}

} // namespace

int main(int argc, char **argv) {
    const std::vector<std::string> folders(argv + 1, argv + argc);
    print(shapeOf(folders.empty() ? std::vector<std::string>{"app"} : folders));
}
