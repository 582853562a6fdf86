// SPDX-License-Identifier: MIT
#include "site/index/SecurityTxt.h"

#include "site/data/MailtoUri.h"

#include <algorithm>
#include <map>

namespace updatefacts {

namespace {

/// The address as RFC 9116 takes it: an https address or a mailbox as URI (2.5.4); "" for others.
std::string contactUri(const std::string &contact) {
    const auto isOdd = [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; };
    if (contact.empty() || std::ranges::any_of(contact, isOdd))
        return {};
    if (contact.starts_with("https://") || contact.starts_with("mailto:"))
        return contact;
    const bool isMailbox =
        contact.find('@') != std::string::npos && contact.find("://") == std::string::npos;
    return isMailbox ? mailtoUri(contact) : std::string();
}

/// Each once, those of most products first.
std::vector<std::string> byNumber(const std::map<std::string, std::size_t> &counts) {
    std::vector<std::string> texts;
    for (const auto &[text, count] : counts)
        texts.push_back(text);
    std::ranges::stable_sort(texts, std::greater(),
                             [&](const std::string &text) { return counts.at(text); });
    return texts;
}

std::string expiry(Date today) {
    const std::chrono::year_month month = today.year() / today.month() + std::chrono::months(11);
    const Date last(std::chrono::sys_days(month / std::chrono::last));
    return PartialDate::of(last).toString() + "T23:59:59Z";
}

} // namespace

std::string securityTxtOf(const EntrySource &entries, const SiteHead &head, Date today) {
    std::map<std::string, std::size_t> contacts, policies;
    entries.visit([&](const SiteEntry &entry) {
        if (const std::string contact = contactUri(entry.contact); !contact.empty())
            ++contacts[contact];
        if (const std::string policy = contactUri(entry.policy); policy.starts_with("https://"))
            ++policies[policy];
    });
    if (contacts.empty())
        return {};
    std::string text;
    for (const std::string &contact : byNumber(contacts))
        text += "Contact: " + contact + '\n';
    text += "Expires: " + expiry(today) + '\n';
    for (const std::string &policy : byNumber(policies))
        text += "Policy: " + policy + '\n';
    return text + "Canonical: https://" + head.host + '/' + securityTxtPath + '\n';
}

} // namespace updatefacts
