// SPDX-License-Identifier: MIT
#include "label/LayOut.h"

#include "label/CheckLabel.h"
#include "label/LayOutCard.h"
#include "label/LayOutPage.h"
#include "label/content/Content.h"
#include "label/content/PhraseText.h"
#include "label/paint/PaintBlock.h"
#include "label/template/TemplateData.h"

#include <cassert>

namespace updatefacts {

namespace {

/// The text of every item in reading order: what the label says to those who do not see it.
std::string describe(const Label &label) {
    std::string text;
    int fact = -1;
    for (const Item &item : label.items) {
        const auto *words = std::get_if<TextItem>(&item);
        if (!words || words->text.empty())
            continue;
        const bool valueOfFact = words->fact >= 0 && words->fact == fact;
        if (valueOfFact)
            text += ": " + words->text;
        else
            addSentence(text, words->text);
        fact = words->fact;
    }
    return text;
}

/// "Page 2 of 3"; a label of one page says nothing.
void addPageNumber(Content &content, const CommonData &common, const Words &words,
                   const PageOfLabel &page) {
    if (page.count == 1)
        return;
    const std::string text =
        filled(words.text(common.words.at("page")), "number", std::to_string(page.number));
    content.phrases["page"] = {
        filled(text, "count", std::to_string(page.count)), {}, Role::footer, content.language, {}};
}

} // namespace

Label emptyLabel(const Content &content, const TemplateData &data, int resolution) {
    Label label;
    label.size = data.size;
    label.resolution = resolution;
    label.language = content.language;
    label.rightToLeft = content.rightToLeft;
    label.title = withoutIsolates(content.phrases.at("title").text + ": " +
                                  content.phrases.at("product_name").text);
    return label;
}

void paintLabel(Label &label, const FittedLabel &fitted, const Setting &setting) {
    Painter painter(label);
    const TemplateData &data = setting.data;
    if (data.frame) {
        const Length inset = setting.at(data.frame->inset);
        painter.frame({inset, inset, data.size.width - inset * 2, data.size.height - inset * 2},
                      setting.at(data.frame->weight), Ink::black);
    }
    const Length margin = setting.at(data.margin);
    BlockPainter(painter, setting)
        .paint(fitted.root, {margin, margin}, data.size.height - margin * 2, Ink::black);
    label.description = describe(label);
}

LaidOut layOut(const LayoutRequest &request, const Words &words, LayoutSession &session) {
    return layOutPage(request, words, {}, session);
}

LaidOut layOut(const LayoutRequest &request, const Words &words, const Fonts &fonts) {
    LayoutSession session(fonts);
    return layOut(request, words, session);
}

LaidOut layOutPage(const LayoutRequest &request, const Words &words, const PageOfLabel &page,
                   LayoutSession &session) {
    if (!request.compared.empty())
        return layOutCard(request, words, page, session);
    const TemplateData &data = request.labelTemplate.data();
    const LabelOptions &options = request.options;
    return layOutContent(
        contentOf(request.disclosure, request.definitions, *data.common, words, options),
        {request.disclosure, data, words, resolutionOf(request)}, page, session);
}

int resolutionOf(const LayoutRequest &request) {
    const int wanted = request.options.resolution;
    return wanted > 0 ? wanted : request.labelTemplate.resolution();
}

LaidOut layOutContent(Content content, const ContentRequest &request, const PageOfLabel &page,
                      LayoutSession &session) {
    const auto &[disclosure, data, words, resolution] = request;
    addPageNumber(content, *data.common, words, page);
    LaidOut laidOut;
    laidOut.label = emptyLabel(content, data, resolution);
    laidOut.label.created = disclosure.text("last_updated");
    const std::optional<QrSymbol> symbol = encodeSymbol(content.payload);
    if (!symbol) {
        laidOut.findings.push_back(symbolTooLong(disclosure));
        return laidOut;
    }
    TextFitter &fitter = session.fitterFor(content.language, content.rightToLeft);
    Setting setting{data, content, *symbol, fitter, resolution, {}, page};
    FittedLabel fitted = fitLabel(setting);
    setting.attempt = fitted.attempt;
    paintLabel(laidOut.label, fitted, setting);
    laidOut.dropped = fitted.dropped;
    if (!data.nextBody.empty())
        fitted.dropped.clear(); // the next page has it
    laidOut.scale = fitted.attempt.scale;
    laidOut.findings = checkLabel(laidOut.label, fitted, setting, disclosure);
    return laidOut;
}

} // namespace updatefacts
