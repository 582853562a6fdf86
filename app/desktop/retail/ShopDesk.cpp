// SPDX-License-Identifier: MIT
#include "desktop/retail/ShopDesk.h"

#include "desktop/words/FindingText.h"
#include "document/files/IoError.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/RasterImage.h"
#include "retail/library/FilterLibrary.h"
#include "retail/run/Printer.h"
#include "retail/shop/DrawPage.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <new>
#include <optional>
#include <utility>

namespace updatefacts {

namespace {

constexpr double millimetresOfInch = 25.4;

/// Dots per inch at which the page fits the room.
double pageResolution(const PageRequest &request, Size page) {
    const double across = request.room.width() / page.width.millimetres();
    const double down = request.room.height() / page.height.millimetres();
    return std::max(std::min(across, down) * millimetresOfInch, 8.0) * request.dotsPerPixel;
}

Size sizeOfPage(const TablePrint &print) {
    if (print.sheet)
        return print.sheet->paper;
    return print.design.templates.at(print.design.labelTemplate).data().size;
}

/// Does the work. Says why it could not be done to its end; empty: it is done.
QString whyNotDone(const std::function<void()> &work) {
    try {
        work();
        return {};
    } catch (const IoError &error) {
        return inWindowWords(error.sentence());
    } catch (const std::bad_alloc &) {
        return ShopDesk::tr("There is not enough memory for this.");
    }
}

} // namespace

/// Lives in the thread.
class ShopDesk::Work {
  public:
    Work(ShopDesk &desk, Clock clock, std::shared_ptr<Wanted> wanted)
        : m_desk(desk), m_clock(std::move(clock)), m_wanted(std::move(wanted)) {}

    /// isNew: else nothing is told where nothing has changed.
    void open(ShopSource source, quint64 number, bool isNew) {
        if (m_wanted->opening != number)
            return;
        const auto begin = std::chrono::steady_clock::now();
        m_source = std::move(source);
        const QString before = std::exchange(m_problem, {});
        m_problem = whyNotDone([&] {
            readLibrary(number);
            if (!m_library)
                return;
            ShopView view = read(number);
            if (m_wanted->opening == number)
                tell(std::move(view), isNew || !before.isEmpty(), begin);
        });
        if (m_problem.isEmpty())
            return;
        m_library.reset();
        if (isNew || m_problem != before)
            Q_EMIT m_desk.notOpened(m_problem);
    }

    void look(quint64 number) {
        if (!m_source.library.empty())
            open(m_source, number, false);
    }

    void draw(const PageRequest &request, quint64 number) {
        const auto isOutdated = [this, number] { return m_wanted->page != number; };
        if (isOutdated())
            return;
        PagePicture picture;
        picture.page = request.page;
        picture.problem = m_problem;
        if (m_library)
            picture.problem = whyNotDone([&] { picture = drawn(request, isOutdated); });
        if (!isOutdated())
            Q_EMIT m_desk.drawn(picture);
    }

    void findStale(const QStringList &files, quint64 number) {
        const auto isWanted = [this, number] { return m_wanted->stale == number; };
        if (!isWanted() || m_source.library.empty())
            return;
        if (!m_library && m_problem.isEmpty()) // another reading has taken its place, and is next
            return m_desk.m_thread.post([this, files, number] { findStale(files, number); });
        const QString problem =
            m_library ? whyNotDone([&] { compare(files, isWanted); }) : m_problem;
        if (!problem.isEmpty())
            Q_EMIT m_desk.notCompared(problem);
    }

    void findPrinters() {
        QStringList names;
        const QString problem = whyNotDone([&names] {
            for (const std::string &name : printerNames())
                names << QString::fromStdString(name);
        });
        if (problem.isEmpty())
            Q_EMIT m_desk.printersFound(names);
        else
            Q_EMIT m_desk.noPrinters(problem);
    }

    void close() { m_library.reset(); }

  private:
    void readLibrary(quint64 number) {
        m_library.reset();
        if (m_source.library.empty())
            return;
        LibraryOptions options{m_clock.today(), {}, cacheFolder(), {}};
        options.watch.stop = [this, number] { return m_wanted->opening != number; };
        options.watch.progress = [this](std::size_t done, std::size_t all) {
            tellProgress(done, all);
        };
        m_library.emplace(openLibrary(m_source.library, options));
        if (!m_library->isWhole())
            m_library.reset();
    }

    /// With what holds now, where that was read.
    void compare(const QStringList &files, const std::function<bool()> &goesOn) {
        QString why;
        const auto prices = comparablePrices(*m_library, m_source.table, m_source.mapping, goesOn,
                                             [&why](Finding &&finding) {
                                                 if (why.isEmpty() && isOfTheWhole(finding))
                                                     why = inWindowWords(finding);
                                             });
        if (!goesOn())
            return;
        if (!prices)
            return Q_EMIT m_desk.notCompared(why);
        std::vector<Ledger> ledgers;
        for (const QString &file : files)
            ledgers.push_back(Ledger::open(file.toStdString()));
        Q_EMIT m_desk.staleFound(files, std::make_shared<const FoundStale>(
                                            updatefacts::findStale(ledgers, *m_library, *prices)));
    }

