// SPDX-License-Identifier: MIT
#include "desktop/export/OutputRun.h"

#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"

#include <new>

namespace updatefacts {

namespace {

QStringList namesOf(const std::vector<std::string> &names) {
    QStringList result;
    for (const std::string &name : names)
        result << QString::fromStdString(name);
    return result;
}

void takeBatch(const BatchOutcome &batch, OutputOutcome &outcome) {
    outcome.isStopped = batch.isStopped;
    outcome.files = namesOf(batch.files);
    for (const Argument &note : batch.notes)
        outcome.notes << inWindowWords(note);
    outcome.leftOut = namesOf(batch.leftOut);
}

} // namespace

QString whyNoLabels(const OutputOutcome &outcome, const Words &words) {
    return outcome.problem.isEmpty() ? firstErrorOf(outcome.findings, words) : outcome.problem;
}

BatchTold tellInto(OutputOutcome &outcome) {
    return [&outcome](const BatchItem &, const Findings &findings,
                      const std::optional<Argument> &failure) {
        append(outcome.findings, findings);
        if (failure)
            outcome.problem = inWindowWords(*failure);
    };
}

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
    outcome.folder = plan.folder;
    const auto job = std::make_shared<LabelJob>(jobOf(plan, today));
    std::vector<BatchItem> items;
    for (const OutputSource &source : sources)
        items.push_back({source.file.toStdString(), [&source] { return source.text; }, job});
    BatchOptions options{plan.folder.toStdString(), plan.keepsGoing};
    options.stops = [this] { return m_isStopping.load(); };
    options.progressed = [this](std::size_t begun, std::size_t all) {
        Q_EMIT progressed(static_cast<int>(begun), static_cast<int>(all));
    };
    options.told = tellInto(outcome);
    try {
        takeBatch(runLabelBatch(items, options), outcome);
    } catch (const IoError &error) {
        outcome.files.clear();
        outcome.problem = inWindowWords(error.sentence());
    } catch (const std::bad_alloc &) {
        outcome.files.clear();
        outcome.problem = tr("There is not enough memory for this.");
    }
    return outcome;
}

} // namespace updatefacts
