// SPDX-License-Identifier: MIT
#include "desktop/Program.h"

#include "definitions/date/DateTime.h"
#include "desktop/DocumentWindow.h"
#include "desktop/ShopWindow.h"
#include "desktop/StartWindow.h"
#include "desktop/editing/Starter.h"
#include "desktop/files/FileClaim.h"
#include "desktop/files/RecoveryStore.h"
#include "desktop/files/Settings.h"
#include "desktop/look/PlainLabels.h"
#include "desktop/look/TextSize.h"
#include "desktop/preview/PreviewThread.h"
#include "desktop/words/InterfaceLanguage.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace updatefacts {

Program::Program(std::string language, QString recovery, Clock clock, int most)
    : m_words(std::move(language)), m_recovery(std::move(recovery)), m_clock(std::move(clock)),
      m_most(most) {
    qApp->installEventFilter(new PlainLabels(this));
    if (QDir().mkpath(claimsDirectory()))
        m_questions.addPath(claimsDirectory());
    connect(&m_questions, &QFileSystemWatcher::directoryChanged, this,
            &Program::raiseThoseAskedFor);
}

Program::~Program() {
    for (DocumentWindow *window : documents())
        delete window;
    delete m_start;
    delete m_shop;
}

std::vector<DocumentWindow *> Program::documents() const {
    std::vector<DocumentWindow *> windows;
    for (const QPointer<DocumentWindow> &window : m_windows)
        if (window)
            windows.push_back(window);
    return windows;
}

DocumentWindow *Program::add(DocumentWindow *window) {
    std::erase_if(m_windows, [](const auto &known) { return !known; });
    m_windows.emplace_back(window);
    window->show();
    if (m_start)
        m_start->close();
    return window;
}

void Program::showStart(const QString &sentence) {
    if (!m_start)
        m_start = new StartWindow(*this);
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
    m_start->say(sentence);
}

ShopWindow *Program::showShop() {
    if (!m_shop)
        m_shop = new ShopWindow(*this);
    m_shop->show();
    m_shop->raise();
    m_shop->activateWindow();
    if (m_start)
        m_start->close();
    return m_shop;
}

bool Program::openInShop(const QString &path) {
    const QFileInfo file(path);
    const bool isArchive = file.suffix().compare(QLatin1String("zip"), Qt::CaseInsensitive) == 0;
    if (!file.isDir() && !(isArchive && file.isFile()))
        return false;
    showShop()->openLibrary(path);
    return true;
}

std::shared_ptr<PreviewThread> Program::previews() {
    if (!m_previews)
        m_previews = std::make_shared<PreviewThread>();
    return m_previews;
}

std::string Program::starterText(const FirstAnswers &answers) const {
    return newDisclosure(m_words.language(), QString::fromStdString(formatDateTime(m_clock.now())),
                         answers);
}

void Program::askNew() {
    showStart();
    m_start->askNew();
}

DocumentWindow *Program::openNew(const FirstAnswers &answers) {
    return openText(starterText(answers), tr("New disclosure"));
}

bool Program::openExample(const QString &state) {
    for (const ExampleDisclosure &example : exampleDisclosures())
        if (example.state == state) {
            openText(example.text, tr("Example"));
            return true;
        }
    return false;
}

DocumentWindow *Program::openText(const std::string &text, const QString &title) {
    auto *window = new DocumentWindow(*this);
    window->begin(text, title);
    return add(window);
}

QString Program::claimsDirectory() const {
    return QFileInfo(m_recovery).path() + QStringLiteral("/open");
}

void Program::raiseThoseAskedFor() {
    for (DocumentWindow *window : documents())
        if (!window->path().isEmpty() &&
            FileClaim::isAskedToRaise(claimsDirectory(), window->path())) {
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
            window->raise();
            window->activateWindow();
        }
}

