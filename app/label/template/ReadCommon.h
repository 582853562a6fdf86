// SPDX-License-Identifier: MIT
#pragma once

#include "document/tree/MapReader.h"
#include "document/yaml/ReadYaml.h"
#include "label/template/TemplateData.h"

#include <vector>

namespace updatefacts {

/// The shared part of all templates, from templates/common.yaml and templates/pictograms.yaml.
[[nodiscard]] CommonData readCommon(const Document &common, const Document &pictograms,
                                    Findings &findings);
/// Its words, in a fixed order.
[[nodiscard]] std::vector<Word> wordsOf(const CommonData &common);

} // namespace updatefacts
