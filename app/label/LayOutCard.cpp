// SPDX-License-Identifier: MIT
#include "label/LayOutCard.h"

#include "label/CheckCard.h"
#include "label/CheckLabel.h"
#include "label/content/CardContent.h"
#include "label/content/PhraseText.h"
#include "label/layout/FitLabel.h"
#include "label/template/TemplateData.h"

#include <algorithm>
#include <cassert>

namespace updatefacts {

namespace {

std::string said(const Content &content, std::initializer_list<const char *> slots) {
    std::vector<std::string> parts;
    for (const char *slot : slots)
        if (const auto found = content.phrases.find(slot); found != content.phrases.end())
            parts.push_back(found->second.text);
    return spaced(parts);
}

/// Product by product, and not line by line as it stands on the card, for those who do not see it.
std::string describeProducts(const Content &card, std::span<const ComparedProduct> products,
                             const Label &label) {
    std::string text;
    addSentence(text, said(card, {"title"}));
    addSentence(text, said(card, {"as_of"}));
    for (std::size_t i = 0; i < products.size(); ++i) {
        const Content &product = products[i].content;
        const bool isEnded = product.holds("ended");
        addSentence(text,
                    joined({said(product, {"product_name"}), said(product, {"maker_model"})}));
        addSentence(text, said(product, {"lead", "head", isEnded ? "head_date" : "tail"}));
        if (product.holds("planned"))
            addSentence(text, said(product, {"qualifier"}));
        if (product.holds("negative"))
            addSentence(text, said(product, {"note"}));
        for (const Item &item : label.items)
            if (const auto *name = std::get_if<TextItem>(&item);
                name && name->role == Role::factName)
                if (const auto row = card.compared.find(name->slot.substr(0, name->slot.find('.')));
                    row != card.compared.end())
                    addSentence(text, row->second[i].name.text + ": " + row->second[i].value.text);
    }
    return text;
}

/// What is the same for all, and the foot: as it stands on the card.
void describeRest(std::string &text, const Content &card, const Label &label) {
    for (const Item &item : label.items) {
        const auto *words = std::get_if<TextItem>(&item);
        if (!words)
            continue;
        const std::string id = words->slot.substr(0, words->slot.find('.'));
        const auto fact = card.facts.find(id);
        if (fact != card.facts.end() && words->role == Role::factName)
            addSentence(text, words->text + ": " + fact->second.value.text);
        else if (words->slot == "same" || words->slot == "statements" ||
                 words->slot == "retailer_item")
            addSentence(text, words->text);
    }
}

std::string describeCard(const Content &card, std::span<const ComparedProduct> products,
                         const Label &label) {
    std::string text = describeProducts(card, products, label);
    describeRest(text, card, label);
    return withoutIsolates(text);
}

std::string lastChange(std::span<const Disclosure *const> disclosures) {
    std::string last;
    for (const Disclosure *each : disclosures)
        last = std::max(last, each->text("last_updated"));
    return last;
}

/// With the code of each; one whose address is too long for a code is a finding.
std::vector<ComparedProduct> withSymbols(std::vector<Content> contents,
                                         const LayoutRequest &request, Findings &findings) {
    std::vector<ComparedProduct> products;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        std::optional<QrSymbol> symbol = encodeSymbol(contents[i].payload);
        if (symbol)
            products.push_back({std::move(contents[i]), *std::move(symbol)});
        else
            findings.push_back(symbolTooLong(*request.compared[i]));
    }
    return products;
}

} // namespace

LaidOut layOutCard(const LayoutRequest &request, const Words &words, const PageOfLabel &page,
                   LayoutSession &session) {
    const TemplateData &data = request.labelTemplate.data();
    assert(!request.compared.empty() && data.isCard);
    CardContent content =
        cardContentOf(request.compared, request.definitions, *data.common, words, request.options);
    const Content &card = content.card;
    const int resolution = resolutionOf(request);
    LaidOut laidOut;
    laidOut.label = emptyLabel(card, data, resolution);
    laidOut.label.created = lastChange(request.compared);
    const std::vector<ComparedProduct> products =
        withSymbols(std::move(content.products), request, laidOut.findings);
    if (hasError(laidOut.findings))
        return laidOut;
    TextFitter &fitter = session.fitterFor(card.language, card.rightToLeft);
    Setting setting{data, card, products.front().symbol, fitter, resolution, {}, page, products};
    const FittedLabel fitted = fitLabel(setting);
    setting.attempt = fitted.attempt;
    paintLabel(laidOut.label, fitted, setting);
    laidOut.label.description = describeCard(card, products, laidOut.label);
    laidOut.dropped = fitted.dropped;
    laidOut.scale = fitted.attempt.scale;
    laidOut.findings = checkCard(laidOut.label, fitted, setting, *request.compared.front());
    return laidOut;
}

} // namespace updatefacts
