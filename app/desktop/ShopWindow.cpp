// SPDX-License-Identifier: MIT
#include "desktop/ShopWindow.h"

#include "desktop/Program.h"
#include "desktop/ShopMenus.h"
#include "desktop/files/Settings.h"
#include "desktop/look/Notice.h"
#include "desktop/look/NoticeBar.h"
#include "desktop/look/Shortcuts.h"
#include "desktop/look/TopOfWindow.h"
#include "desktop/retail/PagePane.h"
#include "desktop/retail/PageView.h"
#include "desktop/retail/ProductPane.h"
#include "desktop/run/RunPane.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

constexpr int narrowShop = 800; ///< logical pixels; then the page gives its place to the table
constexpr int pageWidth = 342;  ///< of the side with the page
constexpr QSize frameOfWindow(8, 36);

} // namespace

ShopWindow::ShopWindow(Program &program) : m_program(program), m_desk(program.clock()) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(tr("Labels for a shop – Update Facts"));
    build();
    ShopMenus(*this).build();
    connectParts();
    connectDesk();
    restore();
    separateShortcuts(*this);
}

/// The panes go before the model and the desk that they work on.
ShopWindow::~ShopWindow() {
    delete takeCentralWidget();
}

void ShopWindow::build() {
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const StatusStrip strip = addStatusStrip(*middle, *layout, m_notices);
    m_strip = strip.strip;
    m_status = strip.status;
    m_down = new QSplitter(Qt::Vertical, middle);
    m_across = new QSplitter(Qt::Horizontal, m_down);
    m_products = new ProductPane(m_model, m_across);
    m_across->addWidget(pageSide());
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    m_across->setCollapsible(0, false);
    m_runPane = new RunPane(m_program.words(), m_down);
    m_down->setChildrenCollapsible(false);
    m_down->setStretchFactor(0, 1);
    layout->addWidget(m_down, 1);
    setCentralWidget(middle);
    m_notices->raise();
}

/// Scrolls on small screens.
QWidget *ShopWindow::pageSide() {
    auto *area = new QScrollArea(m_across);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages = new PagePane(m_program.words(), area);
    area->setWidget(m_pages);
    area->setMinimumWidth(240);
    return area;
}

void ShopWindow::connectParts() {
    connect(m_products, &ProductPane::folderAsked, this, &ShopWindow::askLibrary);
    connect(m_products, &ProductPane::listAsked, this, &ShopWindow::askList);
    connect(m_products, &ProductPane::productAsked, this, &ShopWindow::openProduct);
    connect(m_pages, &PagePane::changed, this, &ShopWindow::refresh);
    connect(m_pages, &PagePane::pageAsked, this, &ShopWindow::drawPage);
    connect(m_runPane, &RunPane::stopAsked, this, &ShopWindow::stop);
    connect(m_runPane, &RunPane::goOnAsked, this, &ShopWindow::goOnWithRun);
    connect(m_runPane, &RunPane::folderAsked, this, &ShopWindow::openRunFolder);
    // Queued: the splitter learns only then how high the list may be.
    connect(
        m_runPane, &RunPane::opened, this,
        [this](bool isOpen) {
            m_down->setSizes(isOpen ? QList<int>{3, 1} : QList<int>{1, 0});
        },
        Qt::QueuedConnection);
    refresh();
}

