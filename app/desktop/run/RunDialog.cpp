// SPDX-License-Identifier: MIT
#include "desktop/run/RunDialog.h"

#include "desktop/files/Settings.h"
#include "desktop/look/Shortcuts.h"
#include "desktop/preview/TemplateBox.h"
#include "desktop/run/RunFileBox.h"
#include "desktop/words/SayIn.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>

#include <utility>

namespace updatefacts {

namespace {

constexpr const char *kindNames[] = {"pdf", "aisles", "zpl", "pictures", "printer"};

QString asText(std::string_view text) {
    return QString::fromUtf8(text);
}

QString settingOf(const char *name) {
    return QStringLiteral("shop/run/") + QLatin1String(name);
}

} // namespace

RunDialog::RunDialog(const Words &words, ShopPlan plan, QWidget *parent)
    : QDialog(parent), m_words(words), m_plan(std::move(plan)), m_form(new QFormLayout(this)) {
    setWindowTitle(tr("Print labels"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addKinds();
    addPrinter();
    addLabel();
    addFile();
    addButtons();
    restore();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RunDialog::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RunDialog::askPrinters);
    connect(m_takes, &QComboBox::currentIndexChanged, this, &RunDialog::refresh);
    connect(m_printer, &QComboBox::currentTextChanged, this, &RunDialog::refreshButtons);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &RunDialog::refreshButtons);
    connect(m_file, &RunFileBox::changed, this, &RunDialog::refreshButtons);
    refresh();
}

QComboBox *RunDialog::addBox(const QString &title) {
    auto *box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    m_form->addRow(title, box);
    return box;
}

void RunDialog::addKinds() {
    m_kind = addBox(tr("&Print as"));
    for (const QString &title :
         {tr("One PDF"), tr("A PDF for each aisle"), tr("ZPL for thermal printers"),
          tr("Pictures for electronic labels"), tr("On a printer")})
        m_kind->addItem(title);
    m_about = new QLabel(this);
    m_about->setObjectName(QStringLiteral("help"));
    m_about->setWordWrap(true);
    m_form->addRow(QString(), m_about);
}

void RunDialog::addPrinter() {
    m_printer = addBox(tr("P&rinter"));
    m_printer->setEditable(true);
    m_printer->lineEdit()->setAccessibleName(tr("Printer"));
    m_printer->lineEdit()->setPlaceholderText(tr("Name of a printer of CUPS"));
    m_takes = addBox(tr("It &takes"));
    m_takes->addItem(tr("PDF, on the sheets of the page"), QStringLiteral("pdf"));
    m_takes->addItem(tr("ZPL, on a roll of labels"), QStringLiteral("zpl"));
}

void RunDialog::addLabel() {
    m_thermal = new TemplateBox(m_words, this);
    m_form->addRow(tr("&Label"), m_thermal);
    m_picture = new TemplateBox(m_words, this);
    m_form->addRow(tr("&Label"), m_picture);
    for (TemplateBox *box : {m_thermal, m_picture})
        box->setMinimumContentsLength(50); // "Electronic shelf label, 400 x 300 pixels, ..."
    m_resolution = addBox(tr("R&esolution"));
    m_resolution->addItem(tr("As the label asks"), 0);
    for (const int dots : {203, 300, 600})
        m_resolution->addItem(tr("%1 dots per inch").arg(QLocale().toString(dots)), dots);
    m_colours = addBox(tr("C&olours"));
    for (const LabelFormat &each : runFormats())
        if (arePictures(each))
            m_colours->addItem(QCoreApplication::translate("updatefacts::OutputDialog", each.title),
                               asText(each.name));
}

void RunDialog::addFile() {
    m_file = new RunFileBox(asText(PartialDate::of(m_plan.today).toString()), this);
    m_fileTitle = new QLabel(this);
    m_fileTitle->setBuddy(m_file);
    m_form->addRow(m_fileTitle, m_file);
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("summary"));
    m_message->setWordWrap(true);
    m_form->addRow(m_message);
}

void RunDialog::addButtons() {
    auto *buttons = new QDialogButtonBox(this);
    m_print = buttons->addButton(tr("Pr&int"), QDialogButtonBox::AcceptRole);
    m_print->setProperty("primary", true);
    m_print->setDefault(true);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_form->addRow(buttons);
    connect(m_print, &QPushButton::clicked, this, &RunDialog::print);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
}

