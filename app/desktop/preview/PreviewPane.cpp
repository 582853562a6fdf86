// SPDX-License-Identifier: MIT
#include "desktop/preview/PreviewPane.h"

#include "desktop/form/NeededAnswers.h"
#include "desktop/look/SeverityIcon.h"
#include "desktop/look/ZoomButton.h"
#include "desktop/preview/LanguageButton.h"
#include "desktop/preview/PreviewSheet.h"
#include "desktop/preview/TemplateBox.h"
#include "desktop/words/FindingText.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/RasterImage.h"
#include "validation/rules/MissingAnswer.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace updatefacts {

PreviewPane::PreviewPane(DisclosureModel &model, const Words &words,
                         std::shared_ptr<PreviewThread> thread, QWidget *parent)
    : QWidget(parent), m_model(model), m_words(words), m_maker(std::move(thread)) {
    build();
    connect(&m_maker, &PreviewMaker::made, this, &PreviewPane::show);
    connect(&m_maker, &PreviewMaker::proofed, this, &PreviewPane::showProof);
    connect(&m_model, &DisclosureModel::textChanged, this, &PreviewPane::ask);
    connect(&m_model, &DisclosureModel::neighboursChanged, this, &PreviewPane::ask);
    connect(m_sheet, &PreviewSheet::painted, this, &PreviewPane::painted);
    ask();
}

void PreviewPane::build() {
    auto *layout = new QVBoxLayout(this);
    auto *choices = new QFormLayout;
    addChoices(choices);
    layout->addLayout(choices);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setMinimumHeight(2 * fontMetrics().lineSpacing()); // a small screen has no more
    m_scroll->setAccessibleName(tr("Preview"));
    m_sheet = new PreviewSheet(m_scroll);
    m_scroll->setWidget(m_sheet);
    m_scroll->viewport()->installEventFilter(this);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(bottomLine());
}

QLayout *PreviewPane::bottomLine() {
    auto *line = new QHBoxLayout;
    m_icon = new QLabel(this);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::RichText); // for its link; what else it says is escaped
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing()); // a second line moves nothing
    m_state->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_state->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_state, &QLabel::linkActivated, this, &PreviewPane::firstFindingAsked);
    m_zoom = new ZoomButton(this);
    connect(m_zoom, &ZoomButton::changed, this, &PreviewPane::ask);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    line->addWidget(m_zoom, 0, Qt::AlignTop);
    return line;
}

void PreviewPane::addChoices(QFormLayout *layout) {
    m_template = new TemplateBox(m_words, this);
    m_template->choose("panel");
    m_language = new LanguageButton(this);
    const auto follow = [this] {
        m_template->setLanguageCount(std::max(1, static_cast<int>(m_language->languages().size())));
        ask();
    };
    connect(m_template, &QComboBox::currentIndexChanged, this, follow);
    connect(m_language, &LanguageButton::changed, this, follow);
    layout->addRow(tr("&Label"), m_template);
    layout->addRow(tr("L&anguage"), m_language);
}

PreviewChoice PreviewPane::choice() const {
    return {m_template->id(), m_language->languages()};
}

void PreviewPane::choose(const PreviewChoice &choice) {
    const QSignalBlocker quiet(m_template);
    m_template->choose(choice.templateId);
    m_language->choose(choice.languages);
    Q_EMIT m_language->changed();
}

double PreviewPane::trueResolution() const {
    const QScreen *at = screen();
    const double dots = at ? at->physicalDotsPerInch() : 96;
    return dots > 40 && dots < 600 ? dots : 96; // some screens tell no size
}

/// What fits is never scrolled, but for further pages: a scroll bar that came and went would change
/// what fits.
void PreviewPane::setScrollBars() {
    const bool fits = m_zoom->fits();
    const bool isLong = m_result.pages.size() > 1;
    m_scroll->setHorizontalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_scroll->setVerticalScrollBarPolicy(!fits    ? Qt::ScrollBarAsNeeded
                                         : isLong ? Qt::ScrollBarAlwaysOn
                                                  : Qt::ScrollBarAlwaysOff);
}

