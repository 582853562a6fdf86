// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/FormPart.h"

#include <QString>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace updatefacts {

/// The items of a list, each with a button that takes it out, and one that adds another. An item
/// that was added stands in the form alone until something is said in it.
class ListRows : public FormPart {
    Q_OBJECT

  public:
    ListRows(const FormContext &context, const Field &list, Pointer pointer, QWidget *parent);

    void refresh() override;
    void showFindings(const Findings &findings) override;
    bool focusOn(const Pointer &pointer) override;

  private:
    [[nodiscard]] std::size_t countInModel() const;
    void addItem();
    void removeItem(std::size_t index);
    void fitTo(std::size_t count);
    QWidget *frameFor(std::size_t index);

    FormContext m_context;
    const Field &m_list;
    Pointer m_pointer;
    bool m_hasBlank = false;
    std::vector<QWidget *> m_frames;
    std::vector<FormPart *> m_parts;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace updatefacts
