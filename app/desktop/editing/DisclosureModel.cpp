// SPDX-License-Identifier: MIT
#include "desktop/editing/DisclosureModel.h"

#include "desktop/editing/DisclosureNumber.h"
#include "desktop/editing/LawSchemes.h"
#include "desktop/files/FieldValues.h"
#include "desktop/words/FindingText.h"
#include "disclosure/Canonical.h"
#include "disclosure/UpgradeDocument.h"
#include "document/tree/SameData.h"
#include "output/edit/EditDisclosure.h"
#include "output/edit/UpgradeText.h"
#include "validation/ValidateBeside.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace updatefacts {

/// One step of undo: from one state to another.
class TextChange : public QUndoCommand {
  public:
    TextChange(DisclosureModel &model, DisclosureModel::State before, DisclosureModel::State after,
               DisclosureModel::Change change)
        : m_model(model), m_before(std::move(before)), m_after(std::move(after)),
          m_change(std::move(change)) {}

    void undo() override {
        m_model.restore(m_before);
        Q_EMIT m_model.stepped(m_change.pointer);
    }
    /// The stack does this first when the change is made, where the user is already.
    void redo() override {
        m_model.restore(m_after);
        if (std::exchange(m_isMade, true))
            Q_EMIT m_model.stepped(m_change.pointer);
    }
    [[nodiscard]] int id() const override { return m_change.typing; }

    bool mergeWith(const QUndoCommand *other) override {
        const auto *later = static_cast<const TextChange *>(other);
        if (later->m_change.pointer != m_change.pointer)
            return false;
        m_after = later->m_after;
        setObsolete(m_after.text == m_before.text);
        return true;
    }

  private:
    DisclosureModel &m_model;
    DisclosureModel::State m_before, m_after;
    DisclosureModel::Change m_change;
    bool m_isMade = false;
};

namespace {

QString whyNotMade(const Findings &findings, const Words &words) {
    const QString sentence = DisclosureModel::tr("The change was not made.");
    if (!hasError(findings))
        return sentence + QLatin1Char(' ') +
               DisclosureModel::tr("Other answers would have been lost with it.");
    return sentence + QLatin1Char(' ') + sentenceOf(findings.front(), words);
}

/// A barcode number that comes to a page, or a page to a number, must not lead the code elsewhere
/// unasked: where that has no answer yet, it is the page.
Value withCodeOnPage(const Value &before, Value after) {
    const auto isOpen = [](const Value &root) {
        return saysSomething(root.find("gtin")) && saysSomething(root.find("detail_url"));
    };
    if (isOpen(before) || !isOpen(after) || after.find("code_leads_to"))
        return after;
    return changedRoot(std::move(after), builtInDefinitions(),
                       {{Pointer().child("code_leads_to"), textValue(QStringLiteral("page"))}});
}

} // namespace

DisclosureModel::DisclosureModel(Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)) {
}

