// SPDX-License-Identifier: MIT
#include "output/labels/CardJob.h"

#include "output/labels/FileNames.h"
#include "output/labels/LabelSession.h"
#include "output/labels/MakeCard.h"
#include "validation/CheckCompared.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace updatefacts {

namespace {

/// Findings that name no file are about the card.
void appendOf(Findings &findings, Findings more, const std::string &card) {
    for (Finding &finding : more) {
        if (finding.place.line == 0 && finding.file.empty())
            finding.file = card;
        findings.push_back(std::move(finding));
    }
}

/// Makes the cards of products that can be compared.
class CardMaker {
  public:
    CardMaker(std::vector<const Disclosure *> products, const CardJob &job, LabelSession &session)
        : m_products(std::move(products)), m_job(job), m_session(session) {}

    CardResult make() && {
        for (const std::vector<std::string> &languages :
             languagesFor(m_job.labels, *m_products.front()))
            for (const std::vector<Template> &papers : m_job.cards)
                addCard(papers, languages);
        if (hasError(m_result.findings))
            m_result.files.clear();
        return std::move(m_result);
    }

  private:
    /// On the first paper that it fits on; when it fits on none, the last says why.
    void addCard(const std::vector<Template> &papers, const std::vector<std::string> &languages) {
        const std::string tags = tagsFor(m_job.labels, languages);
        for (const Template &paper : papers) {
            MadeLabel made =
                makeCard(m_products, {paper, languages, m_job.labels.options}, m_session);
            if (made.pages.empty() && &paper != &papers.back())
                continue;
            const std::string name = cardFileName(m_products, paper.id(), tags);
            appendOf(m_result.findings, std::move(made.findings), name);
            if (!made.pages.empty())
                addFiles(makeFiles(made, m_job.labels.formats, name), name);
            return;
        }
    }

    void addFiles(MadeFiles files, const std::string &name) {
        std::ranges::move(files.files, std::back_inserter(m_result.files));
        appendOf(m_result.findings, std::move(files.findings), name);
    }

    std::vector<const Disclosure *> m_products;
    const CardJob &m_job;
    LabelSession &m_session;
    CardResult m_result;
};

} // namespace

std::vector<std::string> cardNames() {
    return {"a6", "a5", "talker"};
}

std::vector<Template> papersOf(std::string_view name, std::size_t products) {
    const std::vector<std::string> ids = builtInCardIds();
    if (std::ranges::find(ids, name) == ids.end())
        return {};
    std::vector<Template> papers = {builtInCard(name)};
    const std::string lying = std::string(name) + "-wide";
    if (std::ranges::find(ids, lying) != ids.end())
        papers.push_back(builtInCard(lying));
    if (products > 2)
        std::ranges::reverse(papers);
    return papers;
}

CardResult runCardJob(const std::vector<WrittenDisclosure> &written, const CardJob &job,
                      LabelSession &session) {
    CardResult result;
    std::vector<CheckedDisclosure> checked;
    for (const WrittenDisclosure &each : written) {
        checked.push_back(checkedDisclosure(readYaml(each.text, each.file),
                                            job.labels.options.today, job.labels.survey.get()));
        append(result.findings, std::move(checked.back().findings));
    }
    std::vector<const Disclosure *> products;
    for (const CheckedDisclosure &each : checked)
        if (each.disclosure)
            products.push_back(&*each.disclosure);
    if (products.size() == checked.size())
        appendOf(result.findings, checkCompared(products), {});
    if (hasError(result.findings))
        return result;
    CardResult made = CardMaker(std::move(products), job, session).make();
    append(result.findings, std::move(made.findings));
    result.files = std::move(made.files);
    return result;
}

} // namespace updatefacts
