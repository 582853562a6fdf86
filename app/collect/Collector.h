// SPDX-License-Identifier: MIT
#pragma once

#include "collect/Collect.h"
#include "collect/TroubleFindings.h"
#include "collect/TrustedServers.h"
#include "collect/leads/Lead.h"
#include "collect/net/Fetcher.h"
#include "collect/state/CollectState.h"
#include "collect/state/LibraryFiles.h"
#include "collect/trust/JudgeSeal.h"
#include "disclosure/Disclosure.h"

#include <memory>
#include <set>

namespace updatefacts {

/// {seen}: the day on which a product was last there.
[[nodiscard]] Argument seenArgument(const KnownProduct &known);

/// Goes from the items to the disclosures behind them, and judges what it finds.
class Collector {
  public:
    Collector(const CollectOptions &options, const LibraryFiles &files, CollectState &state,
              std::int64_t run);

    [[nodiscard]] CollectOutcome collect(const std::vector<CollectItem> &items);

  private:
    /// One address on the way.
    struct Visit {
        std::string source; ///< the item it began with
        Lead lead;
        int depth = 0;
        bool mayLeave = false;
        bool isUnlisted = false; ///< its maker's list does not name it any more
        bool isAnew = false;     ///< whatever is known of it
        bool isDoubted = false;  ///< the list that led here is not to be trusted
    };
    /// A new revision, while the ones before it come.
    struct Gathering {
        Visit visit;
        WebAnswer answer; ///< of the newest, without its bytes
        std::string host; ///< as LibraryFiles has it
        std::vector<Document> held{}, offered{};
        std::map<std::string, std::string> signers{}; ///< of those of `offered`, by their files
        Findings doubts{}; ///< of what is not to be trusted, by their files
        std::size_t open = 0;
        bool isBroken = false; ///< one did not come, though it may be there
    };

    // Collector.cpp: the way to disclosures.
    void visit(const Visit &visit);
    void take(const Visit &visit, const WebAnswer &answer);
    void takeUnchanged(const Visit &visit, const WebAnswer &answer);
    void takeLeads(const Visit &visit, const WebAnswer &answer);
    void follow(const Visit &visit, const Found &found, const std::string &from);
    void visitUnlisted(const Visit &visit, const Found &found);
    void sayOldList(const Visit &visit, const Found &found);
    void takeAbsent(const Visit &visit);
    [[nodiscard]] bool isTrusted(const Visit &visit, const KnownProduct &known) const;

    // TakeDisclosure.cpp: what is done with one.
    void takeDisclosure(const Visit &visit, const WebAnswer &answer);
    void compare(const Visit &visit, const WebAnswer &answer, Document document,
                 const Disclosure &disclosure);
    [[nodiscard]] KnownProduct knownAs(const Disclosure &newest, const std::string &host,
                                       const Visit &visit);
    void takeWorse(const Visit &visit, const Gathering &gathering, const Disclosure &disclosure,
                   KnownProduct known);
    void takeSame(const Visit &visit, const KnownProduct &known, const std::string &address);
    void noteSame(const Visit &visit, const KnownProduct &known, bool isClean);
    void gather(std::shared_ptr<Gathering> gathering, std::int64_t from, std::int64_t to);
    void whenGathered(const std::shared_ptr<Gathering> &gathering);
    void takeOlder(Gathering &gathering, const WebAnswer &answer);
    void judge(Gathering &gathering, const ServerTrust &trust);
    void putAside(Gathering &gathering, const Disclosure &revision);
    void note(const Gathering &gathering, const Disclosure &newest, const ServerTrust &trust,
              bool isClean);
    [[nodiscard]] bool isAsListed(const Visit &visit, std::int64_t revision,
                                  const std::string &fingerprint, const std::string &product);
    void remember(const Visit &visit, KnownProduct product, bool isClean);

    // CheckTrust.cpp: who says so.
    void takeList(const Visit &visit, const WebAnswer &answer, const Found &found);
    void takeKnownList(const Visit &visit, const KnownList &list, const std::string &from);
    void followList(const Visit &visit, const Found &found, const std::string &from,
                    const ServerTrust &trust, bool isDoubted);
    void checkSeals(const std::shared_ptr<Gathering> &gathering, const ServerTrust &trust);
    void askSeal(const std::string &address, std::string bytes, const Jwks &keys,
                 std::function<void(const SealVerdict *verdict)> then);
    void checkEntries(const std::shared_ptr<Gathering> &gathering, const ServerTrust &trust,
                      bool isLast);
    void confirm(const Visit &visit, const KnownProduct &known, const std::string &address,
                 const ServerTrust &trust);
    bool sayOfLog(const ServerTrust &trust, const PublishedRevision &newest,
                  const std::string &product, const std::string &address);

    void tell(Severity severity, const char *message, const std::string &address,
              ArgumentList arguments = {});

    const CollectOptions &m_options;
    const LibraryFiles &m_files;
    CollectState &m_state;
    std::int64_t m_run;
    Fetcher m_fetcher;
    CollectOutcome m_outcome;
    TroubleFindings m_troubles;
    TrustedServers m_servers;
    std::set<std::string> m_items;   ///< their addresses
    std::set<std::string> m_visited; ///< addresses
};

} // namespace updatefacts
