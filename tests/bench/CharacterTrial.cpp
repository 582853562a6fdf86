// SPDX-License-Identifier: MIT
#include "CharacterTrial.h"

#include "definitions/messages/SayFinding.h"
#include "document/files/ReadFile.h"
#include "label/LayOutPages.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "validation/Validate.h"

#include <QChar>
#include <QString>

#include <cstdio>

namespace updatefacts {

namespace {

constexpr Date today = std::chrono::year(2026) / std::chrono::November / 23;

/// Escaped, so that the reader of YAML resolves it whatever it is.
std::string escaped(char32_t code) {
    char text[16];
    std::snprintf(text, sizeof text, "\\U%08X", static_cast<unsigned>(code));
    return text;
}

std::string withValue(std::string text, const std::string &field, const std::string &value) {
    const std::size_t at = text.find('\n' + field + ": ") + 1;
    return text.replace(at, text.find('\n', at) - at, field + ": \"" + value + '"');
}

std::string firstError(const Findings &findings) {
    for (const Finding &finding : findings)
        if (finding.severity == Severity::error)
            return finding.rule + ": " + messageOf(finding);
    return {};
}

} // namespace

bool isAssigned(char32_t code) {
    return !QChar::isSurrogate(code) && QChar::category(code) != QChar::Other_NotAssigned;
}

std::string CharacterTrial::fault(const std::string &product, const std::string &maker,
                                  const std::string &model) {
    static const std::string camera =
        readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/camera.yaml");
    static const Template panel = builtInTemplate("panel");
    static const Words words("en");
    std::string text = withValue(camera, "product_name", product);
    text = withValue(std::move(text), "manufacturer_name", maker);
    Document document =
        readYaml(withValue(std::move(text), "model_identifier", model), "camera.yaml");
    if (std::string error = firstError(validate(document, builtInDefinitions(), {today, {}}));
        !error.empty())
        return error;
    LabelOptions options;
    options.today = today;
    const LaidOutPages laidOut = layOutPages(
        {Disclosure(std::move(document)), builtInDefinitions(), panel, options}, {words}, m_fonts);
    if (std::string error = firstError(laidOut.findings); !error.empty())
        return "label: " + error;
    const std::string pdf = renderPdf(laidOut.pages, m_subsets);
    return firstError(proof(laidOut.pages, pdf));
}

TriedCharacter CharacterTrial::tryOne(char32_t code) {
    const std::string text = escaped(code);
    TriedCharacter tried;
    tried.code = code;
    tried.sentence = fault(text, 'X' + text, text + 'X');
    tried.printed = tried.sentence.empty();
    char name[16];
    std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(code));
    const bool isLineEnd = tried.sentence.starts_with("text.line_break: ");
    tried.named = (isLineEnd || tried.sentence.find(name) != std::string::npos) &&
                  !tried.sentence.starts_with("label: ") && !tried.sentence.starts_with("proof.");
    return tried;
}

std::vector<TriedCharacter> CharacterTrial::tryAll(const std::vector<char32_t> &characters) {
    std::string product, maker, model;
    for (const char32_t code : characters) {
        product += escaped(code) + ' ';
        maker += 'X' + escaped(code) + ' ';
        model += escaped(code) + "X ";
    }
    std::vector<TriedCharacter> result;
    const bool allPrinted =
        characters.size() > 1 && fault(product + '.', maker + '.', model + '.').empty();
    for (const char32_t code : characters)
        result.push_back(allPrinted ? TriedCharacter{code, true, false, {}} : tryOne(code));
    return result;
}

} // namespace updatefacts
