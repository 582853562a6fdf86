// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace updatefacts {

/// What a kill in the middle of typing costs.
struct KillOutcome {
    int typed = 0;     ///< changes made, one every 50 ms
    int recovered = 0; ///< the number of the newest change that came back; 0: nothing
    std::chrono::milliseconds loss{}; ///< from the oldest change lost to the kill
    QString problem;                  ///< the run went wrong; empty: it did not
};

/// Runs tests/desktop/TypeAndDie.cpp, kills it after the time, and looks what can be recovered.
/// `directory`: an empty one, where it may write. `program`: path of typeAndDie.
[[nodiscard]] KillOutcome killWhileTyping(const QString &program, const QString &directory,
                                          std::chrono::milliseconds after);

} // namespace updatefacts
