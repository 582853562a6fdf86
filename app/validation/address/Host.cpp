// SPDX-License-Identifier: MIT
#include "validation/address/Host.h"

#include "document/text/AsciiText.h"
#include "document/text/SplitText.h"
#include "validation/address/Address.h"

#include <unicode/uidna.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <memory>

namespace updatefacts {

namespace {

/// One part of a host name between its dots (RFC 1123 section 2.1).
bool isLabel(std::string_view label) {
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::ranges::all_of(label, [](char c) { return isAsciiLetterOrDigit(c) || c == '-'; });
}

/// A last label that begins with a digit makes an IP address of the host, or nothing.
bool isTopLevel(std::string_view label) {
    return !isAsciiDigit(label.front()) &&
           std::ranges::find(specialTopLevels, lowerCase(label)) == specialTopLevels.end();
}

/// The host in Unicode; empty when it has no letters of other scripts or breaks IDNA 2008.
std::string unicodeOf(std::string_view host) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, void (*)(UIDNA *)> idna(
        uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_UNICODE, &status), uidna_close);
    std::array<char, 1024> name{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int32_t length =
        uidna_nameToUnicodeUTF8(idna.get(), host.data(), static_cast<int32_t>(host.size()),
                                name.data(), static_cast<int32_t>(name.size()), &info, &status);
    const bool isGood = U_SUCCESS(status) && info.errors == 0 && length > 0;
    return isGood ? std::string(name.data(), static_cast<std::size_t>(length)) : std::string();
}

/// A label that begins as Punycode stands for letters of other scripts (RFC 5890).
bool isEncoded(std::string_view label) {
    return lowerCase(label).starts_with("xn--");
}

/// What UTS #39 takes the text for, each letter replaced by the plainest that looks like it.
std::string skeletonOf(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, void (*)(USpoofChecker *)> checker(uspoof_open(&status),
                                                                            uspoof_close);
    std::array<char, 1024> skeleton{};
    const int32_t length =
        uspoof_getSkeletonUTF8(checker.get(), 0, text.data(), static_cast<int32_t>(text.size()),
                               skeleton.data(), static_cast<int32_t>(skeleton.size()), &status);
    return U_SUCCESS(status) && length > 0
               ? std::string(skeleton.data(), static_cast<std::size_t>(length))
               : std::string();
}

} // namespace

bool isPublicHost(std::string_view host) {
    const std::vector<std::string_view> labels = splitText(host, '.');
    const auto isGood = [](std::string_view label) {
        return isLabel(label) && (!isEncoded(label) || !unicodeOf(label).empty());
    };
    return labels.size() >= 2 && host.size() <= 253 && std::ranges::all_of(labels, isGood) &&
           isTopLevel(labels.back());
}

bool isExampleHost(std::string_view host) {
    return isBelow(host, {"example.com", "example.net", "example.org"});
}

bool isSampleHost(std::string_view host) {
    return isBelow(host, {"example"});
}

bool isBelow(std::string_view host, const std::vector<std::string> &names) {
    const std::string plain = lowerCase(host);
    return std::ranges::any_of(names, [&](const std::string &name) {
        return plain == name || plain.ends_with('.' + name);
    });
}

std::string lookAlikeOf(std::string_view host) {
    const std::vector<std::string_view> labels = splitText(host, '.');
    if (isEncoded(labels.back())) // a country's own script and registry
        return {};
    bool isConfusable = false;
    std::string result;
    for (const std::string_view label : labels) {
        const std::string read = isEncoded(label) ? unicodeOf(label) : "";
        isConfusable = isConfusable || (!isAscii(read) && isAscii(skeletonOf(read)));
        result += (result.empty() ? "" : ".") + (read.empty() ? std::string(label) : read);
    }
    return isConfusable ? result : std::string();
}

} // namespace updatefacts
