// SPDX-License-Identifier: MIT
#include "desktop/preview/PreviewMaker.h"

#include "desktop/editing/DraftDisclosure.h"
#include "desktop/preview/DraftPicture.h"
#include "desktop/preview/PreviewThread.h"
#include "output/labels/MakeLabel.h"
#include "proof/Proof.h"
#include "proof/picture/LabelPicture.h"
#include "proof/picture/RasterImage.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <functional>
#include <mutex>
#include <optional>

namespace updatefacts {

namespace {

/// The proof waits until no key was pressed for this long: the next picture would wait for it.
constexpr std::chrono::milliseconds restBeforeProof(200);
constexpr double smallestZoom = 0.1, largestZoom = 8;
/// Larger pictures are no use on a screen, and may be more than the memory holds.
constexpr double mostShownDots = 48e6;

/// At which factor of true size the pages are shown: all of a page where it is to fit.
double zoomOf(const std::vector<Label> &pages, const PreviewScale &scale) {
    const double dots = scale.resolution / 25.4; // of a millimetre
    const double width = pages.front().size.width.millimetres() * dots;
    const double height = pages.front().size.height.millimetres() * dots;
    const int room = scale.room.width() - (pages.size() > 1 ? scale.scrollBar : 0);
    const double wanted =
        scale.zoom > 0 ? scale.zoom : std::min(room / width, scale.room.height() / height);
    const double most = std::min(largestZoom, std::sqrt(mostShownDots / (width * height)));
    return std::clamp(wanted, smallestZoom, std::max(most, smallestZoom));
}

} // namespace

/// Lives in the thread.
class PreviewMaker::Worker : public QObject {
  public:
    Worker(PreviewMaker &maker, PreviewThread &thread)
        : m_maker(&maker), m_thread(thread), m_rest(this) {
        m_rest.setSingleShot(true);
        connect(&m_rest, &QTimer::timeout, this, [this] { m_proof(); });
    }

    void take(PreviewRequest request) {
        {
            const std::lock_guard lock(m_mutex);
            m_next = std::move(request);
        }
        QMetaObject::invokeMethod(
            this, [this] { work(); }, Qt::QueuedConnection);
    }

    /// Nobody is told anything from now on.
    void leave() {
        const std::lock_guard lock(m_mutex);
        m_maker = nullptr;
        m_next.reset();
    }

  private:
    /// tell(the maker), while that is there.
    template<typename Tell>
    void toMaker(Tell tell) {
        const std::lock_guard lock(m_mutex);
        if (m_maker)
            tell(*m_maker);
    }

    bool isOutdated() {
        const std::lock_guard lock(m_mutex);
        return m_next.has_value() || !m_maker;
    }

    std::optional<PreviewRequest> next() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_next, std::nullopt);
    }

    void work() {
        const std::optional<PreviewRequest> request = next();
        if (!request)
            return;
        PreviewResult result = make(*request);
        result.number = request->number;
        const std::string pdf = result.pdf;
        toMaker([&](PreviewMaker &maker) { Q_EMIT maker.made(result); });
        if (pdf.empty())
            return m_rest.stop();
        m_proof = [this, pdf, number = request->number] {
            if (isOutdated())
                return;
            const Findings findings = proof(m_pages, pdf);
            toMaker([&](PreviewMaker &maker) { Q_EMIT maker.proofed(number, findings); });
        };
        m_rest.start(restBeforeProof);
    }

    PreviewResult make(const PreviewRequest &request) {
        const CheckedDisclosure checked =
            checkedBeside(request.document, request.neighbours, request.today);
        if (checked.disclosure)
            return draw(*checked.disclosure, request);
        PreviewResult unreadable;
        unreadable.findings = request.document.findings;
        if (hasError(unreadable.findings))
            return unreadable;
        const std::string language =
            labelLanguages(request.choice.languages, Disclosure(request.document)).front();
        const DraftDisclosure draft = draftOf(request.document, request.today, Words(language));
        PreviewResult result = draw(draft.disclosure, request);
        result.isDraft = true;
        result.pdf.clear();
        result.findings = checked.findings; // why there is no label; not what of the draft is cut
        for (std::size_t i = 0; i < result.pages.size(); ++i)
            result.pages[i] = draftPicture(result.pages[i], m_pages[i], draft.standIns,
                                           PreviewMaker::tr("DRAFT"));
        return result;
    }

    PreviewResult draw(const Disclosure &disclosure, const PreviewRequest &request) {
        LabelOptions options;
        options.today = request.today;
        MadeLabel drawn = drawLabel(disclosure,
                                    {m_thread.face(request.choice.templateId),
                                     labelLanguages(request.choice.languages, disclosure), options},
                                    m_thread.session());
        PreviewResult result;
        result.findings = std::move(drawn.findings);
        result.pdf = std::move(drawn.pdf);
        m_pages = std::move(drawn.pages);
        if (m_pages.empty())
            return result;
        result.zoom = zoomOf(m_pages, request.scale);
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            result.pages.push_back(imageOf(pagePicture(result.pdf, static_cast<int>(i),
                                                       result.zoom * request.scale.resolution)));
        return result;
    }

    PreviewMaker *m_maker; ///< null when it is gone
    PreviewThread &m_thread;
    QTimer m_rest; ///< since the last picture
    std::function<void()> m_proof;
    std::mutex m_mutex; ///< guards m_maker and m_next
    std::optional<PreviewRequest> m_next;
    std::vector<Label> m_pages; ///< of the last label made
};

PreviewMaker::PreviewMaker(std::shared_ptr<PreviewThread> thread, QObject *parent)
    : QObject(parent), m_thread(std::move(thread)), m_worker(new Worker(*this, *m_thread)) {
    qRegisterMetaType<PreviewResult>();
    qRegisterMetaType<Findings>("updatefacts::Findings");
    m_worker->moveToThread(&m_thread->thread());
}

PreviewMaker::~PreviewMaker() {
    m_worker->leave();
    m_worker->deleteLater();
}

quint64 PreviewMaker::ask(PreviewRequest request) {
    request.number = ++m_number;
    m_worker->take(std::move(request));
    return m_number;
}

} // namespace updatefacts
