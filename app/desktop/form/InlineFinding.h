// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/editing/Mend.h"

#include <QFrame>

namespace updatefacts {

class Words;

/// A finding beside the field it is about, with a button where it can be mended by itself.
class InlineFinding : public QFrame {
    Q_OBJECT

  public:
    InlineFinding(const Finding &finding, const Words &words, const std::optional<Mend> &mend,
                  QWidget *parent);

  Q_SIGNALS:
    void mendAsked();

  protected:
    void paintEvent(QPaintEvent *event) override;

  private:
    Severity m_severity;
};

} // namespace updatefacts
