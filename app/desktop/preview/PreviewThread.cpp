// SPDX-License-Identifier: MIT
#include "desktop/preview/PreviewThread.h"

namespace updatefacts {

PreviewThread::PreviewThread() {
    m_thread.start();
}

PreviewThread::~PreviewThread() {
    m_thread.quit();
    m_thread.wait();
}

const Template &PreviewThread::face(const std::string &templateId) {
    const auto known = m_faces.find(templateId);
    return known != m_faces.end()
               ? known->second
               : m_faces.emplace(templateId, builtInTemplate(templateId)).first->second;
}

} // namespace updatefacts
