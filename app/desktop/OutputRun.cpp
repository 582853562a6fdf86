// SPDX-License-Identifier: MIT
#include "desktop/OutputRun.h"

#include "document/IoError.h"
#include "output/OutputDirectory.h"

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
        const LabelJob job = jobOf(plan, today);
        OutputDirectory output(plan.folder.toStdString());
        int done = 0;
        for (const OutputSource &source : sources) {
            const LabelResult result =
                runLabelJob(source.text, source.file.toStdString(), job, fonts);
            outcome.findings.insert(outcome.findings.end(), result.findings.begin(),
                                    result.findings.end());
            for (const LabelFile &file : result.files) {
                output.add(file.name, file.bytes);
                outcome.files << QString::fromStdString(file.name);
            }
            Q_EMIT progressed(++done, static_cast<int>(sources.size()));
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
    }
    return outcome;
}

} // namespace updatefacts
