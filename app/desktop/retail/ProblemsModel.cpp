// SPDX-License-Identifier: MIT
#include "desktop/retail/ProblemsModel.h"

#include "desktop/look/SeverityIcon.h"
#include "desktop/words/FindingText.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace updatefacts {

namespace {

/// "B7", or "Prices!B7"; else the row; "": it is about the whole table.
QString placeInTable(const Finding &finding) {
    if (finding.place.line == 0)
        return {};
    const auto cell = std::ranges::find(finding.arguments, "cell", &Argument::name);
    if (cell != finding.arguments.end() && cell->kind == Argument::Kind::plain)
        return QString::fromStdString(cell->values.front());
    return QLocale().toString(finding.place.line);
}

} // namespace

ProblemsModel::ProblemsModel(const Words &words, QObject *parent)
    : QAbstractTableModel(parent), m_words(words) {
}

void ProblemsModel::show(Findings findings) {
    beginResetModel();
    m_findings = std::move(findings);
    std::ranges::stable_sort(m_findings, {}, &Finding::severity);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QString ProblemsModel::text(const Finding &finding, int column) const {
    switch (column) {
    case rowColumn:
        return placeInTable(finding);
    case sentenceColumn:
        return sentenceAndAdviceOf(finding, m_words);
    case resultColumn:
        return finding.severity == Severity::error ? tr("Left out") : tr("Printed");
    case reasonColumn:
        return QString::fromStdString(finding.rule);
    default:
        return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const {
    const Finding &finding = m_findings[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(finding, index.column());
    if (role == Qt::DecorationRole && index.column() == severityColumn)
        return severityIcon(finding.severity, QGuiApplication::palette());
    if (role == Qt::AccessibleTextRole && index.column() == severityColumn)
        return nameOfSeverity(finding.severity);
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case rowColumn:
        return tr("Row");
    case sentenceColumn:
        return tr("What");
    case resultColumn:
        return tr("What happens");
    case reasonColumn:
        return tr("Reason code");
    default:
        return QString();
    }
}

} // namespace updatefacts