    /// Ten times a second: the window must not drown in them.
    void tellProgress(std::size_t done, std::size_t all) {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_progressed < std::chrono::milliseconds(100))
            return;
        m_progressed = now;
        Q_EMIT m_desk.reading(static_cast<int>(done), static_cast<int>(all));
    }

    [[nodiscard]] ShopView read(quint64 number) {
        ShopView view;
        view.notes = m_library->notes();
        PrintedStates printed;
        view.problem = whyNotDone([&] {
            for (const std::string &ledger : m_source.ledgers)
                if (Ledger::isBegun(ledger)) // else nothing is known of that run any more
                    readPrinted(Ledger::open(ledger), printed);
        });
        if (m_source.table.kind != TableSource::Kind::none)
            if (const QString why = whyNotDone([&] { view.list = readList(number); });
                !why.isEmpty())
                view.problem = why;
        m_tableOf.reset();
        view.table =
            std::make_shared<const ProductTable>(productsOf(*m_library, view.list.get(), printed));
        return view;
    }

    [[nodiscard]] std::shared_ptr<const ShopList> readList(quint64 number) const {
        ShopPlan plan;
        plan.today = m_clock.today();
        TablePrint print = printOf(plan, *m_library, {m_source.table, m_source.mapping});
        print.run.stops = [this, number] { return m_wanted->opening != number; };
        return std::make_shared<const ShopList>(readShopList(print));
    }

    void tell(ShopView view, bool isNew, std::chrono::steady_clock::time_point begin) {
        if (!isNew && m_told.table && m_told.table->products() == view.table->products() &&
            m_told.problem == view.problem)
            return;
        view.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        m_told = view;
        Q_EMIT m_desk.opened(view);
    }

    /// Of the plan, written anew only where it is another one.
    const PlannedTable &tableOf(const ShopPlan &plan, const std::function<bool()> &stops) {
        if (m_tableOf && m_leftOut == plan.leftOut)
            return *m_tableOf;
        m_tableOf.reset();
        const std::string own = m_folder.filePath(QStringLiteral("list.csv")).toStdString();
        PlannedTable table = plannedTable(plan, *m_library, own, stops);
        if (stops())
            return m_unfinished;
        m_leftOut = plan.leftOut;
        return m_tableOf.emplace(std::move(table));
    }

    PagePicture drawn(const PageRequest &request, const std::function<bool()> &stops) {
        PagePicture picture;
        picture.page = request.page;
        TablePrint print = printOf(request.plan, *m_library, tableOf(request.plan, stops));
        if (stops())
            return picture;
        print.run.stops = stops;
        const double resolution = pageResolution(request, sizeOfPage(print));
        DrawnPage page = drawPage(std::move(print), request.page, m_session);
        picture.isThere = page.isThere;
        picture.places = std::move(page.places);
        picture.findings = std::move(page.findings);
        if (!page.pdf.empty() && !stops()) {
            picture.image = imageOf(pagePicture(page.pdf, 0, resolution));
            picture.image.setDevicePixelRatio(request.dotsPerPixel);
        }
        return picture;
    }

    ShopDesk &m_desk;
    Clock m_clock;
    std::shared_ptr<Wanted> m_wanted;
    ShopSource m_source;
    std::optional<Library> m_library;
    QString m_problem; ///< why there is no library; empty: it is open, or another is just read
    ShopView m_told;
    std::chrono::steady_clock::time_point m_progressed{}; ///< when that was told last
    QTemporaryDir m_folder;
    std::optional<PlannedTable> m_tableOf;
    std::set<std::string> m_leftOut; ///< of m_tableOf
    PlannedTable m_unfinished{};
    Fonts m_fonts;
    LabelSession m_session{m_fonts};
};

ShopDesk::ShopDesk(Clock clock, QObject *parent)
    : QObject(parent), m_work(std::make_unique<Work>(*this, std::move(clock), m_wanted)) {
    qRegisterMetaType<ShopView>("updatefacts::ShopView");
    qRegisterMetaType<PagePicture>("updatefacts::PagePicture");
    qRegisterMetaType<std::shared_ptr<const FoundStale>>(
        "std::shared_ptr<const updatefacts::FoundStale>");
}

ShopDesk::~ShopDesk() {
    ++m_wanted->opening;
    ++m_wanted->page;
    ++m_wanted->stale;
    m_thread.finish([this] { m_work->close(); });
}

std::string ShopDesk::cacheFolder() {
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.isEmpty() ? std::string() : libraryCacheIn(cache.toStdString());
}

void ShopDesk::open(ShopSource source) {
    const quint64 number = ++m_wanted->opening;
    m_thread.post([this, source = std::move(source), number]() mutable {
        m_work->open(std::move(source), number, true);
    });
}

void ShopDesk::look() {
    m_thread.post([this, number = m_wanted->opening.load()] { m_work->look(number); });
}

void ShopDesk::draw(PageRequest request) {
    const quint64 number = ++m_wanted->page;
    m_thread.post([this, request = std::move(request), number] { m_work->draw(request, number); });
}

void ShopDesk::findPrinters() {
    m_thread.post([this] { m_work->findPrinters(); });
}

void ShopDesk::findStale(const QStringList &ledgers) {
    const quint64 number = ++m_wanted->stale;
    m_thread.post([this, ledgers, number] { m_work->findStale(ledgers, number); });
}

} // namespace updatefacts
