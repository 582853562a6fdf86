// SPDX-License-Identifier: MIT
// A process killed in the middle of typing loses nothing older than five seconds. tests/bench/
// recovery does the same fifty times.
#include "FolderTest.h"
#include "KillWhileTyping.h"

#include <random>

namespace updatefacts {
namespace {

class RecoveryKillTest : public FolderTest {};

TEST_F(RecoveryKillTest, losesNothingOlderThanFiveSeconds) {
    std::mt19937 random(std::random_device{}());
    std::uniform_int_distribution<int> moment(2000, 5000);
    for (int kill = 0; kill < 3; ++kill) {
        const int after = moment(random);
        const QString directory =
            QString::fromStdString(folder() / ("recovery" + std::to_string(kill)));
        const KillOutcome outcome =
            killWhileTyping(QStringLiteral(UPDATEFACTS_BINARY_DIR "/typeAndDie"), directory,
                            std::chrono::milliseconds(after));
        EXPECT_EQ(outcome.problem, QString()) << outcome.problem.toStdString();
        EXPECT_GT(outcome.typed, 10) << "it did type";
        EXPECT_GT(outcome.recovered, 0) << "killed after " << after << " ms";
        EXPECT_LE(outcome.loss.count(), 5000) << "killed after " << after << " ms";
        std::printf("killed after %d ms: %d typed, %d lost\n", after, outcome.typed,
                    std::max(0, outcome.typed - outcome.recovered));
    }
}

} // namespace
} // namespace updatefacts
