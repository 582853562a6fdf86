// SPDX-License-Identifier: MIT
#include "desktop/PreviewPane.h"

#include "desktop/FindingText.h"
#include "desktop/LanguageButton.h"
#include "desktop/PreviewSheet.h"
#include "desktop/SeverityIcon.h"
#include "desktop/TemplateBox.h"
#include "desktop/ZoomButton.h"
#include "proof/LabelPicture.h"
#include "proof/RasterImage.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace updatefacts {

PreviewPane::PreviewPane(DisclosureModel &model, const Words &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_words(words) {
    build();
    connect(&m_maker, &PreviewMaker::made, this, &PreviewPane::show);
    connect(&m_maker, &PreviewMaker::proofed, this, &PreviewPane::showProof);
    connect(&m_model, &DisclosureModel::textChanged, this, &PreviewPane::ask);
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
    m_state->setWordWrap(true);
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
    m_template = new TemplateBox(this);
    m_template->choose("panel");
    connect(m_template, &QComboBox::currentIndexChanged, this, &PreviewPane::ask);
    layout->addRow(tr("&Label"), m_template);
    m_language = new LanguageButton(this);
    connect(m_language, &LanguageButton::changed, this, &PreviewPane::ask);
    layout->addRow(tr("L&anguage"), m_language);
}

std::string PreviewPane::templateId() const {
    return m_template->id();
}

void PreviewPane::setTemplate(const std::string &id) {
    m_template->choose(id);
}

double PreviewPane::trueResolution() const {
    const QScreen *at = screen();
    const double dots = at ? at->physicalDotsPerInch() : 96;
    return dots > 40 && dots < 600 ? dots : 96; // some screens tell no size
}

double PreviewPane::fittingZoom() const {
    const QSizeF size = m_template->millimetres();
    const QSize room = m_scroll->viewport()->size() - QSize(40, 40);
    const double inches = 25.4;
    const double across = room.width() / (size.width() / inches * trueResolution());
    const double down = room.height() / (size.height() / inches * trueResolution());
    return std::clamp(isLong() ? across : std::min(across, down), 0.1, 8.0);
}

/// Whether the label may be several pages, which are scrolled through.
bool PreviewPane::isLong() const {
    return m_result.pages.size() > 1 || m_language->languages().size() > 1;
}

/// What fits is never scrolled: a scroll bar that came would change what fits.
void PreviewPane::setScrollBars() {
    m_scroll->setHorizontalScrollBarPolicy(m_zoom->fits() ? Qt::ScrollBarAlwaysOff
                                                          : Qt::ScrollBarAsNeeded);
    m_scroll->setVerticalScrollBarPolicy(!m_zoom->fits() ? Qt::ScrollBarAsNeeded
                                         : isLong()      ? Qt::ScrollBarAlwaysOn
                                                         : Qt::ScrollBarAlwaysOff);
}

void PreviewPane::ask() {
    setScrollBars();
    m_room = m_scroll->viewport()->size();
    const double zoom = m_zoom->factor(fittingZoom());
    m_zoom->showFactor(zoom);
    PreviewRequest request;
    request.document = m_model.document();
    request.templateId = templateId();
    request.languages = m_language->languages();
    request.today = m_model.today();
    request.resolution = zoom * trueResolution() * devicePixelRatioF();
    m_asked = m_maker.ask(std::move(request));
    if (std::exchange(m_isProofed, false))
        Q_EMIT stateChanged();
}

void PreviewPane::show(const PreviewResult &result) {
    if (result.number != m_asked)
        return; // something newer is on its way
    m_result = result;
    setScrollBars();
    const bool wasOutdated = m_sheet->isOutdated();
    m_sheet->setOutdated(result.pages.empty());
    if (!result.pages.empty()) {
        m_sheet->setPages(result.pages, devicePixelRatioF());
        if (wasOutdated) // else what was said stays: a line more or less would change what fits
            say(tr("Reading it back ..."), std::nullopt);
        return;
    }
    QString reason = whatIsMissing();
    for (const Finding &finding : result.findings)
        if (finding.severity == Severity::error && !finding.sentence.empty())
            reason = (sentenceOf(finding, m_words) + QLatin1Char(' ') + adviceOf(finding, m_words))
                         .toHtmlEscaped();
    say(reason, Severity::error);
}

/// What has to be done before there is a label: answers to give, errors to mend.
QString PreviewPane::whatIsMissing() const {
    int missing = 0, errors = 0;
    for (const Finding &finding : m_model.findings())
        if (finding.severity == Severity::error)
            ++(finding.rule == "field.missing" ? missing : errors);
    const QString what = errors > 0
                             ? tr("The label appears when the errors are mended.")
                             : tr("%n answer(s) more and the label appears.", nullptr, missing);
    return what + tr(" <a href=\"#first\">Go to the first</a>");
}

void PreviewPane::showProof(quint64 number, const Findings &findings) {
    if (number != m_asked)
        return;
    m_isProofed = !hasError(findings);
    QString text = tr("Read back: it prints what the disclosure says.");
    for (const Finding &finding : findings)
        text = sentenceOf(finding, m_words);
    for (const Finding &finding : m_result.findings)
        if (finding.rule == "label.left_out" || finding.severity != Severity::note)
            text += QLatin1Char(' ') + sentenceOf(finding, m_words);
    say(text.toHtmlEscaped(), m_isProofed ? std::nullopt : std::optional(Severity::error));
    Q_EMIT stateChanged();
}

void PreviewPane::say(const QString &text, std::optional<Severity> severity) {
    const QIcon icon = severity ? severityIcon(*severity, palette()) : doneIcon(palette());
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

bool PreviewPane::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::Resize && m_zoom->fits() && m_scroll->viewport()->size() != m_room)
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
