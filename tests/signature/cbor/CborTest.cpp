// SPDX-License-Identifier: MIT
#include "signature/HexBytes.h"
#include "signature/cbor/ReadCbor.h"
#include "signature/cbor/WriteCbor.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

std::string encoded(const CborValue &value) {
    return hexOf(writeCbor(value));
}

CborFault faultOf(const char *hex) {
    return readCbor(bytesOfHex(hex)).fault;
}

CborValue large(CborValue::Kind kind, std::uint64_t number) {
    CborValue value = cbor::integer(0);
    value.kind = kind;
    value.number = number;
    return value;
}

CborValue truth(bool boolean) {
    CborValue value;
    value.kind = CborValue::Kind::boolean;
    value.boolean = boolean;
    return value;
}

struct CborExample {
    const char *hex;
    CborValue value;
};

std::vector<CborValue> upTo25() {
    std::vector<CborValue> numbers;
    for (std::int64_t i = 1; i <= 25; ++i)
        numbers.push_back(cbor::integer(i));
    return numbers;
}

/// RFC 8949 appendix A, all that have a deterministic encoding and no floating-point numbers,
/// undefined or unassigned simple values.
std::vector<CborExample> examples() {
    using namespace cbor;
    using Kind = CborValue::Kind;
    const auto number = [](std::int64_t value) { return integer(value); };
    return {
        {"00", number(0)},
        {"01", number(1)},
        {"0a", number(10)},
        {"17", number(23)},
        {"1818", number(24)},
        {"1819", number(25)},
        {"1864", number(100)},
        {"1903e8", number(1000)},
        {"1a000f4240", number(1000000)},
        {"1b000000e8d4a51000", number(1000000000000)},
        {"1bffffffffffffffff", large(Kind::positive, 18446744073709551615U)},
        {"c249010000000000000000", tag(2, bytes(bytesOfHex("010000000000000000")))},
        {"3bffffffffffffffff", large(Kind::negative, 18446744073709551615U)},
        {"c349010000000000000000", tag(3, bytes(bytesOfHex("010000000000000000")))},
        {"20", number(-1)},
        {"29", number(-10)},
        {"3863", number(-100)},
        {"3903e7", number(-1000)},
        {"f4", truth(false)},
        {"f5", truth(true)},
        {"f6", null()},
        {"c074323031332d30332d32315432303a30343a30305a", tag(0, text("2013-03-21T20:04:00Z"))},
        {"c11a514b67b0", tag(1, number(1363896240))},
        {"d74401020304", tag(23, bytes("\1\2\3\4"))},
        {"d818456449455446", tag(24, bytes("dIETF"))},
        {"d82076687474703a2f2f7777772e6578616d706c652e636f6d",
         tag(32, text("http://www.example.com"))},
        {"40", bytes("")},
        {"4401020304", bytes("\1\2\3\4")},
        {"60", text("")},
        {"6161", text("a")},
        {"6449455446", text("IETF")},
        {"62225c", text("\"\\")},
        {"62c3bc", text("ü")},
        {"63e6b0b4", text("水")},
        {"64f0908591", text("𐅑")},
        {"80", list({})},
        {"83010203", list({number(1), number(2), number(3)})},
        {"8301820203820405",
         list({number(1), list({number(2), number(3)}), list({number(4), number(5)})})},
        {"98190102030405060708090a0b0c0d0e0f101112131415161718181819", list(upTo25())},
        {"a0", map({})},
        {"a201020304", map({{number(1), number(2)}, {number(3), number(4)}})},
        {"a26161016162820203",
         map({{text("a"), number(1)}, {text("b"), list({number(2), number(3)})}})},
        {"826161a161626163", list({text("a"), map({{text("b"), text("c")}})})},
        {"a56161614161626142616361436164614461656145", map({{text("a"), text("A")},
                                                            {text("b"), text("B")},
                                                            {text("c"), text("C")},
                                                            {text("d"), text("D")},
                                                            {text("e"), text("E")}})},
    };
}

TEST(Cbor, examplesOfTheStandardAreWrittenAndRead) {
    for (const CborExample &example : examples()) {
        EXPECT_EQ(encoded(example.value), example.hex);
        const ReadCborResult read = readCbor(bytesOfHex(example.hex));
        ASSERT_TRUE(read.value) << example.hex;
        EXPECT_EQ(*read.value, example.value) << example.hex;
    }
}

