// SPDX-License-Identifier: MIT
#include "collect/net/PublicAddress.h"

#include <algorithm>
#include <array>

namespace updatefacts {

namespace {

struct AddressBlock {
    const char *address;
    int length; ///< bits
};

constexpr std::array blocksOfFour = {
    AddressBlock{"0.0.0.0", 8},      AddressBlock{"10.0.0.0", 8},
    AddressBlock{"100.64.0.0", 10},  AddressBlock{"127.0.0.0", 8},
    AddressBlock{"169.254.0.0", 16}, AddressBlock{"172.16.0.0", 12},
    AddressBlock{"192.0.0.0", 24},   AddressBlock{"192.0.2.0", 24},
    AddressBlock{"192.88.99.0", 24}, AddressBlock{"192.168.0.0", 16},
    AddressBlock{"198.18.0.0", 15},  AddressBlock{"198.51.100.0", 24},
    AddressBlock{"203.0.113.0", 24}, AddressBlock{"224.0.0.0", 4},
    AddressBlock{"240.0.0.0", 4}};

/// Of 2000::/3: nothing outside of it is public.
constexpr std::array blocksOfSix = {AddressBlock{"2001::", 23}, AddressBlock{"2001:db8::", 32},
                                    AddressBlock{"3fff::", 20}};

bool isIn(const QHostAddress &address, const AddressBlock &block) {
    return address.isInSubnet(QHostAddress(QLatin1String(block.address)), block.length);
}

bool isPublicFour(quint32 number) {
    const QHostAddress address(number);
    return std::ranges::none_of(blocksOfFour,
                                [&](const AddressBlock &block) { return isIn(address, block); });
}

/// The IPv4 address in four bytes of an IPv6 one.
quint32 fourAt(const Q_IPV6ADDR &bytes, int first) {
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8U | bytes[first + i];
    return number;
}

} // namespace

bool isPublic(const QHostAddress &address) {
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour); // of mapped ones, too
    if (isFour)
        return isPublicFour(four);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (isIn(address, {"64:ff9b::", 96}))
        return isPublicFour(fourAt(bytes, 12));
    if (isIn(address, {"2002::", 16}))
        return isPublicFour(fourAt(bytes, 2));
    return isIn(address, {"2000::", 3}) &&
           std::ranges::none_of(blocksOfSix,
                                [&](const AddressBlock &block) { return isIn(address, block); });
}

} // namespace updatefacts
