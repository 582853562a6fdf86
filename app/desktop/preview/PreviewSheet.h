// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

#include <vector>

namespace updatefacts {

/// The pages of a label one below the other on a grey mat. Paper stays white in every theme.
class PreviewSheet : public QWidget {
    Q_OBJECT

  public:
    /// Mat at both sides of a page together, logical pixels.
    static constexpr int margins = 32;

    explicit PreviewSheet(QWidget *parent);

    /// `dotsPerPoint`: of the pictures, dots for one logical pixel of the screen.
    void setPages(std::vector<QImage> pages, qreal dotsPerPoint);
    /// Shows that the pages are not those of the disclosure as it stands.
    void setOutdated(bool outdated);
    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }
    [[nodiscard]] const std::vector<QImage> &pages() const { return m_pages; }
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void painted(); ///< the pages have reached the screen

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    [[nodiscard]] QSize sizeOf(const QImage &page) const;

    std::vector<QImage> m_pages;
    qreal m_dotsPerPoint = 1;
    bool m_isOutdated = true;
};

} // namespace updatefacts
