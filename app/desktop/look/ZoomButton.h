// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

namespace updatefacts {

/// How large the preview is: in true size, by a factor of it, or as it fits the pane.
class ZoomButton : public QToolButton {
    Q_OBJECT

  public:
    explicit ZoomButton(QWidget *parent);

    [[nodiscard]] bool fits() const { return m_zoom <= 0; }
    /// What was chosen, 1 being true size; 0 where the label is to fit.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Writes the factor that is shown on the button; zooming in and out goes on from it.
    void showFactor(double factor);

    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToTrueSize();

  Q_SIGNALS:
    void changed();

  private:
    void choose(double zoom);

    double m_zoom = 0; ///< 0: fits
    double m_shown = 1;
};

} // namespace updatefacts
