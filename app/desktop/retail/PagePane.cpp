// SPDX-License-Identifier: MIT
#include "desktop/retail/PagePane.h"

#include "desktop/preview/LanguageButton.h"
#include "desktop/preview/TemplateBox.h"
#include "desktop/retail/PageView.h"
#include "desktop/retail/SheetBox.h"
#include "label/template/TemplateData.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace updatefacts {

namespace {

constexpr std::chrono::milliseconds restBeforePage(60);
constexpr int mostCopies = 1000; ///< as on the command line

} // namespace

PagePane::PagePane(const Words &words, QWidget *parent) : QWidget(parent), m_words(words) {
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 12, 4);
    addChoices(*layout);
    addPage(*layout);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &PagePane::pageAsked);
    fitSheets();
    refreshPages();
}

void PagePane::addRow(QFormLayout &form, const QString &title, QWidget *field) {
    auto *label = new QLabel(title, this);
    label->setBuddy(field);
    form.addRow(label, field);
    field->installEventFilter(this);
}

void PagePane::addChoices(QVBoxLayout &layout) {
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_template = new TemplateBox(m_words, this);
    m_template->choose("shelf");
    connect(m_template, &QComboBox::currentIndexChanged, this, &PagePane::fitSheets);
    addRow(*form, tr("&Label"), m_template);
    m_sheet = new SheetBox(this);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        m_view->setSheet(m_sheet->sheet());
        change();
    });
    addRow(*form, tr("&Sheet"), m_sheet);
    m_language = new LanguageButton(this);
    connect(m_language, &LanguageButton::changed, this, &PagePane::change);
    addRow(*form, tr("Lan&guage"), m_language);
    addSpins(*form);
    m_order = new QComboBox(this);
    m_order->addItem(tr("As in the price list"), static_cast<int>(PrintOrder::asGiven));
    m_order->addItem(tr("By aisle"), static_cast<int>(PrintOrder::byAisle));
    m_order->addItem(tr("By product"), static_cast<int>(PrintOrder::byProduct));
    connect(m_order, &QComboBox::currentIndexChanged, this, &PagePane::change);
    addRow(*form, tr("&Order"), m_order);
    addShopLine(*form);
    layout.addLayout(form);
}

void PagePane::addSpins(QFormLayout &form) {
    m_start = new QSpinBox(this);
    m_start->setToolTip(tr("The first free place of a sheet that is partly used"));
    m_start->setMinimum(1);
    connect(m_start, &QSpinBox::valueChanged, this, [this](int start) {
        m_view->setStart(start);
        change();
    });
    addRow(form, tr("Start at &place"), m_start);
    m_copies = new QSpinBox(this);
    m_copies->setRange(1, mostCopies);
    m_copies->setToolTip(tr("Of every label, times those of its row"));
    connect(m_copies, &QSpinBox::valueChanged, this, &PagePane::change);
    addRow(form, tr("Cop&ies"), m_copies);
}

void PagePane::addShopLine(QFormLayout &form) {
    m_shop = new QLineEdit(this);
    m_shop->setPlaceholderText(tr("Name of the shop on the label"));
    connect(m_shop, &QLineEdit::textChanged, this, &PagePane::change);
    addRow(form, tr("Shop &name"), m_shop);
    m_price = new QCheckBox(tr("Price and i&tem number"), this);
    m_price->setChecked(true);
    connect(m_price, &QCheckBox::toggled, this, &PagePane::change);
    form.addRow(QString(), m_price);
}

void PagePane::addPage(QVBoxLayout &layout) {
    m_view = new PageView(this);
    connect(m_view, &PageView::startChosen, m_start, &QSpinBox::setValue);
    connect(m_view, &PageView::pageTurned, this, &PagePane::turn);
    connect(m_view, &PageView::resized, this, &PagePane::askPage);
    layout.addWidget(m_view, 1);
    auto *line = new QHBoxLayout;
    const auto addButton = [&](Qt::ArrowType arrow, const QString &name, int pages) {
        auto *button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, pages] { turn(pages); });
        line->addWidget(button);
        return button;
    };
    const bool isMirrored = isRightToLeft();
    m_back = addButton(isMirrored ? Qt::RightArrow : Qt::LeftArrow, tr("Previous page"), -1);
    m_pageOf = new QLabel(this);
    m_pageOf->setAlignment(Qt::AlignCenter);
    line->addWidget(m_pageOf, 1);
    m_on = addButton(isMirrored ? Qt::LeftArrow : Qt::RightArrow, tr("Next page"), 1);
    layout.addLayout(line);
}

void PagePane::fitSheets() {
    m_sheet->showFor(builtInTemplate(m_template->id()).data().size);
}

ShopDesign PagePane::design() const {
    ShopDesign design;
    design.labelTemplate = m_template->id();
    design.languages = m_language->languages();
    design.sheet = m_sheet->id();
    design.start = m_start->value();
    design.copies = m_copies->value();
    design.order = static_cast<PrintOrder>(m_order->currentData().toInt());
    design.shop = m_shop->text().trimmed().toStdString();
    design.showsPrice = m_price->isChecked();
    return design;
}

void PagePane::choose(const ShopDesign &design) {
    m_template->choose(design.labelTemplate);
    fitSheets();
    m_sheet->choose(design.sheet);
    m_language->choose(design.languages);
    m_start->setValue(design.start);
    m_copies->setValue(design.copies);
    m_order->setCurrentIndex(std::max(0, m_order->findData(static_cast<int>(design.order))));
    m_shop->setText(QString::fromStdString(design.shop));
    m_price->setChecked(design.showsPrice);
}

void PagePane::change() {
    const std::optional<Sheet> sheet = m_sheet->sheet();
    const int places = sheet ? sheet->places() : 1;
    m_start->setMaximum(places);
    m_start->setEnabled(places > 1);
    refreshPages();
    Q_EMIT changed();
    askPage();
}

qint64 PagePane::pages() const {
    const std::optional<Sheet> sheet = m_sheet->sheet();
    const qint64 places = sheet ? sheet->places() : 1;
    const qint64 labels = m_labels * m_copies->value();
    return labels == 0 ? 0 : (labels + m_start->value() - 1 + places - 1) / places;
}

void PagePane::setLabels(qint64 labels) {
    m_labels = labels;
    refreshPages();
    askPage();
}

void PagePane::askPage() {
    if (m_labels == 0)
        return;
    m_view->setOutdated();
    m_rest.start(restBeforePage);
}

void PagePane::turn(int pages) {
    m_page += pages;
    refreshPages();
    askPage();
}

void PagePane::refreshPages() {
    const qint64 all = pages();
    m_page = static_cast<int>(std::clamp<qint64>(m_page, 1, std::max<qint64>(all, 1)));
    m_back->setEnabled(m_page > 1);
    m_on->setEnabled(m_page < all);
    const QLocale locale;
    m_pageOf->setText(all == 0
                          ? QString()
                          : tr("Page %1 of %2").arg(locale.toString(m_page), locale.toString(all)));
}

/// What comes while another one is about to be asked for is of no use any more.
void PagePane::show(const PagePicture &picture) {
    if (picture.page == m_page && !m_rest.isActive())
        m_view->show(picture);
}

void PagePane::say(const QString &sentence) {
    m_view->say(sentence);
}

/// The wheel scrolls what is around a field, never what is chosen in it.
bool PagePane::eventFilter(QObject *object, QEvent *event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace updatefacts
