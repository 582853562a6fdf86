// SPDX-License-Identifier: MIT
#pragma once

#include "label/template/Template.h"
#include "output/labels/LabelSession.h"

#include <QThread>

#include <map>
#include <string>

namespace updatefacts {

/// The thread in which the previews of all windows are made, and what they share there: fonts,
/// words fitted before, templates. A thread for each window would hold all of it once more.
class PreviewThread {
  public:
    PreviewThread();
    ~PreviewThread();
    PreviewThread(const PreviewThread &) = delete;
    PreviewThread &operator=(const PreviewThread &) = delete;

    [[nodiscard]] QThread &thread() { return m_thread; }

    /// In the thread only.
    [[nodiscard]] LabelSession &session() { return m_session; }
    [[nodiscard]] const Template &face(const std::string &templateId);

  private:
    Fonts m_fonts;
    LabelSession m_session{m_fonts};
    std::map<std::string, Template> m_faces;
    QThread m_thread;
};

} // namespace updatefacts
