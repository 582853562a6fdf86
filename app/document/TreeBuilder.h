// SPDX-License-Identifier: MIT
#pragma once

#include "document/Finding.h"
#include "document/SourceText.h"
#include "document/Value.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <map>
#include <string>
#include <vector>

namespace updatefacts {

/// Builds the value tree of one document from yaml-cpp's events and refuses what a disclosure
/// must not have: anchors, aliases, tags, duplicate keys, keys that are no text, a missing colon,
/// an unclosed quote, too deep nesting, too many or too long nodes.
class TreeBuilder : public YAML::EventHandler {
  public:
    explicit TreeBuilder(const SourceText &source) : m_source(source) {}

    [[nodiscard]] Value takeRoot() { return std::move(m_root); }
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

  private:
    struct Frame {
        Value value;
        bool keyNext = false; ///< maps: the next node is a key
        std::string key;
        Place keyPlace;
        std::map<std::string, Place> keys;
    };

    [[nodiscard]] std::size_t offsetOf(const YAML::Mark &mark) const;
    [[nodiscard]] Pointer pointer() const;
    void refuse(const char *rule, Place place, std::string sentence, std::string mend);
    void checkProperties(Place place, const std::string &tag, YAML::anchor_t anchor);
    void checkScalar(std::size_t offset, Place place, const std::string &value, bool quoted,
                     bool isKey);
    void addKey(const std::string &key, Place place);
    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
              Value::Kind kind);
    void close();
    void add(Value value);
    [[nodiscard]] bool expectsKey() const { return !m_frames.empty() && m_frames.back().keyNext; }

    const SourceText &m_source;
    std::vector<Frame> m_frames;
    Value m_root;
    Findings m_findings;
    std::size_t m_nodes = 0;
};

} // namespace updatefacts