void PreviewPane::ask() {
    m_room = m_scroll->maximumViewportSize();
    const double ratio = devicePixelRatioF();
    PreviewRequest request;
    request.document = m_model.document();
    request.neighbours = m_model.neighbours();
    request.choice = choice();
    request.today = m_model.today();
    const QSize margins(PreviewSheet::margins, PreviewSheet::margins);
    request.scale = {m_zoom->zoom(), trueResolution() * ratio, (m_room - margins) * ratio,
                     qRound(m_scroll->verticalScrollBar()->sizeHint().width() * ratio)};
    m_asked = m_maker.ask(std::move(request));
    if (std::exchange(m_isProofed, false))
        Q_EMIT stateChanged();
}

void PreviewPane::show(const PreviewResult &result) {
    if (result.number != m_asked)
        return; // something newer is on its way
    const bool wasDraft = std::exchange(m_result, result).isDraft;
    setScrollBars();
    const bool wasOutdated = m_sheet->isOutdated();
    m_sheet->setOutdated(result.pages.empty());
    if (!result.pages.empty()) {
        m_zoom->showFactor(result.zoom);
        m_sheet->setPages(result.pages, devicePixelRatioF());
    }
    if (result.isDraft)
        say(whatIsToDo(), emptyIcon(palette()));
    else if (result.pages.empty())
        say(whyThereIsNone().toHtmlEscaped(), severityIcon(Severity::error, palette()));
    else if (wasOutdated || wasDraft)
        say(tr("Checking what it prints ..."), emptyIcon(palette()));
}

QString PreviewPane::whyThereIsNone() const {
    for (const Finding &finding : m_result.findings)
        if (finding.severity == Severity::error)
            return sentenceAndAdviceOf(finding, m_words);
    return {};
}

/// What has to be done before the label can be printed: problems to fix, answers to give.
QString PreviewPane::whatIsToDo() const {
    const auto errors =
        static_cast<int>(std::ranges::count_if(m_result.findings, [](const Finding &finding) {
            return finding.severity == Severity::error &&
                   !isMissingAnswer(finding, builtInDefinitions());
        }));
    const std::vector<NeededAnswer> needed = neededAnswers(m_model);
    const int open = progressOf(needed).open(), ofLabel = labelProgressOf(needed).open();
    const QString what =
        errors > 0 ? tr("Draft: %n problem(s) to fix before it can be printed.", nullptr, errors)
        : open > ofLabel
            ? tr("Draft: %n needed answer(s) to go, %1 of them before it can be printed.", nullptr,
                 open)
                  .arg(ofLabel)
            : tr("Draft: %n needed answer(s) to go before it can be printed.", nullptr, open);
    return what + QStringLiteral(" <a href=\"#first\">%1</a>").arg(tr("Go to the first"));
}

/// Each language that leaves something out, once.
QString PreviewPane::leftOut() const {
    QStringList sentences;
    for (const Finding &finding : m_result.findings)
        if (finding.rule == "label.left_out" || finding.rule == "label.counted" ||
            finding.severity != Severity::note)
            if (const QString sentence = sentenceOf(finding, m_words);
                !sentences.contains(sentence))
                sentences << sentence;
    return sentences.join(QLatin1Char(' '));
}

void PreviewPane::showProof(quint64 number, const Findings &findings) {
    if (number != m_asked)
        return;
    m_isProofed = !hasError(findings);
    QString text = tr("Checked: it prints what the disclosure says.");
    for (const Finding &finding : findings)
        text = sentenceOf(finding, m_words);
    text = (text + QLatin1Char(' ') + leftOut()).trimmed();
    say(text.toHtmlEscaped(),
        m_isProofed ? doneIcon(palette()) : severityIcon(Severity::error, palette()));
    Q_EMIT stateChanged();
}

void PreviewPane::say(const QString &text, const QIcon &icon) {
    m_icon->setPixmap(icon.pixmap(16, 16));
    m_state->setText(text);
}

void PreviewPane::copyLabel() const {
    if (m_result.pdf.empty())
        return;
    auto *copied = new QMimeData; // the clipboard's
    copied->setImageData(imageOf(pagePicture(m_result.pdf, 0, 300)));
    copied->setData(QStringLiteral("application/pdf"), QByteArray::fromStdString(m_result.pdf));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void PreviewPane::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange && m_asked > 0)
        ask(); // the icon below the label follows with it
    QWidget::changeEvent(event);
}

bool PreviewPane::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::Resize && m_zoom->fits() &&
        m_scroll->maximumViewportSize() != m_room)
        ask();
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            wheel->angleDelta().y() > 0 ? m_zoom->zoomIn() : m_zoom->zoomOut();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace updatefacts
