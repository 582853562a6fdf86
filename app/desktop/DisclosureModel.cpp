// SPDX-License-Identifier: MIT
#include "desktop/DisclosureModel.h"

#include "desktop/LawSchemes.h"
#include "output/EditDisclosure.h"
#include "validation/ValidateHistory.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace updatefacts {

/// One step of undo: from one state to another.
class TextChange : public QUndoCommand {
  public:
    TextChange(DisclosureModel &model, DisclosureModel::State before, DisclosureModel::State after,
               QString place)
        : m_model(model), m_before(std::move(before)), m_after(std::move(after)),
          m_place(std::move(place)) {}

    void undo() override { m_model.restore(m_before); }
    void redo() override { m_model.restore(m_after); }
    [[nodiscard]] int id() const override { return m_place.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand *other) override {
        const auto *later = static_cast<const TextChange *>(other);
        if (later->m_place != m_place)
            return false;
        m_after = later->m_after;
        setObsolete(m_after.text == m_before.text);
        return true;
    }

  private:
    DisclosureModel &m_model;
    DisclosureModel::State m_before, m_after;
    QString m_place; ///< where is typed; empty: the step stands alone
};

DisclosureModel::DisclosureModel(Date today, QObject *parent) : QObject(parent), m_today(today) {
}

void DisclosureModel::open(std::string text, const QString &file) {
    m_document = readYaml(std::move(text), file.toStdString());
    m_parked = {};
    m_earlier.reset();
    m_undo.clear();
    check();
    Q_EMIT opened();
    Q_EMIT textChanged();
    Q_EMIT changed();
}

void DisclosureModel::setFile(const QString &file) {
    m_document.file = file.toStdString();
    check();
    Q_EMIT findingsChanged();
}

const Value *DisclosureModel::value(const Pointer &pointer) const {
    return m_document.root.at(pointer);
}

bool DisclosureModel::belongs(const Condition &when, const Pointer &pointer) const {
    Scope scope{m_document.root, nullptr, nullptr, {}};
    const std::vector<std::string> &tokens = pointer.tokens();
    static const Value empty;
    if (tokens.size() > 2) { // a member of a list's item
        scope.itemPointer = Pointer({tokens.begin(), tokens.begin() + 2});
        scope.item = m_document.root.at(scope.itemPointer);
        if (!scope.item)
            scope.item = &empty;
    }
    return holds(when, scope);
}

void DisclosureModel::set(const Pointer &pointer, const std::optional<Value> &value,
                          const QString &what, Step step) {
    const Definitions &definitions = builtInDefinitions();
    State state{{}, m_parked};
    const Value root = state.parked.settle(
        m_document.root, changedRoot(m_document.root, definitions, {{pointer, value}}),
        definitions);
    state.text = editedText(m_document, root).text;
    const QString place = step == Step::typing ? QString::fromStdString(pointer.toString()) +
                                                     QLatin1Char('#') + QString::number(m_typing)
                                               : QString();
    push(std::move(state), what, place);
}

void DisclosureModel::replaceText(std::string text, const QString &what) {
    push({std::move(text), {}}, what, {});
}

void DisclosureModel::push(State state, const QString &what, const QString &place) {
    if (state.text == m_document.text)
        return;
    auto *change =
        new TextChange(*this, {m_document.text, m_parked}, std::move(state), place); // the stack's
    change->setText(what);
    m_undo.push(change);
}

void DisclosureModel::restore(const State &state) {
    m_document = readYaml(state.text, m_document.file);
    m_parked = state.parked;
    check();
    Q_EMIT textChanged();
    Q_EMIT changed();
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

void DisclosureModel::setEarlier(std::optional<Disclosure> earlier) {
    m_earlier = std::move(earlier);
    check();
    Q_EMIT findingsChanged();
}

/// What is law follows from the disclosure, at any time.
void DisclosureModel::followLaw() {
    m_law.clear();
    for (const Profile *profile : lawSchemes(m_document.root))
        m_law.push_back(profile->id);
    m_profiles = m_law;
    for (const std::string &id : m_chosen)
        if (std::ranges::find(m_profiles, id) == m_profiles.end())
            m_profiles.push_back(id);
}

void DisclosureModel::check() {
    followLaw();
    ValidationOptions options{m_today, m_profiles};
    options.words = m_words;
    const Definitions &definitions = builtInDefinitions();
    m_findings = m_earlier ? validateRevision(m_document, *m_earlier, definitions, options)
                           : validate(m_document, definitions, options);
}

} // namespace updatefacts
