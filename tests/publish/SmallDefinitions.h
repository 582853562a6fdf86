// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"
#include "definitions/messages/SayFinding.h"

#include <gtest/gtest.h>

#include <string>

namespace updatefacts {

/// Definitions with these fields (YAML, indented by six) and rules (indented by two);
/// profileRules: ", rules: {ID: SEVERITY}" of the profile "law".
inline Definitions smallDefinitions(const std::string &fields, const std::string &rules = {},
                                    const std::string &profileRules = {}) {
    const std::string yaml = "version: \"1.0\"\n"
                             "schemes:\n"
                             "  law:\n"
                             "    title: The Law\n"
                             "addresses: {shorteners: [], personal_parameters: []}\n"
                             "profiles: {law: {title: The Law" +
                             profileRules +
                             "}}\n"
                             "sections:\n"
                             "  main:\n"
                             "    title: Main\n"
                             "    fields:\n" +
                             fields + (rules.empty() ? "rules: {}\n" : "rules:\n" + rules);
    auto [definitions, findings] = readDefinitions(readYaml(yaml, "small.yaml"));
    for (const Finding &finding : findings)
        ADD_FAILURE() << messageOf(finding);
    return std::move(definitions);
}

} // namespace updatefacts
