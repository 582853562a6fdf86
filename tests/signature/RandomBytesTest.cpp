// SPDX-License-Identifier: MIT
// What comes out of a code may come from anybody: random bytes, and good ones that are changed a
// little, go through every reader. None may crash, and what is accepted is written again as it was.
#include "signature/SignerKeys.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"
#include "signature/cose/CheckSignature.h"
#include "signature/digits/DigitsOfBytes.h"

#include <gtest/gtest.h>

#include <random>

namespace updatefacts {
namespace {

using Random = std::mt19937;

std::size_t below(Random &random, std::size_t end) {
    return random() % end;
}

std::string randomBytes(Random &random, std::size_t most) {
    std::string bytes(below(random, most + 1), '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

/// A bit, a byte, a piece or a few of them are other ones, are gone or come twice.
std::string mutated(std::string bytes, Random &random) {
    for (std::size_t count = 1 + below(random, 3); count > 0 && !bytes.empty(); --count) {
        const std::size_t at = below(random, bytes.size());
        switch (below(random, 5)) {
        case 0:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
            break;
        case 1:
            bytes[at] = static_cast<char>(random());
            break;
        case 2:
            bytes.erase(at, 1 + below(random, 4));
            break;
        case 3:
            bytes.insert(at, bytes.substr(below(random, bytes.size()), below(random, 9)));
            break;
        default:
            bytes.resize(at);
        }
    }
    return bytes;
}

/// A data item with all there can be in it.
CborValue randomItem(Random &random, int depth) {
    switch (below(random, depth > 4 ? 5 : 8)) {
    case 0:
        return cbor::integer(static_cast<std::int64_t>(random()) << below(random, 32));
    case 1:
        return cbor::integer(-1 - static_cast<std::int64_t>(random() >> below(random, 32)));
    case 2:
        return cbor::bytes(randomBytes(random, 30));
    case 3:
        return cbor::text("Größe 水 " + std::to_string(random()));
    case 4:
        return cbor::null();
    case 5:
        return cbor::tag(random(), randomItem(random, depth + 1));
    case 6:
        return cbor::list({randomItem(random, depth + 1), randomItem(random, depth + 1)});
    default:
        return cbor::map({{cbor::integer(1), randomItem(random, depth + 1)},
                          {cbor::text("k"), randomItem(random, depth + 1)}});
    }
}

/// Whether it was accepted.
bool readsAsItIsWritten(const std::string &bytes) {
    const ReadCborResult read = readCbor(bytes);
    EXPECT_EQ(read.value.has_value(), read.fault == CborFault::none);
    if (read.value) {
        EXPECT_EQ(writeCbor(*read.value), bytes);
    }
    return read.value.has_value();
}

TEST(RandomBytes, cborIsReadAsItIsWritten) {
    Random random(8949);
    int accepted = 0;
    for (int i = 0; i < 100'000; ++i)
        accepted += readsAsItIsWritten(randomBytes(random, 12));
    EXPECT_GT(accepted, 1000);
    for (int i = 0; i < 2000; ++i)
        readsAsItIsWritten(randomBytes(random, 500));
    accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string bytes = writeCbor(randomItem(random, 0));
        EXPECT_EQ(readsAsItIsWritten(bytes), bytes.size() <= mostCborBytes);
        accepted += readsAsItIsWritten(mutated(bytes, random));
    }
    EXPECT_GT(accepted, 1000);
    EXPECT_LT(accepted, 19'000);
}

TEST(RandomBytes, noneOfThemIsSigned) {
    Random random(9052);
    const std::string good =
        writeSign1(signedBy(testKey(KeyKind::ed25519), "payload", "a.example/1", false));
    const Jwks keys = keysOf(testKey(KeyKind::ed25519));
    int readable = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string bytes = mutated(good, random);
        const std::optional<Sign1> message = readSign1(bytes);
        if (!message || bytes == good)
            continue;
        ++readable;
        EXPECT_EQ(writeSign1(*message), bytes);
        const CheckedSignature checked =
            checkSignature(*message, message->payload.value_or("payload"), "a.example/1", keys);
        EXPECT_NE(checked.verdict, SignatureVerdict::retired);
        if (checked.verdict == SignatureVerdict::good) {
            EXPECT_EQ(message->payload, std::nullopt) << "left out, and said to lie elsewhere";
        }
    }
    EXPECT_GT(readable, 1000);
    for (int i = 0; i < 20'000; ++i)
        EXPECT_FALSE(readSign1(randomBytes(random, 450)));
}

TEST(RandomBytes, digitsHaveOneOrigin) {
    Random random(41);
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string bytes = randomBytes(random, 60);
        std::string digits = digitsOfBytes(bytes);
        EXPECT_EQ(bytesOfDigits(digits), bytes);
        if (!digits.empty())
            digits[below(random, digits.size())] = static_cast<char>('0' + below(random, 10));
        for (const std::string &text : {digits, mutated(digits, random), randomBytes(random, 90)})
            if (const auto read = bytesOfDigits(text)) {
                EXPECT_EQ(digitsOfBytes(*read), text);
                ++accepted;
            }
    }
    EXPECT_GT(accepted, 10'000);
}

TEST(RandomBytes, setsOfKeysAreReadOrNot) {
    Random random(7517);
    const std::string good = jwksText(keysOf(testKey()));
    int readable = 0;
    for (int i = 0; i < 5000; ++i) {
        const std::optional<Jwks> keys = readJwks(mutated(good, random));
        readable += keys.has_value();
        for (const Jwk &jwk : keys ? keys->keys : std::vector<Jwk>())
            EXPECT_EQ(jwk.key, testKey().publicKey());
    }
    EXPECT_GT(readable, 500);
}

TEST(RandomBytes, keyFilesAreReadOrNot) {
    Random random(5958);
    const std::string good = lockedKey(testKey(), Passphrase("correct horse"));
    for (int i = 0; i < 20; ++i) { // each takes as long as a passphrase does
        const UnlockedKey unlocked = unlockKey(mutated(good, random), Passphrase("correct horse"));
        if (unlocked.key) {
            EXPECT_EQ(unlocked.key->publicKey(), testKey().publicKey());
        }
    }
}

} // namespace
} // namespace updatefacts