DocumentWindow *Program::windowOf(const QString &path) const {
    const QFileInfo file(path);
    for (DocumentWindow *window : documents())
        if (!window->path().isEmpty() &&
            (window->path() == file.absoluteFilePath() || QFileInfo(window->path()) == file))
            return window;
    return nullptr;
}

bool Program::hasRoom(QString &problem) {
    if (std::ssize(documents()) < m_most) {
        m_notOpened = 0;
        return true;
    }
    problem = tr("No more than %1 documents can be open. Not opened: %2. Close some, or open "
                 "their folder to make many labels.")
                  .arg(m_most)
                  .arg(++m_notOpened);
    return false;
}

DocumentWindow *Program::openFile(const QString &path, QString &problem) {
    if (DocumentWindow *window = windowOf(path)) {
        window->raise();
        window->activateWindow();
        return window;
    }
    if (FileClaim::askToRaise(claimsDirectory(), path)) {
        ++m_handedOver;
        problem = tr("%1 is open in another window of this program, which is now in front.")
                      .arg(shownName(QFileInfo(path).fileName()));
        return nullptr;
    }
    if (!hasRoom(problem))
        return nullptr;
    auto *window = new DocumentWindow(*this);
    if (window->open(QFileInfo(path).absoluteFilePath(), problem))
        return add(window);
    delete window;
    return nullptr;
}

QString Program::openFiles(const QStringList &paths) {
    QStringList problems;
    QString noRoom; // counts those before it, too
    for (const QString &path : paths) {
        const int handedOver = m_handedOver, notOpened = m_notOpened;
        QString problem;
        if (path.isEmpty() || openInShop(path) || openFile(path, problem) ||
            m_handedOver > handedOver)
            continue;
        if (m_notOpened > notOpened)
            noRoom = problem;
        else
            problems << problem;
    }
    if (!noRoom.isEmpty())
        problems << noRoom;
    return problems.join(QLatin1Char('\n'));
}

void Program::askForFiles(QWidget *parent) {
    Settings settings;
    const QString folder = settings.value(QStringLiteral("folder")).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(
        parent, tr("Open disclosures"), folder, tr("Disclosures (*.yaml *.yml);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings.setValue(QStringLiteral("folder"), QFileInfo(paths.back()).absolutePath());
    if (const QString problem = openFiles(paths); !problem.isEmpty())
        showStart(problem);
}

void Program::recover() {
    for (const RecoveryStore::Orphan &orphan : RecoveryStore::orphans(m_recovery)) {
        auto *window = new DocumentWindow(*this);
        if (window->recover(orphan)) {
            add(window);
            continue;
        }
        delete window;
    }
}

Theme Program::theme() const {
    return themeOf(Settings().value(QStringLiteral("theme")).toString());
}

void Program::setTheme(Theme theme) {
    Settings().setValue(QStringLiteral("theme"), idOf(theme));
    applyTheme(*qobject_cast<QApplication *>(QApplication::instance()), theme, textSize());
}

int Program::textSize() const {
    const int percent = Settings().value(QStringLiteral("textSize"), usualTextSize).toInt();
    return std::clamp(percent, smallestTextSize, largestTextSize);
}

void Program::setTextSize(int percent) {
    Settings().setValue(QStringLiteral("textSize"),
                        std::clamp(percent, smallestTextSize, largestTextSize));
    setTheme(theme());
}

void Program::setLanguage(const std::string &language) {
    Settings().setValue(QStringLiteral("language"), QString::fromStdString(language));
    if (language == m_words.language())
        return;
    speak(*qobject_cast<QApplication *>(QApplication::instance()), language);
    m_words = Words(language); // in place: all windows hold these
    for (DocumentWindow *window : documents())
        window->speak();
    if (m_shop)
        m_shop->speak();
    if (!m_start)
        return;
    const bool wasShown = m_start->isVisible();
    delete m_start;
    if (wasShown)
        showStart();
}

} // namespace updatefacts
