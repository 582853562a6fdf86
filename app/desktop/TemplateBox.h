// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QSizeF>

#include <string>

namespace updatefacts {

/// The faces a label can have, each with its title and size.
class TemplateBox : public QComboBox {
    Q_OBJECT

  public:
    explicit TemplateBox(QWidget *parent);

    [[nodiscard]] std::string id() const; ///< of the one chosen
    void choose(const std::string &id);
    [[nodiscard]] QSizeF millimetres() const; ///< of the one chosen
};

} // namespace updatefacts
