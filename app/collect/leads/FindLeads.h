// SPDX-License-Identifier: MIT
#pragma once

#include "collect/leads/Lead.h"
#include "collect/net/WebAddress.h"

#include <string_view>

namespace updatefacts {

/// What was found at an address, by its bytes, as few servers name the types of such files right:
/// - a maker's list (as writeMachineIndex() writes it): its products;
/// - a GS1 link set (RFC 9264): its disclosure, else the page of the product;
/// - a page: the disclosures that its head links to (rel="alternate"), else the one that lies
/// beside
///   pages that "updatefacts site" built;
/// - else it may be a disclosure, without leads.
/// most: leads of a list that are taken.
[[nodiscard]] Found findLeads(std::string_view bytes, const WebAddress &address, std::size_t most);

/// Leads as a text of lines, and back.
[[nodiscard]] std::string textOf(const Found &found);
[[nodiscard]] Found foundOf(const std::string &text);

} // namespace updatefacts
