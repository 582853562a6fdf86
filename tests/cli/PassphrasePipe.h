// SPDX-License-Identifier: MIT
#pragma once

#include "RunInProcess.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <string>

namespace updatefacts {

/// A descriptor that a passphrase is read from.
class PassphrasePipe {
  public:
    explicit PassphrasePipe(const std::string &text) {
        EXPECT_EQ(::pipe(m_ends), 0);
        EXPECT_EQ(::write(m_ends[1], text.data(), text.size()), std::ssize(text));
        ::close(m_ends[1]);
    }
    ~PassphrasePipe() { ::close(m_ends[0]); }
    PassphrasePipe(const PassphrasePipe &) = delete;
    PassphrasePipe &operator=(const PassphrasePipe &) = delete;

    /// What --passphrase-fd takes.
    [[nodiscard]] std::string number() const { return std::to_string(m_ends[0]); }

  private:
    int m_ends[2] = {};
};

/// The words of a command with a passphrase, run.
inline auto runWithPassphrase(std::vector<std::string> words, const std::string &passphrase) {
    const PassphrasePipe pipe(passphrase);
    words.insert(words.end(), {"--passphrase-fd", pipe.number()});
    return runInProcess(words);
}

} // namespace updatefacts
