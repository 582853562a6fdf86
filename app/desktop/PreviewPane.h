// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/DisclosureModel.h"
#include "desktop/PreviewMaker.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QToolButton;

namespace updatefacts {

class PreviewSheet;

/// The label as it prints, following what is typed; which face, in which languages, how large; and
/// whether what prints was read back.
class PreviewPane : public QWidget {
    Q_OBJECT

  public:
    PreviewPane(DisclosureModel &model, const Words &words, QWidget *parent);

    [[nodiscard]] const PreviewResult &result() const { return m_result; }
    [[nodiscard]] bool isProofed() const { return m_isProofed; }
    [[nodiscard]] std::string templateId() const;
    [[nodiscard]] const std::vector<std::string> &languages() const { return m_languages; }
    void setTemplate(const std::string &id);

    /// Puts the label on the clipboard: as PDF, and as a picture of 300 dots per inch.
    void copyLabel() const;

    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToTrueSize();

  Q_SIGNALS:
    void painted(); ///< a picture has reached the screen
    void firstFindingAsked();
    void stateChanged(); ///< of isProofed()

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    void build();
    void addChoices(QFormLayout *layout);
    void fillLanguages();
    void chooseLanguage(const std::string &language, bool isChosen);
    void ask();
    void show(const PreviewResult &result);
    void showProof(quint64 number, const Findings &findings);
    void say(const QString &text, std::optional<Severity> severity);
    void setZoom(double zoom);
    [[nodiscard]] double trueResolution() const;
    [[nodiscard]] double fittingZoom() const;

    DisclosureModel &m_model;
    const Words &m_words;
    PreviewMaker m_maker;
    PreviewResult m_result;
    std::vector<std::string> m_languages; ///< empty: the disclosure's own
    quint64 m_asked = 0;
    bool m_isProofed = false;
    double m_zoom = 0; ///< 1 is true size; 0 fits the pane
    QComboBox *m_template = nullptr;
    QToolButton *m_language = nullptr;
    QScrollArea *m_scroll = nullptr;
    PreviewSheet *m_sheet = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QToolButton *m_zoomButton = nullptr;
};

} // namespace updatefacts
