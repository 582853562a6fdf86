// SPDX-License-Identifier: MIT
#include "signature/key/Jwks.h"

#include "fuzz/FixedKey.h"
#include "fuzz/Targets.h"

namespace updatefacts {

namespace {

void readDer(std::string_view bytes) {
    if (const auto key = keyOfDer(bytes))
        mustHold(isKey(*key) && keyOfDer(derOfKey(*key)) == key, "a key is read as it is written");
}

void run(std::string_view bytes) {
    readDer(bytes);
    const std::optional<Jwks> keys = readJwks(bytes);
    if (!keys)
        return;
    for (const Jwk &key : keys->keys)
        mustHold(isKey(key.key), "each key is one");
    mustHold(readJwks(jwksText(*keys)) == keys, "keys are read as they are written");
}

std::vector<std::string> seeds() {
    Jwks keys{"brewster.example", {{fixedKey().publicKey(), KeyState::active, fuzzDay, {}, {}}}};
    const std::string active = jwksText(keys);
    keys.keys.push_back({nistKey(), KeyState::revoked, fuzzDay, fuzzDay, "lost"});
    return {active, jwksText(keys), derOfKey(fixedKey().publicKey()), derOfKey(nistKey())};
}

} // namespace

FuzzTarget jwksTarget() {
    return {"jwks",
            run,
            seeds,
            ",:{",
            {"\"kty\"", "\"EC\"", "\"OKP\"", "\"P-256\"", "\"Ed25519\"", "\"use\"", "\"alg\"",
             "\"kid\"", "\"state\"", "\"retired\"", "\"revoked\"", "\"since\"", "\"until\"",
             "\"d\"", "null", "\\u0000"}};
}

} // namespace updatefacts
