// SPDX-License-Identifier: MIT
#include "label/type/Fonts.h"

#include "definitions/BestLanguage.h"

#include <QFile>
#include <QResource>

#include <algorithm>
#include <array>
#include <cassert>
#include <map>

static void registerFonts() {
    Q_INIT_RESOURCE(fonts);
}

namespace updatefacts {

namespace {

constexpr std::array interWeights = {400, 500, 600, 700, 800, 900};
constexpr std::array notoScripts = {"Arabic", "Hebrew", "Thai", "Devanagari"};
/// Faces of Debian's NotoSansCJK-*.ttc in the order of the collection.
constexpr std::array cjkRegions = {"jp", "kr", "sc", "tc"};

const char *interWeightName(int weight) {
    switch (weight) {
    case 400:
        return "Regular";
    case 500:
        return "Medium";
    case 600:
        return "SemiBold";
    case 700:
        return "Bold";
    case 800:
        return "ExtraBold";
    default:
        return "Black";
    }
}

std::string interName(Cut cut, int weight) {
    return std::string(cut == Cut::text ? "Inter-" : "InterDisplay-") + interWeightName(weight);
}

/// The Noto families are used in two weights only.
const char *notoWeightName(int weight) {
    return weight < 600 ? "Regular" : "Bold";
}

std::size_t cjkIndex(const std::string &language) {
    static const std::vector<std::string> regions = {"ja", "ko", "zh-Hans", "zh-Hant"};
    const auto found = std::ranges::find(regions, bestLanguage(language, regions));
    return found == regions.end() ? 0 : static_cast<std::size_t>(found - regions.begin());
}

} // namespace

struct Fonts::Store {
    std::map<std::string, FontFace, std::less<>> faces;
    std::array<QFile, 2> collections; ///< NotoSansCJK regular and bold; keep the maps alive

    void addEmbedded(const std::string &name, const char *ending) {
        const QResource resource(QStringLiteral(":/fonts/") +
                                 QString::fromStdString(name + ending));
        assert(resource.isValid());
        add(name, resource.data(), resource.size(), 0);
    }

    void add(const std::string &name, const unsigned char *data, qint64 size, unsigned index) {
        const std::span bytes(reinterpret_cast<const std::byte *>(data),
                              static_cast<std::size_t>(size));
        faces.try_emplace(name, name, bytes, index);
    }

    void addCollection(QFile &file, const std::string &weight) {
        file.setFileName(QStringLiteral("/usr/share/fonts/opentype/noto/NotoSansCJK-") +
                         QString::fromStdString(weight) + QStringLiteral(".ttc"));
        if (!file.open(QIODevice::ReadOnly))
            return; // characters it alone would cover are a finding then
        const unsigned char *data = file.map(0, file.size());
        for (unsigned i = 0; data && i < cjkRegions.size(); ++i)
            add(std::string("NotoSansCJK") + cjkRegions[i] + '-' + weight, data, file.size(), i);
    }
};

Fonts::Fonts() : m_store(std::make_unique<Store>()) {
    registerFonts();
    for (const int weight : interWeights) {
        m_store->addEmbedded(interName(Cut::text, weight), ".otf");
        m_store->addEmbedded(interName(Cut::display, weight), ".otf");
    }
    for (const char *script : notoScripts)
        for (const char *weight : {"-Regular", "-Bold"})
            m_store->addEmbedded(std::string("NotoSans") + script + weight, ".ttf");
    m_store->addCollection(m_store->collections[0], "Regular");
    m_store->addCollection(m_store->collections[1], "Bold");
}

Fonts::~Fonts() = default;

std::vector<const FontFace *> Fonts::fallbacks(Cut cut, int weight,
                                               const std::string &language) const {
    std::vector<const FontFace *> result;
    const auto append = [&](const std::string &name) {
        if (const auto found = m_store->faces.find(name); found != m_store->faces.end())
            result.push_back(&found->second);
    };
    append(interName(cut, weight));
    const std::string noto = std::string("-") + notoWeightName(weight);
    for (const char *script : notoScripts)
        append(std::string("NotoSans") + script + noto);
    append(std::string("NotoSansCJK") + cjkRegions[cjkIndex(language)] + noto);
    return result;
}

} // namespace updatefacts
