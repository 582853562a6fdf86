// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/FormPart.h"

#include <vector>

namespace updatefacts {

class FieldRow;

/// The fields of a group, or of an item of a list, one below the other in a frame of their own.
class GroupRows : public FormPart {
    Q_OBJECT

  public:
    GroupRows(const FormContext &context, const std::vector<Field> &fields, const Pointer &pointer,
              QWidget *parent);

    void refresh() override;
    void showFindings(const Findings &findings) override;
    bool focusOn(const Pointer &pointer) override;
    void setFilter(RowFilter filter);
    /// Whether the field, a member of this group, has its row on the page now.
    [[nodiscard]] bool isShown(const Field &field) const;

  private:
    std::vector<FieldRow *> m_rows;
};

} // namespace updatefacts
