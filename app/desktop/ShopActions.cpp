// SPDX-License-Identifier: MIT
#include "desktop/Program.h"
#include "desktop/ShopWindow.h"
#include "desktop/files/Settings.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/retail/ConnectDialog.h"
#include "desktop/retail/MappingDialog.h"
#include "desktop/retail/PagePane.h"
#include "desktop/retail/PageView.h"
#include "desktop/retail/ProductPane.h"
#include "desktop/run/LastRuns.h"
#include "desktop/run/RunPane.h"
#include "desktop/words/FindingText.h"
#include "retail/database/Connection.h"

#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace updatefacts {

namespace {

/// More folders are not watched: the window looks again when one comes back to it.
constexpr int mostWatched = 200;

const QString aboutLibrary = QStringLiteral("library");
const QString aboutList = QStringLiteral("list");

QStringList foldersIn(const QString &library) {
    QStringList folders{library};
    QDirIterator below(library, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (below.hasNext() && folders.size() < mostWatched)
        folders << below.next();
    return folders;
}

} // namespace

void ShopWindow::askLibrary() {
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose the folder of disclosures"), QString::fromStdString(m_source.library));
    if (!folder.isEmpty())
        openLibrary(folder);
}

void ShopWindow::askZip() {
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose an archive of disclosures"),
        QFileInfo(QString::fromStdString(m_source.library)).path(), tr("Archives (*.zip)"));
    if (!file.isEmpty())
        openLibrary(file);
}

void ShopWindow::askList() {
    Settings settings;
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open a price list"), settings.value(QStringLiteral("shop/lists")).toString(),
        tr("Price lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)"));
    if (file.isEmpty())
        return;
    settings.setValue(QStringLiteral("shop/lists"), QFileInfo(file).absolutePath());
    openList(file);
}

void ShopWindow::openList(const QString &name, const QString &query) {
    TableOptions options;
    options.query = query.toStdString();
    options.password = databasePassword();
    openMapping(name.toStdString(), options, std::nullopt);
}

void ShopWindow::openMapping(const std::string &name, const TableOptions &options,
                             std::optional<ColumnMapping> mapping) {
    auto *dialog = new MappingDialog(m_program.words(), this);
    connect(dialog, &MappingDialog::taken, this, &ShopWindow::takeList);
    dialog->read(name, options, std::move(mapping));
    dialog->show();
}

void ShopWindow::changeMapping() {
    openMapping(m_source.table.name, m_source.table.options, m_source.mapping);
}

void ShopWindow::askConnection() {
    auto *dialog = new ConnectDialog(this);
    if (m_source.table.kind == TableSource::Kind::database)
        dialog->choose(QString::fromStdString(m_source.table.name),
                       QString::fromStdString(m_source.table.options.query));
    connect(dialog, &ConnectDialog::asked, this, &ShopWindow::openList);
    dialog->show();
}

void ShopWindow::openLibrary(const QString &path) {
    m_source.library = QFileInfo(path).absoluteFilePath().toStdString();
    m_source.ledgers.clear();
    const std::vector<LastRun> runs = LastRuns().runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        if (run->plan.library == m_source.library)
            m_source.ledgers.push_back(run->ledger());
    Settings().setValue(QStringLiteral("shop/library"), QString::fromStdString(m_source.library));
    m_products->showFolder(QString::fromStdString(m_source.library));
    m_hasResult = false;
    read();
}

void ShopWindow::takeList(const TableSource &table, const ColumnMapping &mapping) {
    m_source.table = table;
    m_source.mapping = mapping;
    m_hasResult = false;
    read();
}

void ShopWindow::forgetList() {
    takeList({}, {});
}

void ShopWindow::read() {
    for (const QString &about : {aboutLibrary, aboutList})
        m_notices->drop(about);
    if (!m_source.library.empty())
        m_status->setText(tr("Reading ..."));
    refresh();
    m_desk.open(m_source);
    watchDisk();
}

void ShopWindow::watchDisk() {
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    const QString library = QString::fromStdString(m_source.library);
    QStringList paths = QFileInfo(library).isDir() ? foldersIn(library) : QStringList{library};
    if (m_source.table.kind != TableSource::Kind::database)
        paths << QString::fromStdString(m_source.table.name);
    paths.removeAll(QString());
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

/// Of a few files each is watched, as one may be written in its place; of many, all are looked at
/// now and then, the less often the longer that takes.
void ShopWindow::watchFiles() {
    constexpr std::size_t few = 500;
    constexpr int restAgainstWork = 50;
    const std::vector<ShopProduct> &products = m_view.table->products();
    const QDir library(QString::fromStdString(m_source.library));
    QStringList paths;
    if (products.size() <= few && library.exists())
        for (const ShopProduct &product : products)
            paths << library.filePath(QString::fromStdString(product.file));
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
    m_lookOften.start(std::max(5000, static_cast<int>(m_view.seconds * restAgainstWork * 1000)));
}

void ShopWindow::take(const ShopView &view) {
    m_view = view;
    watchFiles();
    m_products->show(view);
    if (!m_hasResult)
        m_runPane->showProblems(view.list.get());
    m_status->setText(
        tr("Disclosures: %1, read in %2 s")
            .arg(QLocale().toString(static_cast<qlonglong>(view.table->products().size())),
                 QLocale().toString(view.seconds, 'f', 1)));
    tellReading(view);
    if (m_model.tickedLabels() == 0)
        m_pages->say(tr("There is nothing to print: no product is ticked."));
    refresh();
}

/// What was told of an earlier reading does not hold any more.
void ShopWindow::tellReading(const ShopView &view) {
    m_notices->drop(aboutLibrary);
    for (const Finding &note : view.notes)
        if (note.severity != Severity::note)
            m_notices->put(aboutLibrary, {note.severity, sentenceOf(note, m_program.words())});
    if (view.problem.isEmpty())
        m_notices->drop(aboutList);
    else
        tellFailure(aboutList, view.problem);
}

/// Products of another folder, or as they were before, could not be printed.
void ShopWindow::takeNothing(const QString &why) {
    m_view = {};
    m_products->show(m_view);
    m_status->clear();
    m_pages->say(why);
    tellFailure(aboutLibrary, why);
    refresh();
}

ShopPlan ShopWindow::plan() const {
    ShopPlan plan;
    plan.library = m_source.library;
    plan.table = m_source.table;
    plan.mapping = m_source.mapping;
    for (const std::string &file : m_model.leftOut())
        plan.leftOut.insert(file);
    plan.design = m_pages->design();
    plan.today = m_program.today();
    return plan;
}

void ShopWindow::drawPage() {
    if (m_view.table)
        m_desk.draw({plan(), m_pages->page(), m_pages->view().room(), devicePixelRatioF()});
}

/// A disclosure of an archive cannot be opened by itself.
void ShopWindow::openProduct(const QString &file) {
    const QString path = QDir(QString::fromStdString(m_source.library)).filePath(file);
    QString problem;
    if (QFileInfo(path).isFile() && !m_program.openFile(path, problem))
        tellFailure(QStringLiteral("open"), problem);
}

} // namespace updatefacts
