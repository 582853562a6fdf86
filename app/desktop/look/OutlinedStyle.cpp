// SPDX-License-Identifier: MIT
#include "desktop/look/OutlinedStyle.h"

#include "desktop/look/SeverityIcon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace updatefacts {

namespace {

bool isOutlined(QStyle::PrimitiveElement element) {
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton ||
           element == QStyle::PE_PanelLineEdit || element == QStyle::PE_Frame ||
           element == QStyle::PE_PanelButtonCommand;
}

/// Between the soft text and the window; in high contrast, where no text is soft, the text's.
QColor outlineColour(const QPalette &palette) {
    const QColor soft = palette.color(QPalette::PlaceholderText);
    if (soft == palette.color(QPalette::WindowText))
        return soft;
    const QColor window = palette.color(QPalette::Window);
    const auto between = [](int a, int b) { return (7 * a + 3 * b) / 10; };
    return {between(soft.red(), window.red()), between(soft.green(), window.green()),
            between(soft.blue(), window.blue())};
}

void outline(const QStyleOption &option, QPainter &painter, bool isRound) {
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus ? option.palette.color(QPalette::Highlight)
                            : outlineColour(option.palette));
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = isRound ? rect.height() / 2 : 2;
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isOutlined(element))
        outline(*option, *painter, element == PE_IndicatorRadioButton);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        outline(*option, *painter, false);
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon OutlinedStyle::standardIcon(StandardPixmap picture, const QStyleOption *option,
                                  const QWidget *widget) const {
    const QPalette palette = widget ? widget->palette() : QGuiApplication::palette();
    switch (picture) {
    case SP_MessageBoxCritical:
        return severityIcon(Severity::error, palette);
    case SP_MessageBoxWarning:
        return severityIcon(Severity::warning, palette);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return severityIcon(Severity::note, palette);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

} // namespace updatefacts
