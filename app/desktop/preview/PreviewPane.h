// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/Words.h"
#include "desktop/editing/DisclosureModel.h"
#include "desktop/preview/PreviewMaker.h"

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
    PreviewPane(DisclosureModel &model, const Words &words, std::shared_ptr<PreviewThread> thread,
                QWidget *parent);

    [[nodiscard]] const PreviewResult &result() const { return m_result; }
    [[nodiscard]] bool isProofed() const { return m_isProofed; }
    /// Whether there are stand-ins on it for what is not answered yet.
    [[nodiscard]] bool isDraft() const { return m_result.isDraft; }
    [[nodiscard]] PreviewChoice choice() const;
    void choose(const PreviewChoice &choice);

    /// Puts the label on the clipboard: as PDF, and as a picture of 300 dots per inch.
    void copyLabel() const;

    [[nodiscard]] ZoomButton &zoom() { return *m_zoom; }

  Q_SIGNALS:
    void painted(); ///< a picture has reached the screen
    void firstFindingAsked();
    void stateChanged(); ///< of isProofed()

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

  private:
    void build();
    void addChoices(QFormLayout *layout);
    [[nodiscard]] QLayout *bottomLine();
    void ask();
    void show(const PreviewResult &result);
    [[nodiscard]] QString whatIsToDo() const;
    [[nodiscard]] QString whyThereIsNone() const;
    [[nodiscard]] QString leftOut() const;
    void showProof(quint64 number, const Findings &findings);
    void say(const QString &text, const QIcon &icon);
    [[nodiscard]] double trueResolution() const;
    void setScrollBars();

    DisclosureModel &m_model;
    const Words &m_words;
    PreviewMaker m_maker;
    PreviewResult m_result;
    quint64 m_asked = 0;
    bool m_isProofed = false;
    QSize m_room; ///< for pages, without scroll bars, when a picture was last asked for
    TemplateBox *m_template = nullptr;
    LanguageButton *m_language = nullptr;
    QScrollArea *m_scroll = nullptr;
    PreviewSheet *m_sheet = nullptr;
    QLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    ZoomButton *m_zoom = nullptr;
};

} // namespace updatefacts
