// SPDX-License-Identifier: MIT
#include "desktop/export/LabelsAgain.h"

#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"

#include <QDir>

#include <new>

namespace updatefacts {

namespace {

QString pathOf(const std::string &folder, const std::string &file) {
    return QDir(QString::fromStdString(folder)).filePath(QString::fromStdString(file));
}

} // namespace

LabelsAgain::LabelsAgain(Publishing published, Document draft, std::vector<std::string> folders,
                         QObject *parent)
    : QObject(parent), m_published(std::move(published)), m_draft(std::move(draft)),
      m_folders(std::move(folders)) {
    qRegisterMetaType<OutputOutcome>("updatefacts::OutputOutcome");
}

LabelsAgain::~LabelsAgain() {
    m_isStopping = true;
    if (m_thread.joinable())
        m_thread.join();
}

void LabelsAgain::look(Date today) {
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, today] {
        findAll(today);
        QStringList paths, otherwise;
        for (const auto &[folder, labels] : m_found)
            for (const DraftLabel &label : labels) {
                paths << pathOf(folder, label.file);
                if (label.templateId.empty())
                    otherwise << paths.back();
            }
        Q_EMIT found(paths, otherwise);
    });
}

void LabelsAgain::make(Date today) {
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, today] { Q_EMIT made(makeAll(today)); });
}

void LabelsAgain::findAll(Date today) {
    m_found.clear();
    for (const std::string &folder : m_folders) {
        if (m_isStopping)
            return;
        try {
            m_found.emplace_back(folder, draftLabelsIn(folder, m_published, m_draft, today));
        } catch (const IoError &) {
            continue; // the list of what is published cannot be read: nobody can tell
        } catch (const std::bad_alloc &) {
            continue;
        }
    }
}

OutputOutcome LabelsAgain::makeAll(Date today) const {
    OutputOutcome outcome;
    BatchOptions options;
    options.stops = [this] { return m_isStopping.load(); };
    options.told = tellInto(outcome);
    try {
        for (const auto &[folder, labels] : m_found) {
            const BatchOutcome batch = makeAgain(labels, folder, m_published, today, options);
            for (const std::string &file : batch.files)
                outcome.files << pathOf(folder, file);
            for (const Argument &note : batch.notes)
                outcome.notes << inWindowWords(note);
        }
    } catch (const IoError &error) {
        outcome.problem = inWindowWords(error.sentence());
    } catch (const std::bad_alloc &) {
        outcome.problem = tr("There is not enough memory for this.");
    }
    return outcome;
}

} // namespace updatefacts