void DisclosureModel::open(std::string text, const QString &file) {
    m_document = readYaml(std::move(text), file.toStdString());
    m_parked = {};
    m_neighbours = {};
    m_undo.clear();
    readPresent();
    check();
    Q_EMIT opened();
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void DisclosureModel::setFile(const QString &file) {
    m_document.file = file.toStdString();
    readPresent();
    check();
    Q_EMIT findingsChanged();
}

const Value *DisclosureModel::value(const Pointer &pointer) const {
    return root().at(pointer);
}

bool DisclosureModel::belongs(const Condition &when, const Pointer &pointer) const {
    Scope scope{root(), nullptr, nullptr, {}};
    const std::vector<std::string> &tokens = pointer.tokens();
    static const Value empty;
    if (tokens.size() > 2) { // a member of a list's item
        scope.itemPointer = Pointer({tokens.begin(), tokens.begin() + 2});
        scope.item = root().at(scope.itemPointer);
        if (!scope.item)
            scope.item = &empty;
    }
    return holds(when, scope);
}

/// The document with the names of the present definitions, which are those of the form.
Document DisclosureModel::editable() const {
    std::string text = upgradeText(m_document.text, m_document.file, builtInDefinitions()).text;
    return text == m_document.text ? m_document : readYaml(std::move(text), m_document.file);
}

void DisclosureModel::set(const Pointer &pointer, const std::optional<Value> &value,
                          const QString &what, Step step) {
    if (!isReadable())
        return Q_EMIT refused(tr("Nothing can be changed here: the file cannot be read."));
    const Definitions &definitions = builtInDefinitions();
    const Document base = editable();
    State state{{}, m_parked};
    const Value changed =
        changedRoot(base.root, definitions, withNumber(base.root, {pointer, value}));
    const Value wanted =
        withCodeOnPage(base.root, state.parked.settle(base.root, changed, definitions));
    state.text = editedText(base, wanted).text;
    m_read = readYaml(state.text, m_document.file);
    if (hasError(m_read->findings) || !sameData(m_read->root, wanted))
        return Q_EMIT refused(whyNotMade(m_read->findings, *m_words));
    push(std::move(state), what, {pointer, step == Step::typing ? m_typing : -1});
}

void DisclosureModel::replaceText(std::string text, const QString &what) {
    m_read = readYaml(text, m_document.file);
    if (hasError(m_read->findings))
        return Q_EMIT refused(whyNotMade(m_read->findings, *m_words));
    push({std::move(text), {}}, what, {});
}

bool DisclosureModel::isFaithful() const {
    return isReadable() && sameData(readYaml(m_document.text, {}).root, m_document.root);
}

void DisclosureModel::push(State state, const QString &what, const Change &change) {
    if (state.text == m_document.text)
        return;
    auto *step = new TextChange(*this, {m_document.text, m_parked}, std::move(state), change);
    step->setText(what);
    m_undo.push(step); // which owns it
}

void DisclosureModel::restore(const State &state) {
    m_document = takeRead(state.text);
    m_parked = state.parked;
    readPresent();
    check();
    Q_EMIT textChanged();
    Q_EMIT changed();
}

Document DisclosureModel::takeRead(const std::string &text) {
    std::optional<Document> read = std::exchange(m_read, std::nullopt);
    return read && read->text == text ? *std::move(read) : readYaml(text, m_document.file);
}

void DisclosureModel::readPresent() {
    m_present = upgraded(m_document, builtInDefinitions());
}

void DisclosureModel::setProfiles(std::vector<std::string> profiles) {
    m_chosen = std::move(profiles);
    std::erase_if(m_chosen, [this](const std::string &id) {
        return std::ranges::find(m_law, id) != m_law.end();
    });
    check();
    Q_EMIT findingsChanged();
}

void DisclosureModel::speak(const Words &words) {
    m_words = &words;
    check();
    Q_EMIT findingsChanged();
}

void DisclosureModel::setNeighbours(Neighbours neighbours) {
    m_neighbours = std::move(neighbours);
    recheck();
    Q_EMIT neighboursChanged();
}

void DisclosureModel::recheck() {
    check();
    Q_EMIT findingsChanged();
}

Disclosure DisclosureModel::disclosure() const {
    return {m_present, fingerprintOf(m_document.root)};
}

/// What is law follows from the disclosure, at any time.
void DisclosureModel::followLaw() {
    m_law.clear();
    for (const Profile *profile : lawSchemes(root()))
        m_law.push_back(profile->id);
    m_profiles = m_law;
    for (const std::string &id : m_chosen)
        if (std::ranges::find(m_profiles, id) == m_profiles.end())
            m_profiles.push_back(id);
}

void DisclosureModel::check() {
    followLaw();
    m_findings = findingsFor(m_profiles);
    m_isPrintable = !hasError(m_findings) || (!m_profiles.empty() && !hasError(findingsFor({})));
}

Findings DisclosureModel::findingsFor(const std::vector<std::string> &profiles) const {
    ValidationOptions options{today(), profiles};
    return validateBeside(disclosure(), m_neighbours, builtInDefinitions(), options);
}

} // namespace updatefacts
