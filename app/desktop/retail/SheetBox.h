// SPDX-License-Identifier: MIT
#pragma once

#include "label/type/Length.h"
#include "retail/sheet/Sheet.h"

#include <QComboBox>

#include <optional>
#include <string>

namespace updatefacts {

/// The sheets of labels on which a label fits, and none: each label is then a page.
class SheetBox : public QComboBox {
    Q_OBJECT

  public:
    explicit SheetBox(QWidget *parent);

    /// Those on which a label of this size fits; the one chosen stays where it is one of them.
    void showFor(Size label);
    [[nodiscard]] std::string id() const; ///< "": none
    void choose(const std::string &id);
    [[nodiscard]] std::optional<Sheet> sheet() const;
};

} // namespace updatefacts
