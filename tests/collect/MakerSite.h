// SPDX-License-Identifier: MIT
#pragma once

#include "MakerServer.h"
#include "disclosure/Canonical.h"
#include "disclosure/History.h"
#include "document/files/ReadFile.h"
#include "publish/json/JsonTree.h"
#include "signature/SignFile.h"
#include "site/index/MachineIndex.h"
#include "site/log/PublicationLog.h"
#include "site/seal/SealFile.h"

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
            serve('/' + name + "/disclosure" + (isLast ? "" : ".revision-" + number) + ".yaml",
                  text);
            enter(disclosure);
        }
        list(name, revisions.back());
        showProofs();
    }
    /// From now on each file has a signature beside it, and the site a log.
    void sign(const SigningKey &key) {
        signer = key;
        if (!keys.find(kidOf(key.publicKey())))
            keys.keys.push_back({key.publicKey(), KeyState::active, {}, {}, {}});
    }
    /// Enters a revision in the log as the next one.
    void enter(const PublishedRevision &revision) {
        enterPublished(log, {revision},
                       {std::chrono::year(2026), std::chrono::November, std::chrono::day(1)});
    }
    void enter(const Disclosure &revision) {
        enter({revision.text("disclosure_id"), revision.integer("revision").value_or(0),
               revision.fingerprint()});
    }
    /// Serves keys and log, as they are now.
    void showProofs() {
        if (!signer)
            return;
        serve(std::string("/") + keysPath, jwksText(keys));
        serve(std::string("/") + publicationLogPath, writeLog(log));
    }
    /// Serves a file; if the site is signed, with its signature.
    void serve(const std::string &path, const std::string &bytes) {
        m_server.put(path, {bytes});
        const bool isYaml = path.ends_with(".yaml");
        if (!signer || (!isYaml && !path.ends_with(".json")))
            return;
        const std::string json = isYaml ? path.substr(0, path.size() - 5) + ".json" : path;
        m_server.put(json + ".cose",
                     {signatureOfFile(isYaml ? canonicalForm(readYaml(bytes, path).root) : bytes,
                                      m_server.address(json, m_host), *signer)});
    }

    std::optional<SigningKey> signer;
    Jwks keys;
    PublicationLog log;

    /// Lists a product as this text says; the file itself stays as it is.
    void list(const std::string &name, const std::string &text) {
        const Disclosure disclosure(readYaml(text, name));
        m_products[name] = mapNode(
            {{"disclosure_id", textNode(disclosure.text("disclosure_id"))},
             {"revision", numberNode(disclosure.integer("revision").value_or(0))},
             {"fingerprint", textNode(disclosure.fingerprint())},
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
        serve(std::string("/") + machineIndexPath,
              writeJson(mapNode(
                  {{"version", numberNode(1)}, {"products", listNode(std::move(products))}})));
    }

    MakerServer &m_server;
    std::string m_host;
    std::map<std::string, Value> m_products;
};

} // namespace updatefacts
