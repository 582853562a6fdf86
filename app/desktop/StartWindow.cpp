// SPDX-License-Identifier: MIT
#include "desktop/StartWindow.h"

#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "desktop/ProgramMenus.h"
#include "desktop/StartQuestions.h"
#include "desktop/files/RecentFiles.h"
#include "desktop/look/Shortcuts.h"
#include "desktop/words/SayIn.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace updatefacts {

namespace {

/// What the state of the promise is called to one who has not seen the program before.
QString exampleTitle(const QString &state) {
    if (state == QStringLiteral("promised"))
        return StartWindow::tr("A camera: updates promised until a date");
    if (state == QStringLiteral("planned"))
        return StartWindow::tr("A doorbell: updates planned, not promised");
    if (state == QStringLiteral("not_promised"))
        return StartWindow::tr("A smart plug: no date promised");
    if (state == QStringLiteral("not_possible"))
        return StartWindow::tr("A bulb: cannot be updated");
    return StartWindow::tr("A router: updates have ended");
}

QLabel *headingOf(const QString &text, QWidget *parent) {
    auto *label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("question"));
    return label;
}

} // namespace

StartWindow::StartWindow(Program &program) : m_program(program) {
    setWindowTitle(tr("Update Facts"));
    setAcceptDrops(true);
    resize(820, 520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addMenus(layout);
    m_pages = new QStackedWidget(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(welcome());
    m_questions = new StartQuestions(m_program.words(), m_pages);
    m_pages->addWidget(m_questions);
    connect(m_questions, &StartQuestions::answered, this,
            [this](const FirstAnswers &answers) { m_program.openNew(answers); });
    connect(m_questions, &StartQuestions::skipped, this, [this] { m_program.openNew(); });
    connect(m_questions, &StartQuestions::goneBack, this, [this] { m_pages->setCurrentIndex(0); });
    connect(m_pages, &QStackedWidget::currentChanged, this, [this] { separateShortcuts(*this); });
    separateShortcuts(*this);
}

void StartWindow::addMenus(QVBoxLayout *layout) {
    auto *bar = new QMenuBar(this);
    layout->setMenuBar(bar);
    QMenu *file = bar->addMenu(DocumentWindow::tr("&File"));
    file->addAction(DocumentWindow::tr("&New"), QKeySequence::New, this, [this] { askNew(); });
    file->addAction(DocumentWindow::tr("&Open ..."), QKeySequence::Open, this,
                    [this] { m_program.askForFiles(this); });
    QMenu *recent = file->addMenu(DocumentWindow::tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        RecentFiles().fill(*recent, [this](const QString &path) { open(path); });
    });
    file->addSeparator();
    file->addAction(DocumentWindow::tr("&Quit"), QKeySequence::Quit, this,
                    [] { QApplication::closeAllWindows(); });
    addLook(*bar->addMenu(DocumentWindow::tr("&View")), m_program, *this);
    addShopMenu(*bar, m_program, *this);
    addKnowledge(*bar->addMenu(DocumentWindow::tr("&Help")), m_program, *this);
}

QWidget *StartWindow::welcome() {
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(36, 28, 36, 28);
    layout->setSpacing(16);
    auto *title = new QLabel(tr("Update Facts"), this);
    title->setObjectName(QStringLiteral("heading"));
    layout->addWidget(title);
    auto *intro = new QLabel(tr("Say how your product gets security updates, until when and how "
                                "firmly, and get a label that shoppers understand."),
                             this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentence->hide();
    layout->addWidget(m_sentence);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(36);
    columns->addWidget(beginning(), 1);
    columns->addWidget(examples(), 1);
    layout->addLayout(columns, 1);
    return page;
}

void StartWindow::askNew() {
    m_questions->reset();
    m_pages->setCurrentWidget(m_questions);
    m_questions->begin();
}

QWidget *StartWindow::beginning() {
    auto *panel = new QWidget(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *fresh = new QPushButton(tr("&New disclosure"), panel);
    fresh->setProperty("primary", true);
    fresh->setDefault(true);
    connect(fresh, &QPushButton::clicked, this, [this] { askNew(); });
    layout->addWidget(fresh);
    auto *open = new QPushButton(tr("&Open ..."), panel);
    connect(open, &QPushButton::clicked, this, [this] { m_program.askForFiles(this); });
    layout->addWidget(open);
    auto *shop = new QPushButton(tr("&Labels for a shop ..."), panel);
    connect(shop, &QPushButton::clicked, this, [this] { m_program.showShop(); });
    layout->addWidget(shop);
    layout->addSpacing(10);
    auto *heading = headingOf(tr("&Recent files"), panel);
    layout->addWidget(heading);
    layout->addWidget(recentFiles(), 1);
    heading->setBuddy(m_recent);
    return panel;
}

/// By the product, which people know better than the name of its file.
QWidget *StartWindow::recentFiles() {
    m_recent = new QListWidget(this);
    m_recent->setAccessibleName(tr("Recent files"));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setSpacing(3);
    const RecentFiles recent;
    for (const QString &path : recent.files()) {
        const QString product = recent.productOf(path);
        const QString place = RecentFiles::placeOf(path);
        auto *item = new QListWidgetItem(
            product.isEmpty() ? place : product + QLatin1Char('\n') + place, m_recent);
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::UserRole, path);
    }
    if (m_recent->count() == 0) {
        auto *item = new QListWidgetItem(tr("None yet. Drop a file here to open it."), m_recent);
        item->setFlags(Qt::NoItemFlags);
    }
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { open(item->data(Qt::UserRole).toString()); });
    return m_recent;
}

QWidget *StartWindow::examples() {
    auto *panel = new QWidget(this);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingOf(tr("Examples to look at, or to start from"), panel));
    for (const ExampleDisclosure &example : exampleDisclosures()) {
        auto *button = new QPushButton(exampleTitle(example.state), panel);
        button->setStyleSheet(QStringLiteral("text-align: left"));
        connect(button, &QPushButton::clicked, this,
                [this, state = example.state] { m_program.openExample(state); });
        layout->addWidget(button);
    }
    layout->addStretch();
    return panel;
}

void StartWindow::open(const QString &path) {
    QString problem;
    if (!path.isEmpty() && !m_program.openInShop(path) && !m_program.openFile(path, problem))
        say(problem);
}

void StartWindow::say(const QString &sentence) {
    m_sentence->setVisible(!sentence.isEmpty());
    sayIn(*m_sentence, sentence);
    if (!sentence.isEmpty())
        m_pages->setCurrentIndex(0); // where it stands
}

void StartWindow::dragEnterEvent(QDragEnterEvent *event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent *event) {
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths << url.toLocalFile();
    if (const QString problem = m_program.openFiles(paths); !problem.isEmpty())
        m_program.showStart(problem); // it is closed where others could be
}

} // namespace updatefacts
