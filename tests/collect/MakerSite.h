// SPDX-License-Identifier: MIT
#pragma once

#include "MakerServer.h"
#include "disclosure/History.h"
#include "document/files/ReadFile.h"
#include "publish/json/JsonTree.h"
#include "site/index/MachineIndex.h"

#include <string>
#include <vector>

namespace updatefacts {

/// The text of a file of schema/examples.
inline std::string exampleText(const std::string &name) {
    return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml");
}

inline std::string replacedIn(std::string text, const std::string &what, const std::string &by) {
    const std::size_t at = text.find(what);
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

/// A maker's site with a list, made by hand: what is wrong with it is up to the test.
class MakerSite {
  public:
    explicit MakerSite(MakerServer &server, std::string host = "localhost")
        : m_server(server), m_host(std::move(host)) {}

    /// Serves the revisions as "updatefacts site" lays them: the last one as /NAME/disclosure.yaml,
    /// those before it beside it.
    void show(const std::string &name, const std::vector<std::string> &revisions) {
        for (const std::string &text : revisions) {
            const Disclosure disclosure(readYaml(text, name));
            const bool isLast = &text == &revisions.back();
            const std::string number = disclosure.text("revision");
            m_server.put('/' + name + "/disclosure" + (isLast ? "" : ".revision-" + number) +
                             ".yaml",
                         {text});
        }
        list(name, revisions.back());
    }
    /// Lists a product as this text says; the file itself stays as it is.
    void list(const std::string &name, const std::string &text) {
        const Disclosure disclosure(readYaml(text, name));
        m_products[name] = mapNode(
            {{"disclosure_id", textNode(disclosure.text("disclosure_id"))},
             {"revision", numberNode(disclosure.integer("revision").value_or(0))},
             {"fingerprint", textNode(disclosure.hash())},
             {"yaml", textNode(m_server.address('/' + name + "/disclosure.yaml", m_host))}});
        serveList();
    }
    void unlist(const std::string &name) {
        m_products.erase(name);
        serveList();
    }
    void remove(const std::string &name) {
        unlist(name);
        m_server.drop('/' + name + "/disclosure.yaml");
    }
    [[nodiscard]] std::string listAddress() const {
        return m_server.address(std::string("/") + machineIndexPath, m_host);
    }

  private:
    void serveList() {
        std::vector<Value> products;
        for (const auto &[name, product] : m_products)
            products.push_back(product);
        m_server.put(std::string("/") + machineIndexPath,
                     {writeJson(mapNode({{"version", numberNode(1)},
                                         {"products", listNode(std::move(products))}}))});
    }

    MakerServer &m_server;
    std::string m_host;
    std::map<std::string, Value> m_products;
};

} // namespace updatefacts
