// SPDX-License-Identifier: MIT
#include "publish/statement/MakeStatement.h"

#include "output/labels/MakeLabel.h"
#include "proof/Proof.h"
#include "publish/statement/WriteStatement.h"
#include "render/RenderPdf.h"

namespace updatefacts {

namespace {

/// Lays the document out, renders it and reads it back.
MadeStatement drawStatement(const StatementContent &content, const Disclosure &disclosure,
                            const Words &words, LabelSession &session) {
    MadeStatement made;
    LaidOutPages laidOut =
        layOutDocument(statementDocument(content, disclosure), builtInDocument("statement"),
                       disclosure, words, session.layout);
    made.findings = std::move(laidOut.findings);
    if (hasError(made.findings))
        return made;
    laidOut.pages.front().attachments.push_back(attachmentOf(disclosure));
    made.bytes = renderPdf(laidOut.pages, session.subsets);
    append(made.findings, proof(laidOut.pages, made.bytes));
    if (hasError(made.findings))
        made.bytes.clear();
    return made;
}

} // namespace

MadeStatement makeStatement(const Disclosure &disclosure, const StatementRequest &request,
                            LabelSession &session) {
    Findings findings = statementFindings(request.statement, disclosure, request.today);
    if (hasError(findings))
        return {std::move(findings), {}};
    append(findings, textsInOtherLanguages(request.statement, disclosure, request.language));
    const Words words(request.language);
    const StatementContent content = statementContent(request.statement, disclosure, words);
    if (request.form == StatementForm::markdown)
        return {std::move(findings), statementMarkdown(content)};
    MadeStatement made = drawStatement(content, disclosure, words, session);
    append(made.findings, std::move(findings));
    return made;
}

std::string_view endingOf(StatementForm form) {
    return form == StatementForm::pdf ? ".pdf" : ".md";
}

std::optional<StatementForm> statementFormOf(std::string_view file) {
    for (const StatementForm form : {StatementForm::pdf, StatementForm::markdown})
        if (file.ends_with(endingOf(form)))
            return form;
    return std::nullopt;
}

} // namespace updatefacts
