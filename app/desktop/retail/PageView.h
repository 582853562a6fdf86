// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/retail/ShopSource.h"

#include <QWidget>

#include <optional>

namespace updatefacts {

/// A page of labels as it prints. On the first page a click, or the arrow keys and Enter, choose
/// the place where printing begins; the places before it are used already and hatched.
class PageView : public QWidget {
    Q_OBJECT

  public:
    explicit PageView(QWidget *parent);

    /// Nothing: each label is a page.
    void setSheet(std::optional<Sheet> sheet);
    void setStart(int start);
    void show(const PagePicture &picture);
    void setOutdated();
    void say(const QString &sentence); ///< in place of a page
    /// Where the place (from 1) lies in this widget.
    [[nodiscard]] QRectF rectOf(int place) const;
    [[nodiscard]] int cursor() const { return m_cursor; } ///< the place the arrow keys are at
    [[nodiscard]] QSize room() const;                     ///< for a page, logical pixels
    [[nodiscard]] const PagePicture &picture() const { return m_picture; }
    [[nodiscard]] bool isOutdated() const { return m_isOutdated; }

  Q_SIGNALS:
    void startChosen(int place);
    void pageTurned(int pages); ///< 1: the next one
    void resized();

  protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

  private:
    [[nodiscard]] QRectF paper() const;
    [[nodiscard]] bool canChoose() const;
    void paintPlaces(QPainter &painter) const;
    void moveCursor(int columns, int rows);
    void announce();

    std::optional<Sheet> m_sheet;
    std::vector<Rect> m_places;
    PagePicture m_picture;
    QString m_sentence;
    int m_start = 1, m_cursor = 1;
    bool m_isOutdated = false;
};

} // namespace updatefacts
