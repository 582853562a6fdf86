// SPDX-License-Identifier: MIT
#pragma once

#include "disclosure/Payload.h"
#include "retail/run/RunDesign.h"

#include <atomic>
#include <string>

namespace updatefacts {

/// Signs so that no two signatures are the same, as ES256 does; what was signed before it keeps.
class CountingSigner {
  public:
    explicit CountingSigner(std::string kid = "someone") : m_kid(std::move(kid)) {}

    [[nodiscard]] CodeSigner signer() {
        return {
            m_kid, [this](const Disclosure &disclosure, const std::optional<std::string> &before) {
                ++m_asked;
                return before ? before : payloadOf(disclosure) + '#' + std::to_string(++m_signed);
            }};
    }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int signedCodes() const { return m_signed; }

  private:
    std::string m_kid;
    std::atomic<int> m_asked = 0, m_signed = 0;
};

} // namespace updatefacts
