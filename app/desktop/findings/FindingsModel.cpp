// SPDX-License-Identifier: MIT
#include "desktop/findings/FindingsModel.h"

#include "desktop/look/SeverityIcon.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/FormOrder.h"
#include "validation/rules/MissingAnswer.h"

#include <QGuiApplication>

#include <algorithm>
#include <set>

namespace updatefacts {

namespace {

bool isUnanswered(const Finding &finding) {
    return isMissingAnswer(finding, builtInDefinitions());
}

} // namespace

FindingsModel::FindingsModel(const DisclosureModel &model, const Words &words, QObject *parent)
    : QAbstractTableModel(parent), m_model(model), m_words(words) {
    refresh();
}

void FindingsModel::refresh() {
    Findings shown;
    for (const Finding &finding : m_model.findings())
        if (m_wanted.contains(finding.severity))
            shown.push_back(finding);
    std::ranges::stable_sort(shown, {}, [](const Finding &finding) {
        return std::pair(finding.severity, placeInForm(finding.pointer));
    });
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void FindingsModel::setWanted(Severity severity, bool wanted) {
    if (wanted)
        m_wanted.insert(severity);
    else
        m_wanted.erase(severity);
    refresh();
}

int FindingsModel::countOf(Severity severity) const {
    return static_cast<int>(std::ranges::count_if(m_model.findings(), [&](const Finding &finding) {
        return finding.severity == severity && !isUnanswered(finding);
    }));
}

int FindingsModel::advised() const {
    std::set<std::string> places; // several schemes may advise the same
    for (const Finding &finding : m_model.findings())
        if (isUnanswered(finding) && finding.severity != Severity::error)
            places.insert(finding.pointer.toString());
    return static_cast<int>(places.size());
}

int FindingsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QString FindingsModel::text(const Finding &finding, int column) const {
    switch (column) {
    case placeColumn:
        return placeOf(finding, m_words);
    case sentenceColumn:
        return sentenceAndAdviceOf(finding, m_words);
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const {
    const Finding &found = finding(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(found, index.column());
    if (role == Qt::DecorationRole && index.column() == severityColumn)
        return isUnanswered(found) ? emptyIcon(QGuiApplication::palette())
                                   : severityIcon(found.severity, QGuiApplication::palette());
    if (role == Qt::AccessibleTextRole && index.column() == severityColumn)
        return isUnanswered(found) ? tr("Missing") : nameOfSeverity(found.severity);
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case placeColumn:
        return tr("Where");
    case sentenceColumn:
        return tr("What");
    default:
        return QString();
    }
}

} // namespace updatefacts
