// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/DisclosureModel.h"

#include <QDialog>

class QTreeWidget;

namespace updatefacts {

/// Which schemes the disclosure is ready for, and what each still asks for. Stays open beside the
/// window and follows what is typed.
class ReadinessDialog : public QDialog {
    Q_OBJECT

  public:
    ReadinessDialog(DisclosureModel &model, const Words &words, QWidget *parent);

  Q_SIGNALS:
    void goTo(const updatefacts::Pointer &pointer);

  private:
    void refresh();

    DisclosureModel &m_model;
    const Words &m_words;
    QTreeWidget *m_tree;
    std::vector<Pointer> m_places; ///< by the number each line carries
};

} // namespace updatefacts
