// SPDX-License-Identifier: MIT
#include "render/ReadAttachment.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"

#include <QXmlStreamReader>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace updatefacts {

namespace {

constexpr const char *attachmentName = "disclosure.yaml";

/// Takes what is unpacked, and no more than a disclosure can be: a few packed bytes can hold any
/// number.
class LimitedText : public Pipeline {
  public:
    LimitedText() : Pipeline("disclosure", nullptr) {}

    void write(const unsigned char *data, std::size_t size) override {
        if (m_text.size() + size > maximumFileSize)
            throw IoError(argument::phrase("", "failed.attachment"));
        m_text.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override { m_isWhole = true; }

    [[nodiscard]] std::optional<std::string> text() const {
        return m_isWhole ? std::optional(m_text) : std::nullopt;
    }

  private:
    std::string m_text;
    bool m_isWhole = false;
};

/// Other packings could be nested without end.
bool isPackedAsOurs(QPDFObjectHandle stream) {
    QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
    return stream.getDict().getKey("/DecodeParms").isNull() &&
           (filter.isNull() || filter.isNameAndEquals("/FlateDecode"));
}

std::optional<std::string> read(const std::string &bytes) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("label.pdf", bytes.data(), bytes.size());
    const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(attachmentName);
    if (!file)
        return std::nullopt;
    QPDFObjectHandle stream = file->getEmbeddedFileStream();
    if (!stream.isStream() || !isPackedAsOurs(stream))
        return std::nullopt;
    LimitedText text;
    const bool isRead = stream.pipeStreamData(&text, 0, qpdf_dl_generalized, true, true);
    return isRead ? text.text() : std::nullopt;
}

} // namespace

std::optional<std::string> attachedDisclosure(const std::string &pdf) {
    try {
        return read(pdf);
    } catch (const std::exception &) { // qpdf throws whatever is wrong with the bytes
        return std::nullopt;
    }
}

std::optional<std::string> disclosureInSvg(const std::string &svg) {
    QXmlStreamReader xml(QByteArray::fromStdString(svg));
    std::optional<std::string> found;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.name() == QStringLiteral("metadata")) {
            std::string text = xml.readElementText().toStdString();
            if (found || xml.hasError() || text.size() > maximumFileSize)
                return std::nullopt;
            found = std::move(text);
        }
    return found;
}

} // namespace updatefacts
