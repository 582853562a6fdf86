// SPDX-License-Identifier: MIT
#include "retail/sheet/BuiltInSheets.h"

#include "definitions/EmbeddedFile.h"
#include "document/text/AsciiText.h"

#include <QDir>

#include <algorithm>
#include <cassert>

static void registerSheets() {
    Q_INIT_RESOURCE(sheets);
}

namespace updatefacts {

namespace {

std::vector<Sheet> readBuiltIn() {
    registerSheets();
    std::vector<Sheet> sheets;
    const QStringList names = QDir(QStringLiteral(":/sheets")).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const std::string file = "sheets/" + name.toStdString();
        ReadSheets read = readSheets(readYaml(embeddedFile(file), "templates/" + file));
        assert(read.findings.empty());
        sheets.insert(sheets.end(), std::make_move_iterator(read.sheets.begin()),
                      std::make_move_iterator(read.sheets.end()));
    }
    return sheets;
}

/// Letters in small and digits alone: "avery l7160" and "Avery L-7160" are one.
std::string essence(std::string_view text) {
    std::string result;
    for (const char byte : text)
        if (isAsciiLetterOrDigit(byte) || (byte & 0x80) != 0)
            result += asciiLower(byte);
    return result;
}

/// The name, or its last word: the number alone.
bool isCalled(const std::string &name, const std::string &wanted) {
    return essence(name) == wanted || essence(name.substr(name.rfind(' ') + 1)) == wanted;
}

bool isCalled(const Sheet &sheet, const std::string &wanted) {
    return essence(sheet.id) == wanted || isCalled(sheet.title, wanted) ||
           std::ranges::any_of(sheet.also,
                               [&](const std::string &name) { return isCalled(name, wanted); });
}

} // namespace

const std::vector<Sheet> &builtInSheets() {
    static const std::vector<Sheet> sheets = readBuiltIn();
    return sheets;
}

ReadSheets findSheet(std::string_view name, const std::vector<Sheet> &sheets) {
    if (name.starts_with("custom:"))
        return readCustomSheet(name);
    const auto exact =
        std::ranges::find_if(sheets, [&](const Sheet &sheet) { return sheet.id == name; });
    if (exact != sheets.end())
        return {{*exact}, {}};
    const std::string wanted = essence(name);
    std::vector<Sheet> found;
    std::vector<std::string> ids;
    for (const Sheet &sheet : sheets)
        if (!wanted.empty() && isCalled(sheet, wanted)) {
            found.push_back(sheet);
            ids.push_back(sheet.id);
        }
    if (found.size() == 1)
        return {std::move(found), {}};
    ArgumentList arguments = {argument::text("name", name)};
    if (found.empty())
        return {{}, {makeFinding(Severity::error, "sheet.unknown:none", {}, {}, arguments)}};
    arguments.push_back(argument::list(argument::text("sheets", {}), ids, Argument::Joined::byOr));
    return {{}, {makeFinding(Severity::error, "sheet.unknown:several", {}, {}, arguments)}};
}

} // namespace updatefacts
