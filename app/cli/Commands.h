// SPDX-License-Identifier: MIT
#pragma once

#include "cli/Command.h"

#include <array>

namespace updatefacts {

[[nodiscard]] Command auditCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command collectCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command keysCommand();
[[nodiscard]] Command labelCommand();
[[nodiscard]] Command ledgerCommand();
[[nodiscard]] Command libraryCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command newCommand();
[[nodiscard]] Command printCommand();
[[nodiscard]] Command publishCommand();
[[nodiscard]] Command reviseCommand();
[[nodiscard]] Command schemaCommand();
[[nodiscard]] Command sheetsCommand();
[[nodiscard]] Command siteCommand();
[[nodiscard]] Command staleCommand();
[[nodiscard]] Command statementCommand();
[[nodiscard]] Command templatesCommand();
[[nodiscard]] Command upgradeCommand();
[[nodiscard]] Command verifyCommand();

struct NamedCommand {
    const char *name;
    Command (*make)();
    const char *summary;
};

/// The commands there are, each made when it is asked for.
inline constexpr std::array commands = {
    NamedCommand{"audit", auditCommand, "say which products of a price list may be sold"},
    NamedCommand{"check", checkCommand, "say what is wrong with disclosures"},
    NamedCommand{"collect", collectCommand, "fetch disclosures from their makers"},
    NamedCommand{"compare", compareCommand, "make a card that compares products"},
    NamedCommand{"export", exportCommand, "write a disclosure in a format of others"},
    NamedCommand{"history", historyCommand, "verify the revisions of disclosures"},
    NamedCommand{"import", importCommand, "start a disclosure from an OpenEoX file"},
    NamedCommand{"keys", keysCommand, "make and keep the keys that sign codes and files"},
    NamedCommand{"label", labelCommand, "make proofed labels from disclosures"},
    NamedCommand{"ledger", ledgerCommand, "read the ledgers of print runs"},
    NamedCommand{"library", libraryCommand, "say what is in a folder of disclosures"},
    NamedCommand{"list", listCommand, "list fields, rules, schemes, templates, languages"},
    NamedCommand{"log", logCommand, "check the log of what a site published"},
    NamedCommand{"new", newCommand, "write a commented disclosure to start from"},
    NamedCommand{"print", printCommand, "print the labels of a shop's table on sheets"},
    NamedCommand{"publish", publishCommand, "publish disclosures, never to be changed"},
    NamedCommand{"revise", reviseCommand, "make the next revision of a disclosure"},
    NamedCommand{"schema", schemaCommand, "print the definitions for programs or people"},
    NamedCommand{"sheets", sheetsCommand, "list and draw sheets of labels"},
    NamedCommand{"site", siteCommand, "build the pages behind the codes"},
    NamedCommand{"stale", staleCommand, "say which printed labels must be replaced"},
    NamedCommand{"statement", statementCommand, "write what a law asks the maker to state"},
    NamedCommand{"templates", templatesCommand, "draw every template in every state and language"},
    NamedCommand{"upgrade", upgradeCommand, "rewrite disclosures of an earlier version"},
    NamedCommand{"verify", verifyCommand, "say whose promise a signed code is"}};

} // namespace updatefacts
