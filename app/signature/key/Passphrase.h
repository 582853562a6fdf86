// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace updatefacts {

/// What unlocks a key file or a token. Its memory is wiped when it goes.
class Passphrase {
  public:
    Passphrase() = default;
    explicit Passphrase(std::string text) : m_text(std::move(text)) {}
    ~Passphrase();
    Passphrase(Passphrase &&) = default;
    Passphrase &operator=(Passphrase &&) = delete;

    [[nodiscard]] const std::string &text() const { return m_text; }

    bool operator==(const Passphrase &) const = default;

  private:
    std::string m_text;
};

/// Characters that a new key's passphrase has at least.
inline constexpr std::size_t shortestPassphrase = 8;

} // namespace updatefacts
