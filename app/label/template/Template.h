// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Word.h"
#include "document/yaml/ReadYaml.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace updatefacts {

struct TemplateData;

/// A label template: size, styles and body as data (templates/*.yaml). Copies share the data.
class Template {
  public:
    explicit Template(std::shared_ptr<const TemplateData> data) : m_data(std::move(data)) {}
    [[nodiscard]] const TemplateData &data() const { return *m_data; }
    [[nodiscard]] const std::string &id() const;
    /// "Fact sheet, A4": who makes labels chooses by it.
    [[nodiscard]] Word title() const;
    [[nodiscard]] int resolution() const; ///< the printer it is made for, dots per inch
    [[nodiscard]] bool isCard() const;    ///< compares products, and is no label of one

  private:
    std::shared_ptr<const TemplateData> m_data;
};

struct ReadTemplate {
    std::vector<Template> result; ///< one, or none when there are errors
    Findings findings;            ///< unknown key, wrong length ...: each with its place
};

/// Reads a template (untrusted) on top of the built-in templates/common.yaml.
[[nodiscard]] ReadTemplate readTemplate(const Document &document);
/// The same of a document of items (see withItems()), which is no label.
[[nodiscard]] ReadTemplate readDocumentTemplate(const Document &document);

/// Ids of the templates the program was built with, sorted.
[[nodiscard]] std::vector<std::string> builtInTemplateIds();
/// Asserts that the id is one of them.
[[nodiscard]] Template builtInTemplate(std::string_view id);
/// The same for the cards that compare products, which are no labels.
[[nodiscard]] std::vector<std::string> builtInCardIds();
[[nodiscard]] Template builtInCard(std::string_view id);
/// The document of that id, which is neither.
[[nodiscard]] Template builtInDocument(std::string_view id);

} // namespace updatefacts
