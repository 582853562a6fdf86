// SPDX-License-Identifier: MIT
// measureLabels ROUNDS TEMPLATE DISCLOSURE...: how long one label takes as PDF, step by step, in
// milliseconds of processor time of one core (other programs on the machine do not count).
#include "ProcessorSteps.h"
#include "label/LayOut.h"
#include "output/labels/MakeLabel.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"

#include "document/files/ReadFile.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace updatefacts;

namespace {

constexpr std::array stepNames = {"reading", "layout", "rendering", "proof"};
using Steps = ProcessorSteps<stepNames.size()>;

void printSteps(const Steps &steps, int labels) {
    const double all = steps.all();
    std::printf("label %.2f ms, %.0f a second and core\n", all / labels, labels * 1e3 / all);
    for (std::size_t i = 0; i < stepNames.size(); ++i)
        std::printf("  %-10s %6.2f ms  %3.0f %%\n", stepNames[i], steps.at(i) / labels,
                    steps.at(i) * 100 / all);
}

constexpr std::size_t longest = 60; ///< line of YAML whose name has room for more

/// The disclosure with a name and a model of its own, as no two products of a shop have the same.
std::string named(std::string text, int number) {
    for (const char *key : {"product_name: \"", "model_identifier: \""})
        if (const std::size_t at = text.find(key);
            at != std::string::npos && text.find('"', at + std::strlen(key)) < at + longest)
            text.insert(at + std::strlen(key), std::to_string(number * 7919 % 1000) +
                                                   static_cast<char>('A' + number * 5 % 26) + ' ');
    return text;
}

bool measureLabel(const std::string &text, const Template &face, LabelSession &session,
                  Steps &steps) {
    const Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};
    const auto checked = steps.measure(
        0, [&] { return checkedDisclosure(readYaml(text, "label.yaml"), today, nullptr); });
    if (!checked.disclosure)
        return false;
    LabelOptions options;
    options.today = today;
    const LaidOut laidOut = steps.measure(1, [&] {
        return layOut({*checked.disclosure, builtInDefinitions(), face, options}, Words("en"),
                      session.layout);
    });
    std::vector<Label> pages = {laidOut.label};
    const std::string pdf = steps.measure(2, [&] {
        pages.front().attachments.push_back(attachmentOf(*checked.disclosure));
        return renderPdf(pages, session.subsets);
    });
    return !hasError(steps.measure(3, [&] { return proof(pages, pdf); }));
}

} // namespace

int main(int argc, char **argv) {
    if (argc < 4) {
        std::fprintf(stderr, "Usage: measureLabels ROUNDS TEMPLATE DISCLOSURE...\n");
        return 64;
    }
    const int rounds = std::atoi(argv[1]);
    const Template face = builtInTemplate(argv[2]);
    const Fonts fonts;
    LabelSession session(fonts);
    Steps warming, steps;
    int number = 0;
    for (int round = 0; round <= rounds; ++round) // the first warms up
        for (int i = 3; i < argc; ++i)
            if (!measureLabel(named(readFile(argv[i]), ++number), face, session,
                              round == 0 ? warming : steps)) {
                std::fprintf(stderr, "%s: no label.\n", argv[i]);
                return 1;
            }
    printSteps(steps, rounds * (argc - 3));
    return 0;
}
