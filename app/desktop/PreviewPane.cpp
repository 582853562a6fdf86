// SPDX-License-Identifier: MIT
#include "desktop/PreviewPane.h"

#include "desktop/FindingText.h"
#include "desktop/PreviewSheet.h"
#include "desktop/SeverityIcon.h"
#include "label/Template.h"
#include "label/TemplateData.h"
#include "proof/LabelPicture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;

QString sizeOf(const Template &face) {
    const Size size = face.data().size;
    const auto mm = [](Length length) { return QLocale().toString(length.millimetres(), 'g', 4); };
    return PreviewPane::tr("%1 × %2 mm").arg(mm(size.width), mm(size.height));
}

} // namespace

PreviewPane::PreviewPane(DisclosureModel &model, const Words &words, QWidget *parent)
    : QWidget(parent), m_model(model), m_words(words) {
    build();
    connect(&m_maker, &PreviewMaker::made, this, &PreviewPane::show);
    connect(&m_maker, &PreviewMaker::proofed, this, &PreviewPane::showProof);
    connect(&m_model, &DisclosureModel::changed, this, &PreviewPane::ask);
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
    auto *line = new QHBoxLayout;
    m_icon = new QLabel(this);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_state, &QLabel::linkActivated, this, &PreviewPane::firstFindingAsked);
    m_zoomButton = new QToolButton(this);
    m_zoomButton->setPopupMode(QToolButton::InstantPopup);
    m_zoomButton->setFocusPolicy(Qt::TabFocus);
    m_zoomButton->setAccessibleName(tr("Zoom"));
    auto *zooms = new QMenu(m_zoomButton);
    zooms->addAction(tr("Fit"), this, &PreviewPane::zoomToFit);
    zooms->addAction(tr("True size (100 %)"), this, &PreviewPane::zoomToTrueSize);
    for (const int percent : {50, 150, 200, 400})
        zooms->addAction(tr("%1 %").arg(percent), this,
                         [this, percent] { setZoom(percent / 100.0); });
    m_zoomButton->setMenu(zooms);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    line->addWidget(m_zoomButton, 0, Qt::AlignTop);
    layout->addLayout(line);
}

void PreviewPane::addChoices(QFormLayout *layout) {
    m_template = new QComboBox(this);
    for (const std::string &id : builtInTemplateIds()) {
        const Template face = builtInTemplate(id);
        m_template->addItem(tr("%1, %2", "name of a label, its size")
                                .arg(QString::fromStdString(face.title()), sizeOf(face)),
                            QString::fromStdString(id));
    }
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(16);
    setTemplate("panel");
    connect(m_template, &QComboBox::currentIndexChanged, this, &PreviewPane::ask);
    layout->addRow(tr("&Label"), m_template);
    m_language = new QToolButton(this);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setFocusPolicy(Qt::TabFocus);
    m_language->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_language->setMenu(new QMenu(m_language));
    fillLanguages();
    layout->addRow(tr("L&anguage"), m_language);
}

/// Several may be ticked: they stand on one label.
void PreviewPane::fillLanguages() {
    for (const std::string &language : Words::languages()) {
        const QLocale locale(QString::fromStdString(language));
        QAction *action = m_language->menu()->addAction(
            locale.nativeLanguageName() +
            QStringLiteral(" (%1)").arg(QString::fromStdString(language)));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this,
                [this, language](bool isChosen) { chooseLanguage(language, isChosen); });
    }
    m_language->setText(tr("The disclosure's own"));
}

void PreviewPane::chooseLanguage(const std::string &language, bool isChosen) {
    if (isChosen)
        m_languages.push_back(language);
    else
        std::erase(m_languages, language);
    QStringList names;
    for (const std::string &chosen : m_languages)
        names << QLocale(QString::fromStdString(chosen)).nativeLanguageName();
    m_language->setText(names.isEmpty() ? tr("The disclosure's own")
                                        : names.join(QStringLiteral(" + ")));
    ask();
}

std::string PreviewPane::templateId() const {
    return m_template->currentData().toString().toStdString();
}

void PreviewPane::setTemplate(const std::string &id) {
    m_template->setCurrentIndex(m_template->findData(QString::fromStdString(id)));
}

double PreviewPane::trueResolution() const {
    const QScreen *at = screen();
    const double dots = at ? at->physicalDotsPerInch() : 96;
    return dots > 40 && dots < 600 ? dots : 96; // some screens tell no size
}

double PreviewPane::fittingZoom() const {
    const Size size = builtInTemplate(templateId()).data().size;
    const QSize room = m_scroll->viewport()->size() - QSize(40, 40);
    const double inches = 25.4;
    const double across = room.width() / (size.width.millimetres() / inches * trueResolution());
    const double down = room.height() / (size.height.millimetres() / inches * trueResolution());
    const bool isLong = m_result.pages.size() > 1 || m_languages.size() > 1;
    return std::clamp(isLong ? across : std::min(across, down), leastZoom, mostZoom);
}

void PreviewPane::ask() {
    const double zoom = m_zoom > 0 ? m_zoom : fittingZoom();
    m_zoomButton->setText(tr("%1 %").arg(qRound(zoom * 100)));
    PreviewRequest request;
    request.text = m_model.text();
    request.templateId = templateId();
    request.languages = m_languages;
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
    m_sheet->setOutdated(result.pages.empty());
    if (!result.pages.empty()) {
        m_sheet->setPages(result.pages, devicePixelRatioF());
        say(tr("Reading it back ..."), std::nullopt);
        return;
    }
    QString reason = tr("The label appears when the errors are mended. "
                        "<a href=\"#first\">Go to the first</a>");
    for (const Finding &finding : result.findings)
        if (finding.severity == Severity::error && !finding.sentence.empty())
            reason = (sentenceOf(finding, m_words) + QLatin1Char(' ') + adviceOf(finding, m_words))
                         .toHtmlEscaped();
    say(reason, Severity::error);
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
    const Raster raster = pagePicture(m_result.pdf, 0, 300);
    QImage image(raster.width, raster.height, QImage::Format_Grayscale8);
    for (int y = 0; y < raster.height; ++y)
        for (int x = 0; x < raster.width; ++x)
            image.scanLine(y)[x] = raster.at(x, y);
    auto *copied = new QMimeData; // the clipboard's
    copied->setImageData(image);
    copied->setData(QStringLiteral("application/pdf"), QByteArray::fromStdString(m_result.pdf));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void PreviewPane::setZoom(double zoom) {
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, leastZoom, mostZoom);
    ask();
}

void PreviewPane::zoomIn() {
    setZoom((m_zoom > 0 ? m_zoom : fittingZoom()) * zoomStep);
}

void PreviewPane::zoomOut() {
    setZoom((m_zoom > 0 ? m_zoom : fittingZoom()) / zoomStep);
}

void PreviewPane::zoomToFit() {
    setZoom(0);
}

void PreviewPane::zoomToTrueSize() {
    setZoom(1);
}

bool PreviewPane::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::Resize && m_zoom <= 0)
        ask();
    if (event->type() == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            wheel->angleDelta().y() > 0 ? zoomIn() : zoomOut();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace updatefacts
