// SPDX-License-Identifier: MIT
#include "cli/retail/ReadRunOptions.h"

#include "retail/run/RunOutput.h"
#include "retail/sheet/CheckSheet.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

namespace updatefacts {

namespace {

constexpr int mostCopies = 1000, mostVolumePages = 1000, mostShards = 100'000;

template<class Choice, std::size_t count>
bool choose(const std::string &text,
            const std::array<std::pair<const char *, Choice>, count> &known, Choice &choice) {
    for (const auto &[name, value] : known)
        if (text == name) {
            choice = value;
            return true;
        }
    return text.empty();
}

/// The options that hold for one page after another, or one file after another.
constexpr std::array sheetOptionNames = {"--sheet",      "--start",    "--gap",    "--outlines",
                                         "--crop-marks", "--printers", "--printer"};
constexpr std::array fileOptionNames = {"--each", "--copies", "--collated", "--to"};

std::string runFormatNames() {
    std::vector<std::string> names;
    for (const LabelFormat &format : runFormats())
        names.emplace_back(format.name);
    return listed(names, " or ");
}

/// By --format, else by the end of the file's name, else PDF.
std::optional<LabelFormat> formatOf(const Arguments &arguments, const std::string &file) {
    const std::string name = arguments.value("--format");
    std::optional<LabelFormat> format = name.empty() ? formatOfFile(file) : labelFormat(name);
    if (!format && name.empty())
        format = labelFormats().front();
    const std::vector<LabelFormat> known = runFormats();
    return format && std::ranges::find(known, *format) != known.end() ? format : std::nullopt;
}

/// A folder that is named like one and is not the one in which we are.
bool isFolderOfItsOwn(const std::string &file) {
    const std::filesystem::path path = std::filesystem::path(file).lexically_normal();
    const auto name = path.has_filename() ? path.filename() : path.parent_path().filename();
    return !name.empty() && name != "." && name != "..";
}

std::string misfit(const Arguments &arguments, const LabelFormat &format) {
    if (!format.page)
        return {};
    for (const char *name : sheetOptionNames)
        if (arguments.has(name))
            return std::string(name) + " is for labels on sheets, in PDF.";
    for (const char *name : fileOptionNames)
        if (arePictures(format) && arguments.has(name))
            return std::string(name) + " does not go with pictures, which are one a row.";
    return {};
}

/// "5,10"
bool readStarts(std::string_view text, std::vector<int> &starts) {
    while (true) {
        const std::size_t comma = text.find(',');
        const auto start = wholeNumber(text.substr(0, comma), 1, mostPlaces);
        if (!start)
            return false;
        starts.push_back(*start);
        if (comma == std::string_view::npos)
            return true;
        text.remove_prefix(comma + 1);
    }
}

std::string readPlan(const Arguments &arguments, TablePrint &print) {
    PlanOptions &plan = print.plan;
    if (arguments.has("--start") && !readStarts(arguments.value("--start"), plan.starts))
        return "--start takes the number of a place on the sheet, such as 5, or one for each sheet "
               "that is partly used, such as 5,10.";
    const auto copies =
        wholeNumber(arguments.has("--copies") ? arguments.value("--copies") : "1", 1, mostCopies);
    if (!copies)
        return "--copies takes a number from 1 to 1000.";
    plan.copies = *copies;
    plan.collated = arguments.has("--collated");
    static constexpr std::array gaps = {std::pair{"none", GroupGap::none},
                                        std::pair{"row", GroupGap::row},
                                        std::pair{"page", GroupGap::page}};
    static constexpr std::array orders = {std::pair{"as-given", PrintOrder::asGiven},
                                          std::pair{"aisle", PrintOrder::byAisle},
                                          std::pair{"product", PrintOrder::byProduct}};
    if (!choose(arguments.value("--gap"), gaps, plan.gap))
        return "--gap is none, row or page.";
    if (!choose(arguments.value("--order"), orders, print.order))
        return "--order is as-given, aisle or product.";
    print.eachAisle = arguments.has("--each");
    return print.eachAisle && arguments.value("--each") != "aisle" ? "--each is aisle." : "";
}

std::string readProof(const std::string &proof, ProofOfRun &result) {
    if (proof == "none") {
        result.every = 0;
    } else if (proof.starts_with("sample=")) {
        const auto every = wholeNumber(proof.substr(7), 2, 1'000'000);
        if (!every)
            return "--proof sample=N takes a number of at least 2.";
        result.every = *every;
    } else if (!proof.empty() && proof != "all") {
        return "--proof is all, sample=N or none.";
    }
    return {};
}

std::string readVolumes(const Arguments &arguments, TablePrint &print) {
    RunOptions &run = print.run;
    run.replaces = arguments.has("--force");
    run.volumePages = usualVolumePages(print);
    if (const std::string pages = arguments.value("--volume-pages"); !pages.empty()) {
        const auto count = wholeNumber(pages, 1, mostVolumePages);
        if (!count)
            return "--volume-pages takes a number from 1 to 1000.";
        run.volumePages = *count;
    }
    const std::string text = arguments.value("--shard");
    if (text.empty())
        return {};
    const std::size_t slash = text.find('/');
    const auto count = slash == std::string::npos
                           ? std::nullopt
                           : wholeNumber(text.substr(slash + 1), 1, mostShards);
    const auto number =
        count ? wholeNumber(text.substr(0, slash), 1, *count) : std::optional<int>();
    if (!number)
        return "--shard takes I/N, such as 2/3.";
    run.shard = {*number, *count};
    return {};
}

} // namespace

std::string readRunFormat(const Arguments &arguments, TablePrint &print) {
    const std::string file = arguments.value("-o");
    if (file.empty())
        return "Name the file of the run: -o run.pdf.";
    const std::optional<LabelFormat> format = formatOf(arguments, file);
    if (!format || arguments.list("--format").size() > 1)
        return "A run is written as " + runFormatNames() + '.';
    const bool isFolder = std::filesystem::path(file).filename().empty();
    if (arePictures(*format) && (file.ends_with(".png") || !isFolderOfItsOwn(file)))
        return "Name a folder for the pictures: -o pictures/.";
    if (!arePictures(*format) && isFolder)
        return "Name a file, or write pictures into the folder: --format png3.";
    print.run.file = file;
    print.design.format = *format;
    return misfit(arguments, *format);
}

std::string readRunOptions(const Arguments &arguments, TablePrint &print) {
    std::string fault = readPlan(arguments, print);
    if (fault.empty())
        fault = readProof(arguments.value("--proof"), print.run.proof);
    return fault.empty() ? readVolumes(arguments, print) : fault;
}

} // namespace updatefacts
