// SPDX-License-Identifier: MIT
#include "desktop/retail/MappingDialog.h"

#include "desktop/look/PlainLabels.h"
#include "desktop/retail/ColumnPreview.h"
#include "desktop/retail/ProblemsModel.h"
#include "desktop/words/FindingText.h"
#include "desktop/words/SayIn.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/WriteFile.h"
#include "retail/table/MappingFile.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace updatefacts {

MappingDialog::MappingDialog(const Words &words, QWidget *parent)
    : QDialog(parent), m_words(words), m_problems(new ProblemsModel(words, this)) {
    setWindowTitle(tr("Price list"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(1000, 620).boundedTo(screen()->availableSize() - QSize(8, 36)));
    auto *layout = new QVBoxLayout(this);
    m_name = new QLabel(this);
    m_name->setObjectName(QStringLiteral("question"));
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_name);
    m_preview = new ColumnPreview(this);
    m_preview->setMinimumHeight(90);
    connect(m_preview, &ColumnPreview::changed, this, &MappingDialog::tryOut);
    layout->addWidget(m_preview, 3);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("summary"));
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    addProblems(*layout);
    addButtons(*layout);
}

MappingDialog::~MappingDialog() {
    ++m_generation;
    m_thread.finish();
}

void MappingDialog::addProblems(QVBoxLayout &layout) {
    auto *table = new QTableView(this);
    table->setModel(m_problems);
    table->setAccessibleName(tr("What is wrong with the first rows"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setMinimumHeight(50);
    table->verticalHeader()->hide();
    table->setColumnHidden(ProblemsModel::resultColumn, true);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->resizeSection(ProblemsModel::severityColumn, 30);
    header->resizeSection(ProblemsModel::rowColumn, fontMetrics().averageCharWidth() * 12);
    header->resizeSection(ProblemsModel::reasonColumn, fontMetrics().averageCharWidth() * 24);
    header->setSectionResizeMode(ProblemsModel::sentenceColumn, QHeaderView::Stretch);
    layout.addWidget(table, 1);
}

void MappingDialog::addButtons(QVBoxLayout &layout) {
    auto *buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open a mapping ..."), QDialogButtonBox::ActionRole);
    m_save = buttons->addButton(tr("&Save the mapping ..."), QDialogButtonBox::ActionRole);
    m_use = new QPushButton(tr("&Use this list"), this);
    m_use->setProperty("primary", true); // before its style is chosen
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_use->setDefault(true);
    for (QPushButton *button : {m_open, m_save, m_use})
        button->setEnabled(false);
    connect(m_open, &QPushButton::clicked, this, &MappingDialog::askMapping);
    connect(m_save, &QPushButton::clicked, this, &MappingDialog::askWhereToSave);
    connect(m_use, &QPushButton::clicked, this, [this] {
        Q_EMIT taken(m_table->source, m_preview->mapping());
        close();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    layout.addWidget(buttons);
}

void MappingDialog::read(const std::string &name, const TableOptions &options,
                         std::optional<ColumnMapping> mapping) {
    m_name->setText(shownName(QString::fromStdString(name)));
    m_name->setToolTip(m_name->text());
    say(tr("Reading ..."));
    m_thread.post([this, name, options, mapping = std::move(mapping)] {
        const auto table = std::make_shared<Table>();
        try {
            table->source = openTable(name, options, table->findings);
            if (table->source.kind != TableSource::Kind::none) {
                table->rows = firstRows(table->source);
                table->mapping = mapping ? *mapping : proposeMapping(table->rows);
            }
        } catch (const IoError &error) {
            table->problem = inWindowWords(error.sentence());
        }
        QMetaObject::invokeMethod(
            this, [this, table] { take(table); }, Qt::QueuedConnection);
    });
}

void MappingDialog::take(const std::shared_ptr<Table> &table) {
    m_problems->show(table->findings);
    if (!table->problem.isEmpty())
        return refuse(table->problem);
    if (table->source.kind == TableSource::Kind::none)
        return refuse(tr("This cannot be read as a price list."));
    m_table = table;
    m_preview->show(table->rows, table->mapping);
    m_open->setEnabled(true);
    m_save->setEnabled(true);
    tryOut();
}

void MappingDialog::refuse(const QString &why) {
    say(why);
    m_use->setEnabled(false);
    Q_EMIT shown();
}

/// Reads the first rows with the mapping; only the newest one counts.
void MappingDialog::tryOut() {
    const quint64 generation = ++m_generation;
    m_use->setEnabled(m_preview->mapping().findsProducts());
    m_thread.post([this, generation, table = m_table, mapping = m_preview->mapping()] {
        if (generation != m_generation)
            return;
        TriedMapping tried;
        QString problem;
        try {
            tried = tryMapping(table->source, mapping, ColumnPreview::mostRows);
        } catch (const IoError &error) {
            problem = inWindowWords(error.sentence());
        }
        QMetaObject::invokeMethod(
            this,
            [this, generation, tried, problem] {
                if (generation == m_generation)
                    problem.isEmpty() ? showTried(tried) : refuse(problem);
            },
            Qt::QueuedConnection);
    });
}

void MappingDialog::showTried(const TriedMapping &tried) {
    m_problems->show(tried.findings);
    m_preview->show(tried);
    const QLocale locale;
    say(!m_preview->mapping().findsProducts()
            ? tr("Say which column has the GTIN, the model or the file: products are found by it.")
            : tr("Of the first %1 rows %2 can be read, %3 cannot.")
                  .arg(locale.toString(tried.good + tried.refused), locale.toString(tried.good),
                       locale.toString(tried.refused)));
    Q_EMIT shown();
}

void MappingDialog::say(const QString &sentence) {
    sayIn(*m_sentence, sentence);
}

QString MappingDialog::sentence() const {
    return m_sentence->text();
}

void MappingDialog::openMapping(const QString &file) {
    try {
        Findings findings;
        const ChosenColumns chosen =
            readMapping(readFile(file.toStdString()), file.toStdString(), findings);
        const ColumnMapping mapping =
            applyMapping(chosen, m_table->rows, m_table->source.name, findings);
        if (hasError(findings)) {
            m_problems->show(findings);
            return say(tr("The mapping does not go with this list."));
        }
        m_preview->show(m_table->rows, mapping);
        tryOut();
    } catch (const IoError &error) {
        say(inWindowWords(error.sentence()));
    }
}

void MappingDialog::saveMapping(const QString &file) {
    try {
        (void)writeFile(file.toStdString(), writeMapping(m_preview->mapping()), Existing::replace);
        say(tr("The mapping is saved. The command line takes it with --map."));
    } catch (const IoError &error) {
        say(inWindowWords(error.sentence()));
    }
}

void MappingDialog::askMapping() {
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a mapping"), {}, tr("Mappings (*.yaml)"));
    if (!file.isEmpty())
        openMapping(file);
}

void MappingDialog::askWhereToSave() {
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the mapping"),
                                                      QFileInfo(m_name->text()).path() +
                                                          QStringLiteral("/columns.yaml"),
                                                      tr("Mappings (*.yaml)"));
    if (!file.isEmpty())
        saveMapping(file);
}

} // namespace updatefacts
