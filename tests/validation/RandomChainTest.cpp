// SPDX-License-Identifier: MIT
// A maker who tries anything at all never gets a smaller promise past validateRevision().
#include "ValidText.h"
#include "disclosure/Canonical.h"
#include "validation/ValidateHistory.h"

#include <gmock/gmock.h>

#include <random>

namespace updatefacts {
namespace {

constexpr std::size_t chainLength = 200;
constexpr Date firstEnd{std::chrono::year{2031}, std::chrono::month{6}, std::chrono::day{30}};

/// A maker without scruples; the same seed tries the same.
class Maker {
  public:
    explicit Maker(unsigned seed) : m_random(seed) {}

    /// Lines of a draft that differ from validText. best: the latest day promised so far.
    std::string draft(int number, const std::string &fingerprint, Date best) {
        std::string lines = "revision: " + std::to_string(number) + '\n' +
                            (number == 1 ? "" : "supersedes: '" + fingerprint + "'\n") +
                            "last_updated: " + time(number) + '\n' + "support_end: " + end(best) +
                            '\n';
        if (oneIn(4))
            lines += "support_commitment: " +
                     anyOf({"planned", "not_promised", "promised", "promised"}) + '\n';
        if (oneIn(8))
            lines += anyOf({"updatable: no", "update_cost: paid", "disclosure_id: OTHER",
                            "model_identifier: KT-200", "revision: 1", "revision: 900",
                            "end_behaviour: stops_working", "support_start: 2029-01-01",
                            "support_end: ~", "support_end: tba", "support_end: 2100-01",
                            "supersedes: 0000", "last_updated: 2026-03-01T00:00:00Z"}) +
                     '\n';
        return lines;
    }

  private:
    bool oneIn(int n) { return below(n) == 0; }
    int below(int n) { return std::uniform_int_distribution(0, n - 1)(m_random); }
    std::string anyOf(std::vector<std::string> words) {
        return words[static_cast<std::size_t>(below(static_cast<int>(words.size())))];
    }
    static std::string padded(int number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    }
    static std::string time(int number) {
        const int minutes = number;
        return "2026-03-14T" + padded(10 + minutes / 60) + ':' + padded(minutes % 60) + ":00Z";
    }
    /// A month or a day around the best, mostly before it.
    std::string end(Date best) {
        const auto month = best.year() / best.month() + std::chrono::months(below(6) - 4);
        const std::string text = std::to_string(static_cast<int>(month.year())) + '-' +
                                 padded(static_cast<int>(static_cast<unsigned>(month.month())));
        return oneIn(2) ? text : text + '-' + padded(1 + below(31));
    }

    std::mt19937 m_random;
};

std::optional<Date> promisedEnd(const Disclosure &disclosure) {
    const auto end = disclosure.date("support_end");
    if (!end || disclosure.text("support_commitment") != "promised")
        return std::nullopt;
    return end->lastDay();
}

struct Outcome {
    std::vector<Document> accepted;
    int refused = 0;
};

/// Tries drafts until so many were accepted; none may promise less than any before.
Outcome publish(Maker &maker, std::size_t length) {
    Outcome outcome;
    std::optional<Date> best; // of those accepted
    while (outcome.accepted.size() < length) {
        const int number = static_cast<int>(outcome.accepted.size()) + 1;
        std::optional<Disclosure> before;
        if (number > 1)
            before = publishedDisclosure(outcome.accepted.back(), builtInDefinitions());
        const std::string lines =
            maker.draft(number, before ? before->fingerprint() : "", best.value_or(firstEnd));
        Document draft = readYaml(validTextWith(lines), std::to_string(number) + ".yaml");
        const ValidationOptions options{testDay, {}, nullptr};
        if (hasError(before ? validateRevision(draft, *before, builtInDefinitions(), options)
                            : validate(draft, builtInDefinitions(), options))) {
            ++outcome.refused;
            continue;
        }
        const auto end = promisedEnd(Disclosure(draft));
        EXPECT_TRUE(!best || (end && *end >= *best)) << draft.file << '\n' << lines;
        if (end && (!best || *end > *best))
            best = end;
        outcome.accepted.push_back(std::move(draft));
    }
    return outcome;
}

Findings judge(std::vector<Document> documents) {
    const Histories all = historiesOf(std::move(documents), builtInDefinitions());
    EXPECT_EQ(all.histories.size(), 1U);
    return validateHistory(all.histories.front(), builtInDefinitions(), testDay);
}

TEST(RandomChain, neverShrinks) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        Maker maker(seed);
        Outcome outcome = publish(maker, chainLength);
        EXPECT_GT(outcome.refused, 200) << "the maker hardly tried";
        EXPECT_FALSE(hasError(judge(outcome.accepted))) << seed;
        std::mt19937 random(seed);
        for (int i = 0; i < 5; ++i) { // whatever is left out is missed, unless it is the last
            std::vector<Document> some = outcome.accepted;
            some.erase(some.begin() + static_cast<long>(random() % (chainLength - 1)));
            std::ranges::shuffle(some, random);
            EXPECT_TRUE(hasError(judge(some))) << seed;
        }
    }
}

} // namespace
} // namespace updatefacts
