// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "retail/run/RunOutput.h"
#endif

#include <QWidget>

class QLineEdit;

namespace updatefacts {

/// Where a run goes: a file, or a folder of pictures. A name that nothing was printed to is
/// proposed, "labels-2026-03-14.pdf", until one is typed or chosen.
class RunFileBox : public QWidget {
    Q_OBJECT

  public:
    /// day: of the run, as names have it.
    RunFileBox(QString day, QWidget *parent);

    /// The ending follows what is written.
    void showFor(const LabelFormat &format, bool eachAisle);
    /// Where runs go at first.
    void setFolder(const QString &folder);
    /// With file, format and aisles filled in; the file is absolute, has its ending and no slash
    /// at its end, and is empty where nothing is named.
    [[nodiscard]] RunOutput output() const;

  Q_SIGNALS:
    void changed();

  private:
    void propose();
    void browse();
    [[nodiscard]] QString ending() const; ///< "": of a folder
    [[nodiscard]] RunOutput outputIn(const QString &file) const;

    QString m_day, m_folder;
    RunOutput m_kind; ///< without its file
    bool m_isProposed = true;
    QLineEdit *m_line;
};

} // namespace updatefacts