void ShopWindow::connectDesk() {
    connect(&m_model, &ProductModel::ticked, this, [this] {
        m_pages->setLabels(m_model.tickedLabels());
        refresh();
    });
    connect(&m_desk, &ShopDesk::reading, this,
            [this](int done, int all) { m_products->showReading(done, all); });
    connect(&m_desk, &ShopDesk::opened, this, &ShopWindow::take);
    connect(&m_desk, &ShopDesk::notOpened, this, &ShopWindow::takeNothing);
    connect(&m_desk, &ShopDesk::drawn, this,
            [this](const PagePicture &picture) { m_pages->show(picture); });
    connect(&m_run, &TableRun::progressed, this,
            [this](const RunProgress &progress) { m_runPane->show(progress); });
    connect(&m_run, &TableRun::planned, this, [this](qint64 labels) {
        m_planned = labels;
        m_runPane->expect(labels);
    });
    connect(&m_run, &TableRun::finished, this, &ShopWindow::finish);
    m_lookSoon.setSingleShot(true);
    connect(&m_lookSoon, &QTimer::timeout, &m_desk, &ShopDesk::look);
    connect(&m_lookOften, &QTimer::timeout, &m_desk, &ShopDesk::look);
    const auto lookSoon = [this] { m_lookSoon.start(std::chrono::milliseconds(700)); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
}

void ShopWindow::restore() {
    const Settings settings;
    const QSize largest = screen()->availableGeometry().size() - frameOfWindow;
    resize(QSize(1280, 800).boundedTo(largest));
    if (restoreGeometry(settings.value(QStringLiteral("shop/geometry")).toByteArray()) &&
        !isMaximized())
        resize(size().boundedTo(largest));
    m_across->setSizes({width() - pageWidth, width() >= narrowShop ? pageWidth : 0});
    ShopDesign design;
    design.labelTemplate = settings.value(QStringLiteral("shop/template"), QStringLiteral("shelf"))
                               .toString()
                               .toStdString();
    design.sheet = settings.value(QStringLiteral("shop/sheet")).toString().toStdString();
    design.shop = settings.value(QStringLiteral("shop/name")).toString().toStdString();
    m_pages->choose(design);
    const QString library = settings.value(QStringLiteral("shop/library")).toString();
    if (!library.isEmpty() && QFileInfo::exists(library))
        openLibrary(library);
    else
        m_pages->say(tr("Choose the folder of disclosures to see a page here."));
}

void ShopWindow::remember() {
    Settings settings;
    settings.setValue(QStringLiteral("shop/geometry"), saveGeometry());
    const ShopDesign design = m_pages->design();
    settings.setValue(QStringLiteral("shop/template"),
                      QString::fromStdString(design.labelTemplate));
    settings.setValue(QStringLiteral("shop/sheet"), QString::fromStdString(design.sheet));
    settings.setValue(QStringLiteral("shop/name"), QString::fromStdString(design.shop));
}

/// The blue button is the next useful step: it says how many labels it prints.
void ShopWindow::refresh() {
    const qint64 labels = m_model.tickedLabels() * m_pages->design().copies;
    const bool canPrint = labels > 0 && !m_run.isRunning();
    m_printButton->setText(tr("Print %n label(s) ...", nullptr, static_cast<int>(labels)));
    m_printButton->setEnabled(canPrint);
    m_printAction->setEnabled(canPrint);
    const bool hasList = m_source.table.kind != TableSource::Kind::none;
    m_forgetAction->setEnabled(hasList);
    m_mappingAction->setEnabled(hasList);
    m_staleAction->setEnabled(!m_source.library.empty());
}

void ShopWindow::tellFailure(const QString &about, const QString &sentence) {
    m_notices->put(about, {Severity::error, sentence});
}

/// All that is seen is made anew; what is open, ticked and chosen stays.
void ShopWindow::speak() {
    const ShopDesign design = m_pages->design();
    const QList<int> across = m_across->sizes();
    m_notices->setParent(this);
    delete takeCentralWidget();
    removeToolBar(m_toolBar);
    delete m_toolBar;
    setMenuBar(new QMenuBar(this));
    setWindowTitle(tr("Labels for a shop – Update Facts"));
    build();
    ShopMenus(*this).build();
    connectParts();
    m_pages->choose(design);
    m_across->setSizes(across);
    m_products->showFolder(QString::fromStdString(m_source.library));
    if (m_view.table)
        take(m_view);
    if (m_hasResult)
        m_runPane->show(m_result);
    if (m_run.isRunning())
        m_runPane->begin();
    if (m_run.isRunning() && m_planned > 0)
        m_runPane->expect(m_planned);
    separateShortcuts(*this);
}

void ShopWindow::closeToStart() {
    if (m_program.documents().empty())
        m_program.showStart();
    close();
}

/// A run stops first, so that nothing is left half.
void ShopWindow::closeEvent(QCloseEvent *event) {
    remember();
    if (!m_run.isRunning())
        return QMainWindow::closeEvent(event);
    m_isClosing = true;
    stop();
    event->ignore();
}

void ShopWindow::changeEvent(QEvent *event) {
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_desk.look();
    if (event->type() == QEvent::FontChange && m_strip)
        m_strip->setFixedHeight(m_notices->heightOfStrip());
    QMainWindow::changeEvent(event);
}

void ShopWindow::resizeEvent(QResizeEvent *event) {
    QMainWindow::resizeEvent(event);
    m_brand->setVisible(event->size().width() >= narrowShop);
}

void ShopWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

/// A folder or archive is a library, anything else a price list.
void ShopWindow::dropEvent(QDropEvent *event) {
    for (const QUrl &url : event->mimeData()->urls()) {
        const QFileInfo file(url.toLocalFile());
        if (file.isDir() || file.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0)
            openLibrary(file.absoluteFilePath());
        else
            openList(file.absoluteFilePath());
    }
}

} // namespace updatefacts
