// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/FieldRow.h"
#include "desktop/form/FormPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace updatefacts {

/// The field whose row the control stands in; null outside the form.
inline FieldRow *rowOf(QWidget *widget) {
    for (; widget; widget = widget->parentWidget())
        if (auto *row = qobject_cast<FieldRow *>(widget))
            return row;
    return nullptr;
}

/// Types a text in place of what stands in the control.
inline void typeInto(QWidget *control, const char *text) {
    QTest::keyClick(control, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(control, QString::fromLatin1(text));
}

/// Goes through a page by Tab, from where the focus is to its end, and stops at every control. What
/// the stop does may move the focus on. Fails when Tab does not lead out of the page.
inline void walkByTab(FormPage &page, const std::function<void(QWidget *)> &stop) {
    const QWidget *first = QApplication::focusWidget();
    for (int steps = 0; steps < 400; ++steps) {
        QCoreApplication::processEvents(); // rows that have come get their places
        QWidget *at = QApplication::focusWidget();
        if (!at || !page.isAncestorOf(at) || (steps > 0 && at == first))
            return;
        stop(at);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    FAIL() << "Tab never leaves the page";
}

} // namespace updatefacts
