// SPDX-License-Identifier: MIT
#include "retail/run/DrawOneByOne.h"

#include "disclosure/Sha256.h"
#include "output/labels/FileNames.h"
#include "proof/Proof.h"
#include "render/RenderPdf.h"
#include "retail/run/LabelOfRow.h"
#include "validation/describe/Columns.h"

#include <QString>

#include <set>
#include <utility>

namespace updatefacts {

namespace {

/// Names of pictures, each only once: some file systems do not tell letters from capitals.
class PictureNames {
  public:
    std::string nameFor(const ShopRow &row) {
        constexpr std::ptrdiff_t mostBytes = 60;
        std::string stem = fileNamePart(keyOf(row), mostBytes);
        if (stem.find_first_of("=+@") == 0) // a spreadsheet would take it for a formula
            stem.insert(0, 1, '_');
        std::string name = stem;
        for (int number = 2; !m_taken.insert(folded(name)).second; ++number)
            name = stem + '-' + std::to_string(number);
        return name + ".png";
    }

  private:
    static const std::string &keyOf(const ShopRow &row) {
        for (const std::string *key : {&row.gtin, &row.item, &row.model})
            if (!key->empty())
                return *key;
        return row.file;
    }

    static std::string folded(const std::string &name) {
        return QString::fromStdString(name).toCaseFolded().toStdString();
    }

    std::set<std::string> m_taken;
};

class OneByOneDrawer {
  public:
    OneByOneDrawer(const RunDesign &design, bool isProofed, LabelSession &session,
                   const SignedCodes &before)
        : m_design(design), m_isProofed(isProofed), m_session(session),
          m_codes(design.signer, before), m_labels(design, session, m_codes) {}

    DrawnVolume draw(const RunVolume &volume) {
        if (arePictures(m_design.format))
            m_drawn.bytes = csvRecord({"gtin", "item", "model", "file", "sha256"});
        for (const RunPage &page : volume.pages)
            for (const PlacedLabel &one : page.labels)
                draw(one, volume.number);
        m_drawn.codes = m_codes.all();
        if (m_drawn.labels.empty() || m_drawn.isRefused) {
            m_drawn.bytes.clear();
            m_drawn.pictures.clear();
        }
        return std::move(m_drawn);
    }

  private:
    void draw(const PlacedLabel &one, int volume) {
        const Label *label = m_labels.of(one.label);
        append(m_drawn.findings, m_labels.takeFindings());
        if (!label)
            return;
        if (m_labels.made() != m_made) // else it is as the one before
            render(*label);
        m_made = m_labels.made();
        m_drawn.labels.push_back(m_labels.entryOf(one, volume, ++m_drawn.pages, m_isProofed));
        if (arePictures(m_design.format))
            addPicture(one.label.row);
        else
            m_drawn.bytes += m_rendition;
    }

    void render(const Label &label) {
        const std::string pdf = renderPdf({label}, m_session.subsets);
        if (m_isProofed)
            take(proof({label}, pdf));
        Rendition made = m_design.format.page(label, pdf, 0);
        take(std::move(made.findings));
        m_rendition = std::move(made.bytes);
    }

    void take(Findings findings) {
        m_drawn.isRefused = m_drawn.isRefused || hasError(findings);
        append(m_drawn.findings, std::move(findings));
    }

    void addPicture(const ShopRow &row) {
        std::string name = m_names.nameFor(row);
        m_drawn.bytes += csvRecord({printable(row.gtin), printable(row.item), printable(row.model),
                                    name, sha256(m_rendition)});
        m_drawn.pictures.push_back({std::move(name), m_rendition});
    }

    const RunDesign &m_design;
    bool m_isProofed;
    LabelSession &m_session;
    VolumeCodes m_codes;
    LabelOfRow m_labels;
    PictureNames m_names;
    DrawnVolume m_drawn;
    std::int64_t m_made = 0; ///< of m_labels, when m_rendition was made
    std::string m_rendition;
};

} // namespace

DrawnVolume drawOneByOne(const RunVolume &volume, const RunDesign &design, bool isProofed,
                         LabelSession &session) {
    return OneByOneDrawer(design, isProofed, session, volume.codes).draw(volume);
}

} // namespace updatefacts
