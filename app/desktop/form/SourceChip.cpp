// SPDX-License-Identifier: MIT
#include "desktop/form/SourceChip.h"

#include "desktop/words/SchemeName.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace updatefacts {

namespace {

QLabel *explanationOf(const Scheme *scheme, const Source &source, QWidget *parent) {
    const QString title =
        scheme ? QString::fromStdString(scheme->title) : QString::fromStdString(source.scheme);
    QString text =
        QStringLiteral("<b>%1</b><br>%2")
            .arg(title.toHtmlEscaped(), QString::fromStdString(source.clause).toHtmlEscaped());
    if (scheme && !scheme->url.empty()) {
        const QString url = QString::fromStdString(scheme->url).toHtmlEscaped();
        text += QStringLiteral("<br><a href=\"%1\">%1</a>").arg(url);
    }
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    label->setWordWrap(true);
    label->setMargin(10);
    label->setMinimumWidth(320);
    return label;
}

} // namespace

SourceChip::SourceChip(const Source &source, QWidget *parent)
    : QToolButton(parent), m_scheme(source.scheme) {
    const auto &schemes = builtInDefinitions().schemes;
    const auto scheme = std::ranges::find(schemes, source.scheme, &Scheme::id);
    setText(shortNameOf(source.scheme));
    setObjectName(QStringLiteral("chip"));
    setToolTip(QString::fromStdString(source.clause));
    setAccessibleName(
        tr("%1 asks for this: %2").arg(text(), QString::fromStdString(source.clause)));
    m_line = tr("%1: %2").arg(text(), toolTip());
    if (scheme != schemes.end())
        m_url = QString::fromStdString(scheme->url);
    setFocusPolicy(Qt::NoFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(
        explanationOf(scheme == schemes.end() ? nullptr : &*scheme, source, menu));
    menu->addAction(action);
    setMenu(menu);
}

} // namespace updatefacts
