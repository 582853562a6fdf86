// SPDX-License-Identifier: MIT
// Usage: typeAndDie DIRECTORY FILE
// Opens the disclosure, changes its product name to 1, 2, 3 ... every 50 ms, with autosave to the
// directory, and prints each number with the milliseconds since the start, until it is killed.
#include "desktop/editing/Autosave.h"
#include "desktop/editing/DisclosureModel.h"
#include "desktop/files/DocumentFile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace updatefacts;

namespace {

Value textValue(const std::string &text) {
    Value value;
    value.kind = Value::Kind::text;
    value.scalar = text;
    return value;
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    DocumentFile file;
    if (arguments.size() != 3 || !file.open(arguments[2]))
        return 64;
    DisclosureModel model(Date{std::chrono::year(2026), std::chrono::March, std::chrono::day(20)});
    model.open(file.text(), file.path());
    Autosave autosave(model, arguments[1]);
    autosave.setSource({file.path(), QStringLiteral("typed"), file.hash()});

    QElapsedTimer clock;
    clock.start();
    QTimer typing;
    int number = 0;
    QObject::connect(&typing, &QTimer::timeout, &model, [&] {
        model.set(Pointer({"product_name"}), textValue(std::to_string(++number)),
                  QStringLiteral("Type"), DisclosureModel::Step::typing);
        std::printf("%d %lld\n", number, static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    });
    typing.start(50);
    return QCoreApplication::exec();
}
