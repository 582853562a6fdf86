// SPDX-License-Identifier: MIT
// measureRun FOLDER COUNT [SHEET [none]]: where the time of a print run goes: COUNT labels of the
// disclosures of a folder (again from the first where there are fewer), in volumes of 50 sheets,
// step by step, in milliseconds of processor time of one core (other programs on the machine do not
// count). none: without proof.
#include "ProcessorSteps.h"
#include "document/files/ReadFile.h"
#include "label/LayOutPages.h"
#include "output/files/WriteFile.h"
#include "output/labels/MakeLabel.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "retail/ledger/Ledger.h"
#include "retail/sheet/BuiltInSheets.h"
#include "retail/sheet/PlaceOnSheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

using namespace updatefacts;

namespace {

constexpr std::array stepNames = {"read",   "parse", "check", "layout", "place",
                                  "render", "proof", "write", "ledger"};
constexpr std::size_t proofStep = 6;
constexpr std::size_t volumePages = 24;

using Steps = ProcessorSteps<stepNames.size()>;

void printSteps(const Steps &steps, int labels) {
    const double all = steps.all();
    for (std::size_t i = 0; i < stepNames.size(); ++i)
        std::printf("  %-7s %7.3f ms  %3.0f %%\n", stepNames[i], steps.at(i) / labels,
                    steps.at(i) * 100 / all);
    std::printf("label   %7.3f ms, %.0f a second and core; without proof %.0f\n", all / labels,
                labels * 1e3 / all, labels * 1e3 / (all - steps.at(proofStep)));
}

/// Prints into a folder of its own, step by step.
class Run {
  public:
    Run(const std::string &folder, const Sheet &sheet, bool isProofed)
        : m_isProofed(isProofed), m_sheet(sheet),
          m_ledger(Ledger::begin(folder + "/run.ledger", {"measure", "{}", "all", 50})),
          m_folder(folder) {}

    void add(const std::string &file) {
        const Date today{std::chrono::year{2026}, std::chrono::month{11}, std::chrono::day{23}};
        std::string text = m_steps.measure(0, [&] { return readFile(file); });
        const Document document =
            m_steps.measure(1, [&] { return readYaml(std::move(text), file); });
        const CheckedDisclosure checked =
            m_steps.measure(2, [&] { return checkedBeside(document, {}, today); });
        LabelOptions options;
        options.today = today;
        options.retailer = RetailerLine{"19.90", "Shop", "A-" + std::to_string(++m_labels)};
        LaidOutPages laidOut = m_steps.measure(3, [&] {
            return layOutPages({checked.disclosure.value(), builtInDefinitions(), m_face, options},
                               {Words("en")}, m_session.layout);
        });
        m_placed.push_back(std::move(laidOut.pages.at(0)));
        PrintedLabel printed;
        printed.number = m_labels;
        printed.disclosure = file;
        printed.fingerprint = checked.disclosure->fingerprint();
        m_printed.push_back(std::move(printed));
        if (m_placed.size() == static_cast<std::size_t>(m_sheet.rows * m_sheet.columns))
            place();
    }

    void finish() {
        place();
        draw();
        printSteps(m_steps, m_labels);
        std::printf("%.0f bytes a label\n", static_cast<double>(m_bytes) / m_labels);
    }

  private:
    void place() {
        if (m_placed.empty())
            return;
        SheetPage page = m_steps.measure(4, [&] {
            std::vector<SheetLabel> labels;
            for (const Label &label : m_placed)
                labels.push_back({&label, static_cast<int>(labels.size())});
            return placeOnSheet(m_sheet, labels);
        });
        m_placed.clear();
        m_pages.push_back(std::move(page.page).value());
        if (m_pages.size() == volumePages)
            draw();
    }

    void draw() {
        if (m_pages.empty())
            return;
        const std::string pdf =
            m_steps.measure(5, [&] { return renderPdf(m_pages, m_session.subsets); });
        if (m_isProofed && hasError(m_steps.measure(6, [&] { return proof(m_pages, pdf); })))
            std::printf("The proof failed.\n");
        const std::string file = "run-" + std::to_string(++m_volumes) + ".pdf";
        (void)m_steps.measure(
            7, [&] { return writeFile(m_folder + '/' + file, pdf, Existing::replace); });
        m_steps.measure(8, [&] {
            m_ledger.add(
                {m_volumes, file, "", static_cast<int>(m_pages.size()), std::ssize(m_printed)},
                m_printed);
            return 0;
        });
        m_bytes += pdf.size();
        m_pages.clear();
        m_printed.clear();
    }

    bool m_isProofed;
    const Template m_face = builtInTemplate("shelf");
    const Sheet &m_sheet;
    Fonts m_fonts;
    LabelSession m_session{m_fonts};
    Ledger m_ledger;
    std::string m_folder;
    std::vector<Label> m_placed, m_pages;
    std::vector<PrintedLabel> m_printed;
    Steps m_steps;
    std::size_t m_bytes = 0;
    int m_labels = 0, m_volumes = 0;
};

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv); // Qt SQL finds its drivers by it
    if (argc < 3) {
        std::fprintf(stderr, "Usage: measureRun FOLDER COUNT [SHEET [none]]\n");
        return 64;
    }
    std::vector<std::string> files;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1]))
        files.push_back(entry.path().string());
    std::ranges::sort(files);
    const ReadSheets sheets = findSheet(argc > 3 ? argv[3] : "zweckform-3652");
    if (files.empty() || sheets.sheets.empty()) {
        std::fprintf(stderr, "There are no disclosures, or there is no such sheet.\n");
        return 64;
    }
    std::string folder = (std::filesystem::temp_directory_path() / "measureRun.XXXXXX").string();
    if (!::mkdtemp(folder.data()))
        return 4;
    {
        Run run(folder, sheets.sheets.front(), argc < 5);
        for (int i = 0; i < std::atoi(argv[2]); ++i)
            run.add(files[static_cast<std::size_t>(i) % files.size()]);
        run.finish();
    }
    std::filesystem::remove_all(folder);
    return 0;
}
