// SPDX-License-Identifier: MIT
#include "desktop/OutputRun.h"

#include "document/IoError.h"
#include "output/OutputDirectory.h"

#include <algorithm>
#include <new>

namespace updatefacts {

OutputRun::OutputRun(QObject *parent) : QObject(parent) {
    qRegisterMetaType<OutputOutcome>("updatefacts::OutputOutcome");
}

OutputRun::~OutputRun() {
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

void OutputRun::start(std::vector<OutputSource> sources, OutputPlan plan, Date today) {
    if (m_thread.joinable())
        m_thread.join();
    m_isStopping = false;
    m_thread = std::thread([this, sources = std::move(sources), plan = std::move(plan), today] {
        Q_EMIT finished(run(sources, plan, today));
    });
}

OutputOutcome OutputRun::run(const std::vector<OutputSource> &sources, const OutputPlan &plan,
                             Date today) {
    OutputOutcome outcome;
    try {
        const Fonts fonts;
        LabelJob job = jobOf(plan, today);
        const std::size_t all = sources.size() * plan.templates.size() *
                                std::max<std::size_t>(plan.languages.size(), 1);
        job.goesOn = [this, all, done = 0]() mutable {
            Q_EMIT progressed(done++, static_cast<int>(all));
            return !m_isStopping;
        };
        OutputDirectory output(plan.folder.toStdString());
        for (const OutputSource &source : sources) {
            const LabelResult result =
                runLabelJob(source.text, source.file.toStdString(), job, fonts);
            outcome.findings.insert(outcome.findings.end(), result.findings.begin(),
                                    result.findings.end());
            for (const LabelFile &file : result.files) {
                output.add(file.name, file.bytes);
                outcome.files << QString::fromStdString(file.name);
            }
            outcome.isStopped = m_isStopping;
            if (outcome.isStopped || hasError(outcome.findings)) {
                outcome.files.clear();
                return outcome;
            }
        }
        output.commit();
    } catch (const IoError &error) {
        outcome.files.clear();
        outcome.problem = QString::fromStdString(error.what());
    } catch (const std::bad_alloc &) {
        outcome.files.clear();
        outcome.problem = tr("There is not enough memory for this.");
    }
    return outcome;
}

} // namespace updatefacts
