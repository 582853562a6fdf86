// SPDX-License-Identifier: MIT
#include "retail/run/RunOutput.h"

#include "retail/run/Printer.h"
#include "retail/run/RunFiles.h"

#include <algorithm>
#include <filesystem>
#include <memory>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

/// "-0001"
bool isVolumeNumber(const std::string &text) {
    constexpr std::size_t least = 5;
    return text.size() >= least && text.front() == '-' &&
           std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a run of `run` may write a file of that name.
bool isNameOf(const RunOutput &output, const fs::path &run, const fs::path &name) {
    const std::string stem = run.stem().string();
    if (name.extension() != run.extension() || !name.stem().string().starts_with(stem))
        return false;
    const std::string rest = name.stem().string().substr(stem.size());
    return output.eachAisle ? rest.starts_with('-') : rest.empty() || isVolumeNumber(rest);
}

} // namespace

std::vector<LabelFormat> runFormats() {
    std::vector<LabelFormat> formats;
    std::ranges::copy_if(labelFormats(), std::back_inserter(formats),
                         [](const LabelFormat &format) { return format.name != "svg"; });
    return formats;
}

std::string defaultTemplateOf(const LabelFormat &format) {
    return arePictures(format) ? "esl" : format.page ? "thermal" : "shelf";
}

void writeTo(const RunOutput &output, TablePrint &print) {
    print.run.file = output.file;
    print.design.format = output.format;
    print.eachAisle = output.eachAisle;
    if (output.format.page) {
        print.sheet.reset();
        print.plan.starts.clear();
    }
    if (arePictures(output.format))
        print.plan.copies = 1;
    print.run.volumePages = usualVolumePages(print);
}

void sendTo(const std::string &printer, TablePrint &print, bool resumes) {
    Printer::Paper paper;
    paper.isRaw = print.design.format.page != nullptr;
    if (print.sheet)
        paper.size = print.sheet->paper;
    const auto queue = std::make_shared<Printer>(printer, paper);
    if (resumes)
        if (const auto born = bornAt(ledgerFile(print.run.file)))
            queue->resumeSince(*born);
    print.run.send = [queue](const std::string &path, const PrintedVolume &volume) {
        constexpr std::size_t digits = 16;
        queue->send(path, volume.file + ' ' + volume.hash.substr(0, digits));
    };
}

std::string inTheWayOf(const RunOutput &output) {
    std::error_code error;
    const fs::path run = output.file;
    if (arePictures(output.format))
        return fs::exists(run, error) && !fs::is_empty(run, error) ? output.file : "";
    std::vector<std::string> found;
    for (fs::directory_iterator entry(run.parent_path(), error), end; !error && entry != end;
         entry.increment(error))
        if (isNameOf(output, run, entry->path().filename()))
            found.push_back(entry->path().string());
    return found.empty() ? "" : *std::ranges::min_element(found);
}

} // namespace updatefacts
