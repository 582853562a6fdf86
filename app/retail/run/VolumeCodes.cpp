// SPDX-License-Identifier: MIT
#include "retail/run/VolumeCodes.h"

namespace updatefacts {

std::optional<std::string> VolumeCodes::of(const Disclosure &disclosure) {
    const std::string &fingerprint = disclosure.fingerprint();
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_now.find(fingerprint); known != m_now.end())
        return known->second;
    const auto before = m_before.find(fingerprint);
    return m_now[fingerprint] = m_signer->payload(
               disclosure, before == m_before.end() ? std::nullopt : std::optional(before->second));
}

SignedCodes VolumeCodes::all() const {
    const std::lock_guard lock(m_mutex);
    SignedCodes codes;
    for (const auto &[fingerprint, payload] : m_now)
        if (payload)
            codes.emplace(fingerprint, *payload);
    return codes;
}

} // namespace updatefacts
