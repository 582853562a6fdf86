// SPDX-License-Identifier: MIT
// What a shopper does: the label's code is read from its picture and the address opened in
// Chromium.
#include "InBrowser.h"
#include "SiteExamples.h"
#include "disclosure/Payload.h"
#include "label/content/LabelLocale.h"
#include "label/content/PhraseText.h"
#include "site/BuildSite.h"
#include "site/data/PageWords.h"
#include "site/tree/SitePath.h"

#include <gmock/gmock.h>
#include <zbar.h>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace updatefacts {
namespace {

const std::vector<std::string> tags = {"en", "de", "ar", "ja", "el"};

/// All examples on one host, as first revisions.
std::vector<Document> examplesOnOneHost() {
    std::vector<Document> documents;
    for (const auto &entry :
         std::filesystem::directory_iterator(UPDATEFACTS_SOURCE_DIR "/schema/examples")) {
        if (entry.path().extension() != ".yaml")
            continue;
        const std::string name = entry.path().stem().string();
        std::string text = readFile(entry.path().string());
        const auto setLine = [&](const std::string &key, const std::string &line) {
            const std::size_t at = text.find("\n" + key + ":") + 1;
            text.replace(at, text.find('\n', at) - at, line);
        };
        setLine("detail_url", "detail_url: \"https://nordlicht.example/uf/" + name + '"');
        setLine("revision", "revision: 1");
        if (text.find("\nsupersedes:") != std::string::npos)
            setLine("supersedes", "");
        documents.push_back(readYaml(text, name + ".yaml"));
    }
    return documents;
}

std::string readCode(const std::string &picture) {
    const QImage image =
        QImage(QString::fromStdString(picture)).convertToFormat(QImage::Format_Grayscale8);
    std::string pixels;
    for (int y = 0; y < image.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(image.constScanLine(y)),
                      std::size_t(image.width()));
    zbar::Image code(unsigned(image.width()), unsigned(image.height()), "Y800", pixels.data(),
                     pixels.size());
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.scan(code);
    const auto found = code.symbol_begin();
    return found == code.symbol_end() ? "" : found->get_data();
}

/// Opens each path, goes from there to each language by its link, and notes what is read there.
constexpr const char *harness =
    R"(<!DOCTYPE html><meta charset="utf-8"><title>scan</title><pre id="read"></pre><script>
(async () => {
  const read = [], tags = TAGS;
  const open = path => new Promise(then => {
    const frame = document.createElement('iframe');
    frame.onload = () => then([frame, frame.contentDocument]);
    frame.src = path;
    document.body.append(frame);
  });
  for (const path of PATHS) {
    const [first, start] = await open(path);
    const links = tags.map(tag => start.querySelector('.langs a[lang="' + tag + '"]').getAttribute('href'));
    first.remove();
    for (let i = 0; i < tags.length; ++i) {
      const [frame, page] = await open(links[i]);
      const texts = selector => Array.from(page.querySelectorAll(selector), one => one.textContent);
      read.push({ path, tag: page.documentElement.lang, product: texts('h1')[0], end: page.getElementById('facts').dataset.end || '',
        promise: texts('.now .promise')[0], names: texts('.now section:not(#glance) dt'), values: texts('.now section:not(#glance) dd:not(.written)') });
      frame.remove();
    }
  }
  document.getElementById('read').textContent = btoa(unescape(encodeURIComponent(JSON.stringify(read))));
})();
</script>)";

