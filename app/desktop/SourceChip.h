// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Definitions.h"

#include <QToolButton>

namespace updatefacts {

/// Names a scheme that asks for a field. A click shows the clause, with a link to the scheme.
class SourceChip : public QToolButton {
    Q_OBJECT

  public:
    SourceChip(const Source &source, QWidget *parent);
};

} // namespace updatefacts
