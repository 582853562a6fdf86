// SPDX-License-Identifier: MIT
#include "KillWhileTyping.h"

#include "desktop/files/RecoveryStore.h"
#include "document/yaml/ReadYaml.h"

#include <QProcess>

#include <algorithm>
#include <thread>
#include <vector>

namespace updatefacts {

namespace {

using std::chrono::milliseconds;

/// When each change was made, from the lines "NUMBER MILLISECONDS" the program printed.
std::vector<milliseconds> timesOf(const QByteArray &printed) {
    std::vector<milliseconds> times;
    for (const QByteArray &line : printed.split('\n'))
        if (const QList<QByteArray> words = line.split(' '); words.size() == 2)
            times.push_back(milliseconds(words[1].toLongLong()));
    return times;
}

int numberIn(const std::string &text) {
    const Document document = readYaml(text, {});
    const Value *name = document.root.at(Pointer({"product_name"}));
    return name ? QString::fromStdString(name->scalar).toInt() : 0;
}

} // namespace

KillOutcome killWhileTyping(const QString &program, const QString &directory, milliseconds after) {
    QProcess typist;
    typist.start(program, {directory,
                           QStringLiteral(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml")});
    if (!typist.waitForStarted() || !typist.waitForReadyRead())
        return {0, 0, {}, QStringLiteral("typeAndDie does not type")};
    std::this_thread::sleep_for(after);
    typist.kill(); // SIGKILL
    typist.waitForFinished();
    const std::vector<milliseconds> times = timesOf(typist.readAllStandardOutput());
    KillOutcome outcome;
    outcome.typed = static_cast<int>(times.size());
    const std::vector<RecoveryStore::Orphan> orphans = RecoveryStore::orphans(directory);
    if (orphans.size() > 1)
        outcome.problem = QStringLiteral("%1 entries are left").arg(orphans.size());
    if (orphans.size() == 1)
        outcome.recovered = numberIn(orphans[0].text);
    if (orphans.size() == 1 && outcome.recovered == 0)
        outcome.problem = QStringLiteral("what is left holds no change");
    if (outcome.recovered < outcome.typed) // the kill came within 50 ms after the last one
        outcome.loss =
            times.back() - times[static_cast<std::size_t>(outcome.recovered)] + milliseconds(50);
    return outcome;
}

} // namespace updatefacts
