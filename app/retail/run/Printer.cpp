// SPDX-License-Identifier: MIT
#include "retail/run/Printer.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <cups/cups.h>
#include <cups/pwg.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <span>

namespace updatefacts {

namespace {

/// As CUPS says it, in its words.
Argument lastWhy() {
    const char *text = cupsLastErrorString();
    return argument::plain("why", text ? text : "");
}

/// Null: it cannot be reached.
http_t *connectToCups() {
    constexpr int milliseconds = 10'000;
    return httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                        milliseconds, nullptr);
}

/// "iso_a4_210x297mm", as PWG 5101.1 names sizes.
std::string mediaOf(Size size) {
    const auto hundredths = [](Length length) { return (length.micrometres() + 5) / 10; };
    const pwg_media_t *media = pwgMediaForSize(hundredths(size.width), hundredths(size.height));
    return media ? media->pwg : "";
}

class Options {
  public:
    ~Options() { cupsFreeOptions(m_count, m_options); }
    Options() = default;
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;

    void add(const char *name, const std::string &value) {
        m_count = cupsAddOption(name, value.c_str(), m_count, &m_options);
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] cups_option_t *all() const { return m_options; }

  private:
    int m_count = 0;
    cups_option_t *m_options = nullptr;
};

/// Whether it was given up, so that nothing of it is printed.
bool isGivenUp(const cups_job_t &job) {
    return job.state == IPP_JSTATE_CANCELED || job.state == IPP_JSTATE_ABORTED;
}

} // namespace

struct Printer::Queue {
    std::string name;
    Paper paper;
    http_t *server = nullptr;
    cups_dest_t *printer = nullptr;
    cups_dinfo_t *info = nullptr;
    std::optional<std::int64_t> since; ///< nothing: jobs are not looked for

    ~Queue() {
        cupsFreeDestInfo(info);
        cupsFreeDests(1, printer);
        httpClose(server);
    }

    void open() {
        server = connectToCups();
        if (!server)
            failToReach(lastWhy());
        printer = cupsGetNamedDest(server, name.c_str(), nullptr);
        if (!printer)
            throw IoError(
                argument::phrase("", "failed.no_printer", {argument::plain("name", name)}));
        info = cupsCopyDestInfo(server, printer);
        if (!info)
            failToReach(lastWhy());
    }

    [[nodiscard]] bool wasSent(const std::string &title) const {
        cups_job_t *jobs = nullptr;
        const int count = cupsGetJobs2(server, &jobs, nullptr, 0, CUPS_WHICHJOBS_ALL);
        if (count < 0)
            failToReach(lastWhy());
        const std::span<const cups_job_t> all(jobs, static_cast<std::size_t>(count));
        const bool isThere = std::ranges::any_of(all, [&](const cups_job_t &job) {
            return job.title == title && job.creation_time >= *since && !isGivenUp(job);
        });
        cupsFreeJobs(count, jobs);
        return isThere;
    }

    /// All of it or nothing: a job that is not taken whole is cancelled.
    void print(const std::string &bytes, const std::string &title) {
        Options options;
        options.add("print-scaling", "none");
        if (const std::string media = paper.size ? mediaOf(*paper.size) : ""; !media.empty())
            options.add("media", media);
        int job = 0;
        if (cupsCreateDestJob(server, printer, info, &job, title.c_str(), options.count(),
                              options.all()) > IPP_STATUS_OK_CONFLICTING)
            failToTake(lastWhy());
        const char *format = paper.isRaw ? CUPS_FORMAT_RAW : CUPS_FORMAT_PDF;
        const bool isTaken =
            cupsStartDestDocument(server, printer, info, job, title.c_str(), format, 0, nullptr,
                                  1) == HTTP_STATUS_CONTINUE &&
            cupsWriteRequestData(server, bytes.data(), bytes.size()) == HTTP_STATUS_CONTINUE &&
            cupsFinishDestDocument(server, printer, info) <= IPP_STATUS_OK_CONFLICTING;
        if (!isTaken) {
            Argument why = lastWhy();
            cupsCancelDestJob(server, printer, job);
            failToTake(std::move(why));
        }
    }

    [[noreturn]] void failToReach(Argument why) const {
        throw IoError(argument::phrase("", "failed.no_cups",
                                       {argument::plain("name", name), std::move(why)}));
    }
    [[noreturn]] void failToTake(Argument why) const {
        throw IoError(argument::phrase("", "failed.not_taken",
                                       {argument::plain("name", name), std::move(why)}));
    }
};

Printer::Printer(const std::string &name, Paper paper) : m_queue(std::make_unique<Queue>()) {
    m_queue->name = name;
    m_queue->paper = paper;
    m_queue->open();
}
Printer::~Printer() = default;

void Printer::resumeSince(std::int64_t time) {
    m_queue->since = time;
}

void Printer::send(const std::string &path, const std::string &title) {
    constexpr std::size_t mostToSend = std::size_t(1) << 32;
    if (!m_queue->since || !m_queue->wasSent(title))
        m_queue->print(readFile(path, mostToSend), title);
}

std::vector<std::string> printerNames() {
    http_t *server = connectToCups();
    if (!server)
        throw IoError(argument::phrase("", "failed.no_printers", {lastWhy()}));
    cups_dest_t *printers = nullptr;
    const int count = cupsGetDests2(server, &printers);
    std::vector<std::string> names;
    for (const cups_dest_t &each : std::span(printers, static_cast<std::size_t>(count)))
        if (!each.instance) // another set of options of the same printer
            names.insert(each.is_default ? names.begin() : names.end(), each.name);
    cupsFreeDests(count, printers);
    httpClose(server);
    return names;
}

std::optional<std::int64_t> bornAt(const std::string &file) {
    struct statx status {};
    if (::statx(AT_FDCWD, file.c_str(), 0, STATX_BTIME, &status) != 0 ||
        (status.stx_mask & STATX_BTIME) == 0)
        return std::nullopt;
    return status.stx_btime.tv_sec;
}

} // namespace updatefacts
