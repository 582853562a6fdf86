// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace updatefacts {

/// Fusion with outlines that are seen: its own are pale, and on dark windows darker than these.
/// They stand out from the window 3 to 1, as WCAG 2.2, 1.4.11 asks.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

  public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    /// Messages carry the icons of findings.
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                       const QWidget *widget) const override;
};

} // namespace updatefacts