void RunDialog::restore() {
    const Settings settings;
    const auto text = [&](const char *name, const std::string &usual) {
        return settings.value(settingOf(name), asText(usual)).toString();
    };
    const auto find = [&](QComboBox &box, const char *name, const char *usual = "") {
        const QVariant chosen = settings.value(settingOf(name), QLatin1String(usual));
        box.setCurrentIndex(std::max(0, box.findData(chosen)));
    };
    for (int i = 0; i < m_kind->count(); ++i)
        if (text("kind", kindNames[0]) == QLatin1String(kindNames[i]))
            m_kind->setCurrentIndex(i);
    m_printer->setEditText(text("printer", {}));
    find(*m_takes, "takes");
    find(*m_resolution, "resolution");
    find(*m_colours, "colours", "png1"); // which every display can show
    m_thermal->choose(text("thermal", defaultTemplateOf(*labelFormat("zpl"))).toStdString());
    m_picture->choose(text("picture", defaultTemplateOf(*labelFormat("png"))).toStdString());
    const QString folder = text("folder", {});
    if (QFileInfo(folder).isDir())
        m_file->setFolder(folder);
}

void RunDialog::remember() const {
    Settings settings;
    const auto keep = [&](const char *name, const QVariant &value) {
        settings.setValue(settingOf(name), value);
    };
    keep("kind", QLatin1String(kindNames[m_kind->currentIndex()]));
    keep("printer", m_printer->currentText());
    keep("takes", m_takes->currentData());
    keep("resolution", m_resolution->currentData());
    keep("colours", m_colours->currentData());
    keep("thermal", asText(m_thermal->id()));
    keep("picture", asText(m_picture->id()));
    const std::string file = m_file->output().file;
    keep("folder", QFileInfo(QString::fromStdString(file)).absolutePath());
}

RunDialog::Kind RunDialog::kind() const {
    return static_cast<Kind>(m_kind->currentIndex());
}

void RunDialog::choose(Kind kind) {
    m_kind->setCurrentIndex(static_cast<int>(kind));
}

LabelFormat RunDialog::format() const {
    const bool takesZpl = m_takes->currentData() == QLatin1String("zpl");
    if (kind() == Kind::pictures)
        return *labelFormat(m_colours->currentData().toString().toStdString());
    const bool isZpl = kind() == Kind::zpl || (kind() == Kind::printer && takesZpl);
    return *labelFormat(isZpl ? "zpl" : "pdf");
}

ShopPlan RunDialog::plan() const {
    ShopPlan plan = m_plan;
    plan.output = m_file->output();
    const bool isSheet = !plan.output.format.page;
    if (kind() == Kind::printer)
        plan.output.printer = m_printer->currentText().trimmed().toStdString();
    if (kind() == Kind::pictures)
        plan.design.labelTemplate = m_picture->id();
    else if (!isSheet)
        plan.design.labelTemplate = m_thermal->id();
    if (!isSheet)
        plan.design.resolution = kind() == Kind::pictures ? 0 : m_resolution->currentData().toInt();
    return plan;
}

void RunDialog::refresh() {
    refreshFields();
    const bool arePicturesAsked = kind() == Kind::pictures;
    m_fileTitle->setText(arePicturesAsked ? tr("&Folder") : tr("&File"));
    m_about->setText(about());
    m_file->showFor(format(), kind() == Kind::aisles);
    separateShortcuts(*this);
    refreshButtons();
}

void RunDialog::askPrinters() {
    if (kind() == Kind::printer && !std::exchange(m_hasAskedPrinters, true))
        Q_EMIT printersAsked();
}

void RunDialog::refreshFields() {
    const bool isZpl = format() == *labelFormat("zpl");
    m_form->setRowVisible(m_printer, kind() == Kind::printer);
    m_form->setRowVisible(m_takes, kind() == Kind::printer);
    m_form->setRowVisible(m_thermal, isZpl);
    m_form->setRowVisible(m_resolution, isZpl);
    m_form->setRowVisible(m_picture, kind() == Kind::pictures);
    m_form->setRowVisible(m_colours, kind() == Kind::pictures);
}

void RunDialog::refreshButtons() {
    const RunOutput output = plan().output;
    const QString fault = this->fault(output);
    const QString message = fault.isEmpty() ? warning(output) : fault;
    m_print->setEnabled(fault.isEmpty());
    m_message->setVisible(!message.isEmpty());
    sayIn(*m_message, message);
    const int height = sizeHint().height();
    if (isVisible() && height > this->height())
        resize(width(), std::min(height, screen()->availableSize().height() - 36));
}

void RunDialog::showPrinters(const QStringList &names) {
    const QString before = m_printer->currentText();
    m_printer->clear();
    m_printer->addItems(names);
    if (!before.isEmpty())
        m_printer->setEditText(before);
    m_noPrinters = names.isEmpty() ? tr("CUPS has no printer.") : QString();
    refreshButtons();
}

void RunDialog::showNoPrinters(const QString &sentence) {
    m_noPrinters = sentence;
    refreshButtons();
}

void RunDialog::print() {
    remember();
    Q_EMIT printAsked(plan());
    close();
}

} // namespace updatefacts
