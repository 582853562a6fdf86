// SPDX-License-Identifier: MIT
#include "site/verify/CodePrint.h"

#include "SiteExamples.h"
#include "disclosure/Sha256.h"
#include "signature/SignCode.h"
#include "signature/cose/Sign1.h"
#include "signature/digits/DigitsOfBytes.h"

#include <gtest/gtest.h>

#include <set>

namespace updatefacts {
namespace {

/// What a script finds by the digits of a code.
std::string printInCode(const std::string &code) {
    const auto bytes = bytesOfDigits(code.substr(code.find('#') + 1));
    return sha256(*readSign1(*bytes)->payload).substr(0, 16);
}

TEST(CodePrintTest, isOfWhatACodeCarries) {
    const SigningKey key = makeSigningKey(KeyKind::ed25519);
    std::set<std::string> prints;
    for (const char *example : {"camera", "history/camera-1", "history/camera-2", "kettle"}) {
        const Disclosure disclosure = siteDisclosure(example);
        const std::string print = codePrintOf(disclosure);
        EXPECT_EQ(print, printInCode(*signedPayloadOf(disclosure, key))) << example;
        prints.insert(print);
    }
    EXPECT_EQ(prints.size(), 4U);
}

} // namespace
} // namespace updatefacts
