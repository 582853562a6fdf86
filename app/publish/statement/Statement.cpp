// SPDX-License-Identifier: MIT
#include "publish/statement/Statement.h"

#include "definitions/EmbeddedFile.h"
#include "definitions/Words.h"
#include "publish/statement/ReadStatements.h"

#include <QtGlobal>

#include <algorithm>
#include <cassert>

static void registerStatements() {
    Q_INIT_RESOURCE(statements);
}

namespace updatefacts {

namespace {

std::vector<Statement> readBuiltInStatements() {
    registerStatements();
    const std::string file = "schema/statements.yaml";
    ReadStatements read = readStatements(readYaml(embeddedFile(file), file));
    assert(read.findings.empty());
    return std::move(read.statements);
}

} // namespace

const Word &StatementItem::saying(const Value &root) const {
    static const Word nothing;
    const auto found =
        std::ranges::find_if(says, [&](const Saying &each) { return holds(each.when, root); });
    return found == says.end() ? nothing : found->text;
}

std::vector<std::string> Statement::languages() const {
    return isTranslated ? Words::makerLanguages() : std::vector<std::string>{"en"};
}

const std::vector<Statement> &statements() {
    static const std::vector<Statement> all = readBuiltInStatements();
    return all;
}

const Statement *statement(std::string_view id) {
    const auto found = std::ranges::find(statements(), id, &Statement::id);
    return found == statements().end() ? nullptr : &*found;
}

std::vector<Word> statementWords() {
    std::vector<Word> words;
    for (const Statement &each : statements()) {
        if (!each.isTranslated)
            continue;
        words.insert(words.end(), {each.title, each.law, each.declares});
        for (const StatementItem &item : each.items) {
            words.insert(words.end(), {item.title, item.clause});
            for (const StatementItem::Saying &saying : item.says)
                words.push_back(saying.text);
        }
    }
    return words;
}

} // namespace updatefacts
