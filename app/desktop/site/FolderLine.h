// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;

namespace updatefacts {

/// The path of a folder, to be typed or chosen.
class FolderLine : public QWidget {
    Q_OBJECT

  public:
    /// name: what a screen reader calls it. question: the title where it is chosen.
    FolderLine(const QString &name, const QString &question, QWidget *parent);

    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

  Q_SIGNALS:
    void changed();

  private:
    QLineEdit *m_edit = nullptr;
};

} // namespace updatefacts
