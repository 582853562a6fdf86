// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/DisclosureModel.h"
#include "desktop/PreviewMaker.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLayout;
class QScrollArea;

namespace updatefacts {

class LanguageButton;
class PreviewSheet;
class TemplateBox;
class ZoomButton;

/// The label as it prints, following what is typed; which face, in which languages, how large; and
/// whether what prints was read back.
class PreviewPane : public QWidget {
    Q_OBJECT

  public:
    PreviewPane(DisclosureModel &model, const Words &words, QWidget *parent);

    [[nodiscard]] const PreviewResult &result() const { return m_result; }
    [[nodiscard]] bool isProofed() const { return m_isProofed; }
    [[nodiscard]] std::string templateId() const;
    void setTemplate(const std::string &id);

    /// Puts the label on the clipboard: as PDF, and as a picture of 300 dots per inch.
    void copyLabel() const;

    [[nodiscard]] ZoomButton &zoom() { return *m_zoom; }

  Q_SIGNALS:
    void painted(); ///< a picture has reached the screen
    void firstFindingAsked();
    void stateChanged(); ///< of isProofed()

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;

  private:
    void build();
    void addChoices(QFormLayout *layout);
    [[nodiscard]] QLayout *bottomLine();
    void ask();
    void show(const PreviewResult &result);
    [[nodiscard]] QString whatIsMissing() const;
    void showProof(quint64 number, const Findings &findings);
    void say(const QString &text, std::optional<Severity> severity);
    [[nodiscard]] double trueResolution() const;
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] bool isLong() const;
    void setScrollBars();

    DisclosureModel &m_model;
    const Words &m_words;
    PreviewMaker m_maker;
    PreviewResult m_result;
    quint64 m_asked = 0;
    bool m_isProofed = false;
    QSize m_room; ///< of the viewport when a picture was last asked for
    TemplateBox *m_template = nullptr;
    LanguageButton *m_language = nullptr;
    QScrollArea *m_scroll = nullptr;
    PreviewSheet *m_sheet = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    ZoomButton *m_zoom = nullptr;
};

} // namespace updatefacts
