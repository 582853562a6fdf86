// SPDX-License-Identifier: MIT
#pragma once

#include "../label/ExampleLabels.h"
#include "render/RenderPdf.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <memory>
#include <string>

namespace updatefacts {

/// A disclosure as attached to the labels of the tests.
inline const Attachment attachment{"disclosure.yaml", "application/yaml", "What the label says",
                                   "product_name: \"Kettle & Söhne\"\n"};

/// A label's PDF, read again by libqpdf. Reading must go without a warning.
class WrittenPdf {
  public:
    explicit WrittenPdf(const Label &label) : m_bytes(renderPdf(label)) {
        m_pdf->setSuppressWarnings(true);
        m_pdf->processMemoryFile("label.pdf", m_bytes.data(), m_bytes.size());
        m_page = QPDFPageDocumentHelper(*m_pdf).getAllPages().at(0).getObjectHandle();
    }

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] QPDF &pdf() const { return *m_pdf; }
    [[nodiscard]] QPDFObjectHandle root() const { return m_pdf->getRoot(); }
    [[nodiscard]] QPDFObjectHandle page() const { return m_page; }
    [[nodiscard]] std::string content() const { return streamOf(page().getKey("/Contents")); }

    [[nodiscard]] static std::string streamOf(QPDFObjectHandle stream) {
        const std::shared_ptr<Buffer> data = stream.getStreamData();
        return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
    }

  private:
    std::string m_bytes;
    std::unique_ptr<QPDF> m_pdf = std::make_unique<QPDF>();
    QPDFObjectHandle m_page;
};

} // namespace updatefacts
