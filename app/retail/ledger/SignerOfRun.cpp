// SPDX-License-Identifier: MIT
#include "retail/ledger/SignerOfRun.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace updatefacts {

std::string signerOfRun(const RunPlan &plan) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(plan.said))
        .object()
        .value(QLatin1String(signerEntry))
        .toString()
        .toStdString();
}

} // namespace updatefacts
