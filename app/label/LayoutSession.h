// SPDX-License-Identifier: MIT
#pragma once

#include "label/layout/TextFitter.h"

#include <map>
#include <string>

namespace updatefacts {

/// What labels laid out one after the other share: words shaped and fitted before, by language.
/// A label is the same whatever was laid out before it. For one thread at a time; the fonts must
/// outlive it.
class LayoutSession {
  public:
    explicit LayoutSession(const Fonts &fonts) : m_fonts(fonts) {}

    /// For a label that begins now.
    [[nodiscard]] TextFitter &fitterFor(const std::string &language, bool rightToLeft) {
        const auto [at, isNew] = m_fitters.try_emplace(language, m_fonts, language, rightToLeft);
        at->second.begin();
        return at->second;
    }

  private:
    const Fonts &m_fonts;
    std::map<std::string, TextFitter> m_fitters;
};

} // namespace updatefacts