/// RFC 8949 section 4.2.1
TEST(Cbor, membersAreInTheOrderOfTheirKeys) {
    using namespace cbor;
    const CborValue value = map({{truth(false), null()},
                                 {list({integer(-1)}), null()},
                                 {list({integer(100)}), null()},
                                 {text("aa"), null()},
                                 {text("z"), null()},
                                 {integer(-1), null()},
                                 {integer(100), null()},
                                 {integer(10), null()}});
    const std::string bytes = writeCbor(value);
    EXPECT_EQ(hexOf(bytes), "a80af61864f620f6617af6626161f6811864f68120f6f4f6");
    ASSERT_TRUE(readCbor(bytes).value);
    EXPECT_EQ(writeCbor(*readCbor(bytes).value), bytes);
}

TEST(Cbor, whatIsNotStrictIsRefused) {
    struct Row {
        const char *hex;
        CborFault fault;
    };
    const std::vector<Row> rows = {
        {"", CborFault::cutOff},
        {"18", CborFault::cutOff},
        {"1900", CborFault::cutOff},
        {"4401", CborFault::cutOff},
        {"82 01", CborFault::cutOff},
        {"a1 01", CborFault::cutOff},
        {"c0", CborFault::cutOff},
        {"9bffffffffffffffff", CborFault::cutOff},
        {"5bffffffffffffffff00", CborFault::cutOff},
        {"0000", CborFault::trailing},
        {"f600", CborFault::trailing},
        {"5f42010243030405ff", CborFault::indefinite},
        {"7f657374726561646d696e67ff", CborFault::indefinite},
        {"9fff", CborFault::indefinite},
        {"bf61610161629f0203ffff", CborFault::indefinite},
        {"ff", CborFault::indefinite},
        {"1800", CborFault::notShortest},
        {"1817", CborFault::notShortest},
        {"1900ff", CborFault::notShortest},
        {"1a0000ffff", CborFault::notShortest},
        {"1b00000000ffffffff", CborFault::notShortest},
        {"3800", CborFault::notShortest},
        {"580101", CborFault::notShortest},
        {"780161", CborFault::notShortest},
        {"980101", CborFault::notShortest},
        {"b8010102", CborFault::notShortest},
        {"d80101", CborFault::notShortest},
        {"a201010102", CborFault::duplicateKey},
        {"a2616101616102", CborFault::duplicateKey},
        {"a203010102", CborFault::keyOrder},
        {"a220010002", CborFault::keyOrder},
        {"61ff", CborFault::notUtf8},
        {"62c328", CborFault::notUtf8},
        {"63eda080", CborFault::notUtf8},
        {"f7", CborFault::notAllowed},
        {"f0", CborFault::notAllowed},
        {"f814", CborFault::notAllowed},
        {"f8ff", CborFault::notAllowed},
        {"f90000", CborFault::notAllowed},
        {"fa47c35000", CborFault::notAllowed},
        {"fb3ff199999999999a", CborFault::notAllowed},
        {"1c", CborFault::notAllowed},
        {"5d", CborFault::notAllowed},
        {"81818181818100", CborFault::none},
        {"8181818181818100", CborFault::tooDeep},
        {"c1c1c1c1c1c1c100", CborFault::tooDeep},
        {"a100a100a100a100a100a100a100", CborFault::tooDeep},
    };
    for (const Row &row : rows) {
        EXPECT_EQ(faultOf(row.hex), row.fault) << row.hex;
        EXPECT_EQ(readCbor(bytesOfHex(row.hex)).value.has_value(), row.fault == CborFault::none);
    }
}

TEST(Cbor, fourHundredBytesAreTheMost) {
    const std::string most = writeCbor(cbor::bytes(std::string(mostCborBytes - 3, 'x')));
    EXPECT_EQ(most.size(), mostCborBytes);
    EXPECT_TRUE(readCbor(most).value);
    EXPECT_EQ(readCbor(writeCbor(cbor::bytes(std::string(mostCborBytes - 2, 'x')))).fault,
              CborFault::tooLong);
}

TEST(Cbor, membersAreFoundByTheirNumbers) {
    const CborValue map = cbor::map({{cbor::integer(1), cbor::text("a")},
                                     {cbor::integer(-1), cbor::text("b")},
                                     {cbor::text("1"), cbor::text("c")}});
    EXPECT_EQ(map.find(1)->bytes, "a");
    EXPECT_EQ(map.find(-1)->bytes, "b");
    EXPECT_EQ(map.find(2), nullptr);
    EXPECT_EQ(cbor::list({cbor::integer(1), cbor::integer(2)}).find(1), nullptr);
}

} // namespace
} // namespace updatefacts
