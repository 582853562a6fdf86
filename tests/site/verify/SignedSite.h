// SPDX-License-Identifier: MIT
#pragma once

#include "SiteExamples.h"
#include "signature/SignCode.h"
#include "site/BuildSite.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace updatefacts {

/// A site with a camera of three revisions and two kettles with GTINs, signed, and the keys of its
/// host in every state.
class SignedSite {
  public:
    SignedSite() {
        for (const auto &[name, state] : {std::pair("active", KeyState::active),
                                          {"retired", KeyState::retired},
                                          {"revoked", KeyState::revoked}})
            m_siteKeys.keys.keys.push_back(
                {add(name, KeyKind::es256).publicKey(), state, siteDay, siteDay, ""});
        m_siteKeys.keys.keys.push_back(
            {add("ed25519", KeyKind::ed25519).publicKey(), KeyState::active, siteDay, {}, ""});
        (void)add("unknown", KeyKind::es256);
        m_siteKeys.key = m_keys.at("active");
    }

    [[nodiscard]] const SiteKeys &keys() const { return m_siteKeys; }
    [[nodiscard]] const SigningKey &key(const std::string &name) const { return m_keys.at(name); }

    /// The kettle whose code is https://nordlicht.example/01/GTIN.
    static Document kettle(const std::string &gtin, const std::string &id) {
        Document document = siteExample("kettle");
        for (Member &member : document.root.map)
            for (const auto &[key, value] : {std::pair<std::string, std::string>("gtin", gtin),
                                             {"disclosure_id", id},
                                             {"detail_url", "https://nordlicht.example/kettle"}})
                if (member.key == key)
                    member.value.scalar = value;
        return document;
    }
    static Document firstKettle() { return kettle("9520000001704", "kettle-1"); }
    static Document secondKettle() { return kettle("9520000001711", "kettle-2"); }

    static std::vector<Document> documents() {
        std::vector<Document> all = cameraDocuments();
        all.push_back(firstKettle());
        all.push_back(secondKettle());
        return all;
    }

    [[nodiscard]] SiteOutcome build(const std::string &folder) const {
        return buildWith(m_siteKeys, folder);
    }
    [[nodiscard]] static SiteOutcome buildWith(const SiteKeys &keys, const std::string &folder) {
        return buildSite(shelfOf(documents()), {folder, {"en", "ar"}, siteDay, {}, {}, &keys});
    }

    /// What a label's code says: the address from "/" on, with its signature.
    [[nodiscard]] std::string code(const Document &document, const std::string &keyName) const {
        const std::string whole =
            *signedPayloadOf(publishedDisclosure(document, builtInDefinitions()), key(keyName));
        return whole.substr(whole.find('/', std::string("https://").size()));
    }

  private:
    const SigningKey &add(const std::string &name, KeyKind kind) {
        return m_keys.emplace(name, makeSigningKey(kind)).first->second;
    }

    std::map<std::string, SigningKey> m_keys;
    SiteKeys m_siteKeys;
};

/// The code with the digits of another one.
inline std::string withDigitsOf(const std::string &code, const std::string &other) {
    return code.substr(0, code.find('#')) + other.substr(other.find('#'));
}

/// The code with one of its digits changed, counted from the first.
inline std::string flipped(std::string code, std::size_t digit) {
    char &changed = code[code.find('#') + 1 + digit];
    changed = changed == '9' ? '0' : static_cast<char>(changed + 1);
    return code;
}

} // namespace updatefacts
