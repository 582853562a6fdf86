// SPDX-License-Identifier: MIT
#include "output/labels/LabelBatch.h"

#include "document/files/IoError.h"
#include "output/files/OutputDirectory.h"
#include "output/files/RunParallel.h"
#include "output/labels/LabelSession.h"
#include "validation/AcrossDisclosures.h"

#include <algorithm>
#include <atomic>
#include <new>
#include <set>
#include <utility>

namespace updatefacts {

namespace {

Finding sameAgain(const std::string &file) {
    Finding finding = makeFinding(Severity::warning, "label.same_twice", {});
    finding.file = file;
    return finding;
}

class Batch {
  public:
    Batch(const std::vector<BatchItem> &items, const BatchOptions &options)
        : m_items(items), m_options(options), m_made(items.size()), m_output(options.directory) {
        for (const BatchItem &item : items)
            m_all +=
                item.job->templates.size() * std::max<std::size_t>(item.job->languages.size(), 1);
    }

    BatchOutcome run() {
        runParallel(
            m_items.size(), [&](std::size_t i) { m_made[i] = make(m_items[i]); },
            [&](std::size_t i) { take(m_items[i], std::exchange(m_made[i], {})); },
            [&] { return stops(); });
        m_outcome.isStopped = stops();
        const bool isHeldBack = !m_options.keepsGoing && !m_outcome.leftOut.empty();
        for (const LabelFile &file : m_options.extra)
            m_output.add(file.name, file.bytes);
        if (!m_outcome.isStopped && !isHeldBack && !m_output.names().empty()) {
            m_output.commit();
            m_outcome.files = m_output.names();
            m_outcome.notes = m_output.notes();
        }
        return std::move(m_outcome);
    }

  private:
    struct Made {
        LabelResult result;
        std::optional<Argument> failure; ///< why there is no result
    };

    [[nodiscard]] bool stops() const { return m_options.stops && m_options.stops(); }

    Made make(const BatchItem &item) {
        LabelJob job = *item.job;
        job.goesOn = [this] {
            if (m_options.progressed)
                m_options.progressed(m_begun++, m_all);
            return !stops();
        };
        try {
            return {m_sessions.use([&](LabelSession &session) {
                        return runLabelJob(item.read(), item.file, job, session);
                    }),
                    std::nullopt};
        } catch (const IoError &error) {
            return {{}, error.sentence()};
        } catch (const std::bad_alloc &) {
            return {
                {},
                argument::phrase("", "failed.memory_for", {argument::plain("file", item.file)})};
        }
    }

    void take(const BatchItem &item, Made made) {
        LabelResult &result = made.result;
        const bool isSame = result.disclosure && !m_fingerprints.insert(result.fingerprint).second;
        if (isSame && item.stem.empty()) {
            result.findings.push_back(sameAgain(item.file));
            result.files.clear();
        } else if (result.disclosure && item.stem.empty()) {
            append(result.findings, m_across.take(*result.disclosure));
        }
        if (m_options.told)
            m_options.told(item, result.findings, made.failure);
        if (made.failure || hasError(result.findings))
            m_outcome.leftOut.push_back(item.file);
        else
            add(item, result.files);
    }

    void add(const BatchItem &item, const std::vector<LabelFile> &files) {
        if (!m_options.keepsGoing && !m_outcome.leftOut.empty())
            return; // nothing will be written
        for (const LabelFile &file : files)
            m_output.add(item.stem.empty() ? file.name : item.stem + file.ending, file.bytes);
    }

    const std::vector<BatchItem> &m_items;
    const BatchOptions &m_options;
    std::vector<Made> m_made;
    Fonts m_fonts;
    LabelSessions m_sessions{m_fonts};
    OutputDirectory m_output;
    std::size_t m_all = 0;
    std::atomic<std::size_t> m_begun = 0;
    std::set<std::string> m_fingerprints; ///< of the disclosures taken
    AcrossDisclosures m_across{true};
    BatchOutcome m_outcome;
};

} // namespace

BatchOutcome runLabelBatch(const std::vector<BatchItem> &items, const BatchOptions &options) {
    return Batch(items, options).run();
}

} // namespace updatefacts