class ScanTest : public InBrowser {
  protected:
    [[nodiscard]] QJsonArray readIn(const std::vector<std::string> &paths) const {
        QJsonArray all, languages;
        for (const std::string &path : paths)
            all.append(QString::fromStdString(path));
        for (const std::string &tag : tags)
            languages.append(QString::fromStdString(tag));
        QString page = QString::fromUtf8(harness);
        page.replace(QStringLiteral("PATHS"), QString::fromUtf8(QJsonDocument(all).toJson()));
        page.replace(QStringLiteral("TAGS"), QString::fromUtf8(QJsonDocument(languages).toJson()));
        put("site/harness.html", page.toStdString());
        const std::string document = shownAt("/harness.html", "TZ=UTC", 600'000);
        const std::string begin = "<pre id=\"read\">";
        const std::size_t at = document.find(begin) + begin.size();
        const std::string text = document.substr(at, document.find('<', at) - at);
        return QJsonDocument::fromJson(QByteArray::fromBase64(QByteArray::fromStdString(text)))
            .array();
    }

    /// The page says of the product what its disclosure says, fact by fact.
    static void expectFacts(const QJsonObject &read, const Disclosure &disclosure) {
        const std::string tag = read[QStringLiteral("tag")].toString().toStdString();
        const Words words(tag);
        const Content content = contentOf(disclosure, builtInDefinitions(), *builtInCommon(), words,
                                          {siteDay, 0, std::nullopt});
        const auto end = disclosure.date("support_end");
        const bool isOpen =
            end && end->lastDay() >= siteDay && content.holds("dated") && !content.holds("unit");
        const std::string after = end ? filled(words.text(pageWordTable().at("after")), "day",
                                               LabelLocale(tag).day(end->lastDay()))
                                      : std::string();
        QStringList names, values;
        for (const char *section : pageSections)
            if (const auto found = content.sections.find(section); found != content.sections.end())
                for (const Fact &fact : found->second) {
                    names.append(QString::fromStdString(
                        isOpen && fact.id == "end_behaviour" ? after : fact.name.text));
                    values.append(QString::fromStdString(withoutIsolates(fact.value.text)));
                }
        const std::string what = disclosure.document().file + ' ' + tag;
        EXPECT_EQ(textsOf(read, "names"), names.join(QLatin1Char('\n')).toStdString()) << what;
        QString expected = values.join(QLatin1Char('\n'));
        EXPECT_EQ(textsOf(read, "values"), expected.remove(QStringLiteral("; ")).toStdString())
            << what;
        // No-break spaces of the page are spaces.
        EXPECT_EQ(read[QStringLiteral("product")].toString().simplified(),
                  QString::fromStdString(disclosure.text("product_name", tag)).simplified())
            << what;
        EXPECT_EQ(read[QStringLiteral("end")].toString().toStdString(),
                  isOpen ? PartialDate::of(end->lastDay()).toString() : "")
            << what;
    }

    /// Items of a list are lines of their own: what stands between them on labels is left out.
    static std::string textsOf(const QJsonObject &read, const char *name) {
        QStringList texts;
        for (const QJsonValue &text : read[QLatin1String(name)].toArray())
            texts.append(QString::fromStdString(withoutIsolates(text.toString().toStdString())));
        return texts.join(QLatin1Char('\n')).remove(QStringLiteral("; ")).toStdString();
    }
};

TEST_F(ScanTest, readsTheFactsBehindEveryCode) {
    const std::vector<Document> documents = examplesOnOneHost();
    ASSERT_GT(documents.size(), 20U);
    std::filesystem::remove_all(site());
    const SiteOutcome outcome = buildSite(
        shelfOf(documents),
        {site().string(), tags, siteDay, {builtInTemplate("panel"), builtInTemplate("strip")}, {}});
    ASSERT_FALSE(hasError(outcome.findings));
    std::vector<std::string> paths;
    std::vector<Disclosure> disclosures;
    for (const Document &document : documents) {
        disclosures.push_back(publishedDisclosure(document, builtInDefinitions()));
        const SitePath path = sitePathOf(payloadOf(disclosures.back())).value();
        std::set<std::string> codes;
        for (const char *label : {".panel.png", ".strip.png"})
            codes.insert(readCode((site() / (path.folder + path.file(label))).string()));
        EXPECT_THAT(codes, testing::ElementsAre(payloadOf(disclosures.back())));
        paths.push_back(codes.begin()->substr(std::string("https://nordlicht.example").size()));
    }
    const QJsonArray read = readIn(paths);
    ASSERT_EQ(read.size(), qsizetype(paths.size() * tags.size()));
    for (qsizetype i = 0; i < read.size(); ++i) {
        EXPECT_EQ(read[i][QStringLiteral("tag")].toString().toStdString(),
                  tags[std::size_t(i) % tags.size()]);
        expectFacts(read[i].toObject(), disclosures[std::size_t(i) / tags.size()]);
    }
}

} // namespace
} // namespace updatefacts
