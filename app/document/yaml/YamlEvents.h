// SPDX-License-Identifier: MIT
#pragma once

#include "document/text/SourceText.h"
#include "document/tree/Fault.h"
#include "document/tree/Finding.h"
#include "document/yaml/TreeBuilder.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <optional>
#include <string>

namespace updatefacts {

/// Takes yaml-cpp's events of one document, builds its value tree and refuses what yaml-cpp lets
/// pass but a disclosure must not have: anchors, aliases, tags, duplicate keys, keys that are no
/// text, a missing colon, an unclosed quote, too deep nesting, too many or too long nodes.
class YamlEvents : public YAML::EventHandler {
  public:
    explicit YamlEvents(const SourceText &source) : m_source(source) {}

    [[nodiscard]] Value takeRoot() { return m_tree.takeRoot(); }
    [[nodiscard]] Findings takeFindings() { return std::move(m_findings); }
    /// Where the document begins (its "---" if it has one), once it has begun.
    [[nodiscard]] std::optional<Place> start() const;
    /// Whether a limit was passed: the rest of the document was not looked at.
    [[nodiscard]] bool hasPassedLimit() const { return m_hasPassedLimit; }
    /// The innermost bracket ("[", "{") still open.
    [[nodiscard]] std::optional<Place> openBracket() const;
    /// The last quoted text read, when it goes over a line end: perhaps its closing mark is
    /// missing.
    [[nodiscard]] std::optional<Place> longQuote() const { return m_longQuote; }

    void OnDocumentStart(const YAML::Mark &mark) override { m_start = offsetOf(mark); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override;
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override;
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

  private:
    struct Collection {
        Place place;
        int indent = -1;     ///< its column, from 0; -1: unknown behind its tag or anchor
        bool isFlow = false; ///< written in brackets
    };

    [[nodiscard]] std::size_t offsetOf(const YAML::Mark &mark) const;
    [[nodiscard]] Place placeOfMissing(std::size_t offset);
    [[nodiscard]] int indent() const;
    /// Counts a node; false: a limit was passed, nothing more is looked at.
    [[nodiscard]] bool countNode(std::size_t offset);
    /// Whether the node has neither tag nor anchor.
    bool checkProperties(Place place, bool hasTag, YAML::anchor_t anchor);
    /// read: as yaml-cpp read it.
    void addScalar(std::size_t offset, const std::string &read, bool quoted);
    void addMissing(std::size_t offset);
    void addKey(const std::string &key, Place place);
    void open(const YAML::Mark &mark, bool hasTag, YAML::anchor_t anchor, Value::Kind kind,
              YAML::EmitterStyle::value style);
    void close();
    void refuse(Place place, Fault fault);
    void warnOfComment(Place place, std::size_t end);
    void passLimit(Place place, Fault fault);

    const SourceText &m_source;
    TreeBuilder m_tree;
    Findings m_findings;
    std::vector<Collection> m_open; ///< the lists and maps around the next node
    std::optional<Place> m_complexKey;
    std::optional<Place> m_longQuote;
    std::optional<std::size_t> m_start;
    std::size_t m_read = 0; ///< offset up to which the source is used up
    std::size_t m_nodes = 0;
    bool m_hasStopped = false; ///< nothing more is looked at
    bool m_hasPassedLimit = false;
};

} // namespace updatefacts
