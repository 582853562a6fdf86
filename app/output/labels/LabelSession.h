// SPDX-License-Identifier: MIT
#pragma once

#include "label/LayoutSession.h"
#include "render/FontSubsets.h"

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace updatefacts {

/// What labels made one after the other share. A label has the same bytes whatever was made before
/// it. For one thread at a time; the fonts must outlive it.
struct LabelSession {
    explicit LabelSession(const Fonts &fonts) : layout(fonts) {}

    LayoutSession layout;
    FontSubsets subsets;
};

/// A session for each of several threads that work at the same time, used again by the next.
class LabelSessions {
  public:
    explicit LabelSessions(const Fonts &fonts) : m_fonts(fonts) {}

    /// What work(session) gives. Where it throws, the session is not used again.
    template<typename Work>
    auto use(Work work) {
        std::unique_ptr<LabelSession> session = take();
        auto result = work(*session);
        const std::lock_guard lock(m_mutex);
        m_idle.push_back(std::move(session));
        return result;
    }

  private:
    std::unique_ptr<LabelSession> take() {
        const std::lock_guard lock(m_mutex);
        if (m_idle.empty())
            return std::make_unique<LabelSession>(m_fonts);
        std::unique_ptr<LabelSession> session = std::move(m_idle.back());
        m_idle.pop_back();
        return session;
    }

    const Fonts &m_fonts;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<LabelSession>> m_idle;
};

} // namespace updatefacts
