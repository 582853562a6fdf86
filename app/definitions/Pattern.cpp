// SPDX-License-Identifier: MIT
#include "definitions/Pattern.h"

#include <QRegularExpression>

namespace updatefacts {

Pattern::Pattern(std::string source) : m_source(std::move(source)) {
    QRegularExpression expression(
        QRegularExpression::anchoredPattern(QString::fromStdString(m_source)));
    expression.optimize();
    m_expression = std::make_shared<const QRegularExpression>(std::move(expression));
}

bool Pattern::isValid() const {
    return !m_expression || m_expression->isValid();
}

bool Pattern::matches(std::string_view text) const {
    if (!m_expression)
        return true;
    return m_expression->match(QString::fromUtf8(text)).hasMatch();
}

} // namespace updatefacts
