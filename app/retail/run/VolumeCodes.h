// SPDX-License-Identifier: MIT
#pragma once

#include "retail/run/RunDesign.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace updatefacts {

/// The signed codes of a volume: each disclosure is signed once, however many labels it has. For
/// several threads.
class VolumeCodes {
  public:
    /// signer: nothing where codes are not signed; must outlive it. before: what codes said when
    /// the volume, or another one, was drawn.
    VolumeCodes(const std::optional<CodeSigner> &signer, const SignedCodes &before)
        : m_signer(signer), m_before(before) {}

    [[nodiscard]] bool areSigned() const { return m_signer.has_value(); }
    /// Only where they are signed. Nothing where it is too long. Throws IoError.
    [[nodiscard]] std::optional<std::string> of(const Disclosure &disclosure);
    /// All that were asked for.
    [[nodiscard]] SignedCodes all() const;

  private:
    const std::optional<CodeSigner> &m_signer;
    const SignedCodes &m_before;
    mutable std::mutex m_mutex;
    std::map<std::string, std::optional<std::string>> m_now; ///< by fingerprint
};

} // namespace updatefacts
