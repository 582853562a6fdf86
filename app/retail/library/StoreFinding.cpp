// SPDX-License-Identifier: MIT
#include "retail/library/StoreFinding.h"

#include <QCborArray>
#include <QCborValue>

namespace updatefacts {

namespace {

QString qt(const std::string &text) {
    return QString::fromStdString(text);
}

QCborArray asCbor(const ArgumentList &arguments) {
    QCborArray all;
    for (const Argument &argument : arguments) {
        QCborArray values;
        for (const std::string &value : argument.values)
            values.append(QByteArray::fromStdString(value)); // names of files may have any bytes
        all.append(QCborArray{qt(argument.name), static_cast<int>(argument.kind), values,
                              qt(argument.field.toString()), qt(argument.key),
                              asCbor(argument.parts), static_cast<int>(argument.joined)});
    }
    return all;
}

std::string text(const QCborValue &value) {
    return value.toString().toStdString();
}

/// deepest: parts within parts.
ArgumentList argumentsOf(const QCborArray &all, int deepest) {
    ArgumentList arguments;
    for (const QCborValue &value : all) {
        const QCborArray stored = value.toArray();
        const qint64 kind = stored.at(1).toInteger(-1);
        const qint64 joined = stored.at(6).toInteger(-1);
        if (kind < 0 || kind > static_cast<int>(Argument::Kind::phrase) || joined < 0 ||
            joined > static_cast<int>(Argument::Joined::byOr) || deepest == 0)
            continue;
        Argument argument;
        argument.name = text(stored.at(0));
        argument.kind = static_cast<Argument::Kind>(kind);
        for (const QCborValue &one : stored.at(2).toArray())
            argument.values.push_back(one.toByteArray().toStdString());
        argument.field = Pointer::parse(text(stored.at(3))).value_or(Pointer());
        argument.key = text(stored.at(4));
        argument.parts = argumentsOf(stored.at(5).toArray(), deepest - 1);
        argument.joined = static_cast<Argument::Joined>(joined);
        arguments.push_back(std::move(argument));
    }
    return arguments;
}

} // namespace

QByteArray storedArguments(const ArgumentList &arguments) {
    return arguments.empty() ? QByteArray() : asCbor(arguments).toCborValue().toCbor();
}

ArgumentList argumentsFrom(const QByteArray &stored) {
    constexpr int deepest = 8;
    return argumentsOf(QCborValue::fromCbor(stored).toArray(), deepest);
}

} // namespace updatefacts
