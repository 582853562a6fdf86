// SPDX-License-Identifier: MIT
#include "signature/key/Jwks.h"

#include "publish/json/JsonTree.h"
#include "signature/key/Base64Url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace updatefacts {

namespace {

std::string dayText(Date day) {
    return PartialDate::of(day).toString();
}

Value factsNode(const Jwk &jwk) {
    Value facts = mapNode({{"state", textNode(idOf(jwk.state))}});
    if (jwk.since)
        addText(facts, "since", dayText(*jwk.since));
    if (jwk.until)
        addText(facts, "until", dayText(*jwk.until));
    addText(facts, "reason", jwk.reason);
    return facts;
}

Value jwkNode(const Jwk &jwk) {
    const bool isEc = jwk.key.kind == KeyKind::es256;
    Value node = mapNode({{"kty", textNode(isEc ? "EC" : "OKP")},
                          {"crv", textNode(isEc ? "P-256" : "Ed25519")},
                          {"x", textNode(base64Url(jwk.key.x))}});
    if (isEc)
        addText(node, "y", base64Url(jwk.key.y));
    addText(node, "kid", kidText(jwk.key));
    addText(node, "alg", joseAlgorithmOf(jwk.key.kind));
    addText(node, "use", "sig");
    addMember(node, "update_facts", factsNode(jwk));
    return node;
}

std::string memberText(const QJsonObject &object, const char *name) {
    return object.value(QLatin1String(name)).toString().toStdString();
}

std::optional<Date> memberDay(const QJsonObject &object, const char *name) {
    const auto date = PartialDate::parse(memberText(object, name));
    return date && date->hasDay() ? std::optional(date->lastDay()) : std::nullopt;
}

std::optional<PublicKey> keyOfJson(const QJsonObject &object) {
    const std::string kind = memberText(object, "kty") + ' ' + memberText(object, "crv");
    if (kind != "EC P-256" && kind != "OKP Ed25519")
        return std::nullopt;
    PublicKey key;
    key.kind = kind.starts_with("EC") ? KeyKind::es256 : KeyKind::ed25519;
    key.x = bytesOfBase64Url(memberText(object, "x")).value_or("");
    key.y = bytesOfBase64Url(memberText(object, "y")).value_or("");
    const std::string algorithm = memberText(object, "alg");
    const std::string use = memberText(object, "use");
    const bool isOurs = isKey(key) && memberText(object, "kid") == kidText(key) &&
                        (algorithm.empty() || algorithm == joseAlgorithmOf(key.kind)) &&
                        (use.empty() || use == "sig");
    return isOurs ? std::optional(std::move(key)) : std::nullopt;
}

/// A state that nobody knows is taken for the worst.
KeyState stateOf(const QJsonObject &facts) {
    const std::string id = facts.isEmpty() ? "active" : memberText(facts, "state");
    for (const KeyState state : {KeyState::active, KeyState::retired})
        if (id == idOf(state))
            return state;
    return KeyState::revoked;
}

void addJwk(Jwks &keys, Jwk jwk) {
    const auto same = std::ranges::find(keys.keys, jwk.key, &Jwk::key);
    if (same == keys.keys.end())
        keys.keys.push_back(std::move(jwk));
    else if (jwk.state > same->state)
        *same = std::move(jwk);
}

} // namespace

const Jwk *Jwks::find(std::string_view kid) const {
    const auto found =
        std::ranges::find_if(keys, [&](const Jwk &jwk) { return kidOf(jwk.key) == kid; });
    return found == keys.end() ? nullptr : &*found;
}

Jwks jwksOf(const PublicKey &key) {
    return {{}, {{key, KeyState::active, {}, {}, {}}}};
}

std::string jwksText(const Jwks &keys) {
    std::vector<Value> nodes;
    for (const Jwk &jwk : keys.keys)
        nodes.push_back(jwkNode(jwk));
    Value root = mapNode({{"keys", listNode(std::move(nodes))}});
    if (!keys.host.empty())
        addMember(root, "update_facts", mapNode({{"host", textNode(keys.host)}}));
    return writeJson(root);
}

std::optional<Jwks> readJwks(std::string_view text) {
    const QJsonObject root =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())))
            .object();
    if (!root.value(QLatin1String("keys")).isArray())
        return std::nullopt;
    Jwks keys;
    keys.host = memberText(root.value(QLatin1String("update_facts")).toObject(), "host");
    const QJsonArray all = root.value(QLatin1String("keys")).toArray();
    for (const QJsonValue &item : all) {
        const QJsonObject object = item.toObject();
        const auto key = keyOfJson(object);
        const QJsonObject facts = object.value(QLatin1String("update_facts")).toObject();
        if (key)
            addJwk(keys, {*key, stateOf(facts), memberDay(facts, "since"),
                          memberDay(facts, "until"), memberText(facts, "reason")});
    }
    return keys;
}

std::string_view idOf(KeyState state) {
    switch (state) {
    case KeyState::active:
        return "active";
    case KeyState::retired:
        return "retired";
    case KeyState::revoked:
        break;
    }
    return "revoked";
}

} // namespace updatefacts
