// SPDX-License-Identifier: MIT
#include "desktop/preview/DraftPicture.h"

#include "label/template/TemplateData.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace updatefacts {

namespace {

constexpr QColor bar(0xc4, 0xc1, 0xba);
constexpr QColor veil(0xff, 0xff, 0xff, 0x90);
constexpr QColor draftColour(0x80, 0x80, 0x80, 0x78);

/// The fields a text of the label speaks of, by its slot.
std::vector<std::string> fieldsOf(std::string_view slot) {
    const std::string_view name = slot.substr(0, slot.find('.'));
    const auto is = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::find(names, name) != names.end();
    };
    if (is({"maker", "model", "maker_model", "maker_model_rev"}))
        return {"manufacturer_name", "model_identifier"};
    if (is({"lead", "qualifier", "note", "note_short"}))
        return {"updatable", "support_commitment"};
    if (is({"head", "head_date", "end", "length", "start"}))
        return {"updatable", "support_commitment", "support_start", "support_end"};
    if (name == "from")
        return {"unit_period"};
    if (name == "url")
        return {"detail_url", "short_url"};
    if (name == "fingerprint")
        return {"fingerprint"};
    const auto &rows = builtInCommon()->rows;
    if (const auto row = rows.find(std::string(name)); row != rows.end())
        return {row->second.field.tokens().front()};
    return {std::string(name)};
}

class DraftPainter {
  public:
    DraftPainter(QImage &picture, const Label &page, const std::set<std::string> &unanswered)
        : m_painter(&picture), m_unanswered(unanswered),
          m_dots(picture.width() / double(page.size.width.micrometres())) {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
    }

    void operator()(const TextItem &text) {
        const bool isName = text.role == Role::factName || text.role == Role::heading;
        if (isName || !isUnanswered(fieldsOf(text.slot)))
            return;
        const bool isWord =
            text.role == Role::product || text.slot.starts_with("maker") || text.slot == "model";
        for (const TextLine &line : text.lines)
            isWord ? m_painter.fillRect(place(line.box), veil) : cover(place(line.inkBox));
    }
    void operator()(const SymbolItem &symbol) {
        if (!isUnanswered({"detail_url", "gtin"}))
            return;
        m_painter.fillRect(place(symbol.rect).adjusted(-1, -1, 1, 1), Qt::white);
        cover(place(symbol.rect));
    }
    void operator()(const RectItem &) {}
    void operator()(const PathItem &) {}

    void finish(const QRectF &page, const QString &word) {
        m_painter.fillRect(page, QColor(0xff, 0xff, 0xff, 0x48));
        QFont font = m_painter.font();
        font.setBold(true);
        font.setPixelSize(100);
        const double width = QFontMetricsF(font).horizontalAdvance(word);
        const double diagonal = std::hypot(page.width(), page.height());
        font.setPixelSize(std::max(8, static_cast<int>(100 * 0.62 * diagonal / width)));
        m_painter.setFont(font);
        m_painter.setPen(draftColour);
        m_painter.translate(page.center());
        m_painter.rotate(-std::atan2(page.height(), page.width()) * 180 / M_PI);
        m_painter.drawText(QRectF(-diagonal, -diagonal, 2 * diagonal, 2 * diagonal),
                           Qt::AlignCenter, word);
    }

  private:
    [[nodiscard]] bool isUnanswered(const std::vector<std::string> &fields) const {
        return std::ranges::any_of(fields, [&](const std::string &field) {
            return field == "fingerprint" || m_unanswered.contains(field);
        });
    }
    [[nodiscard]] QRectF place(const Rect &rect) const {
        return {rect.x.micrometres() * m_dots, rect.y.micrometres() * m_dots,
                rect.width.micrometres() * m_dots, rect.height.micrometres() * m_dots};
    }
    void cover(const QRectF &rect) {
        m_painter.setBrush(bar);
        const double radius = std::min(3.0, rect.height() / 4);
        m_painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), radius, radius);
    }

    QPainter m_painter;
    const std::set<std::string> &m_unanswered;
    double m_dots; ///< of the picture in a micrometre
};

} // namespace

QImage draftPicture(const QImage &picture, const Label &page,
                    const std::set<std::string> &unanswered, const QString &word) {
    QImage draft = picture.convertToFormat(QImage::Format_RGB32);
    DraftPainter painter(draft, page, unanswered);
    for (const Item &item : page.items)
        std::visit(painter, item);
    painter.finish(draft.rect(), word);
    return draft;
}

} // namespace updatefacts
