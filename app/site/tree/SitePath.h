// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace updatefacts {

/// Where the page behind a code lies on its web server.
struct SitePath {
    std::string host;   ///< lower case, Punycode
    std::string folder; ///< below the server's root, "" or "uf/lc2/": not encoded
    std::string stem;   ///< "index", or the name of the file itself where the address ends in .html

    bool operator==(const SitePath &) const = default;

    /// "index.html", "index.de.html"; tag: "" for the disclosure's own language.
    [[nodiscard]] std::string page(std::string_view tag) const;
    /// The same of an earlier revision: "revision-2.html", "revision-2.de.html".
    [[nodiscard]] std::string page(std::string_view tag, std::string_view revision) const;
    /// A file beside the page: "disclosure.json", "lc2.json".
    [[nodiscard]] std::string file(std::string_view ending) const;
    /// What the server is asked for: https://HOST/FOLDER + name, percent-encoded.
    [[nodiscard]] std::string address(std::string_view name) const;
    /// The same without scheme and host: "/FOLDER" + name.
    [[nodiscard]] std::string path(std::string_view name) const;
};

/// The path of an https address, as a server of files has it. Nothing where no file can be served
/// there: it asks a program (a query), or a part of it is no name of a file.
[[nodiscard]] std::optional<SitePath> sitePathOf(const std::string &address);

} // namespace updatefacts
