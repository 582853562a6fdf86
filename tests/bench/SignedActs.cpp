// SPDX-License-Identifier: MIT
#include "CollectActs.h"

#include <fstream>

namespace updatefacts {

namespace {

using Maker = WatchedMaker;

const std::string logPath = std::string("/") + publicationLogPath;
const std::string keysFilePath = std::string("/") + keysPath;
const std::string seal = "/camera/disclosure.json.cose";

/// Builds the site again with its next revision.
void build(Maker &maker) {
    maker.site.show("camera",
                    {maker.first, maker.second, maker.third, fourthRevision(maker, "2031-09")});
}

void revokeTheKey(Maker &maker) {
    maker.site.keys.keys.front().state = KeyState::revoked;
    maker.site.keys.keys.front().until =
        Date(std::chrono::year(2026), std::chrono::November, std::chrono::day(20));
    maker.site.sign(maker.nextKey);
}

void changeLog(Maker &maker,
               const std::function<void(std::vector<PublishedRevision> &entries)> &change) {
    std::vector<PublishedRevision> entries;
    for (const LogEntry &entry : maker.site.log)
        entries.push_back(entry.published);
    change(entries);
    maker.site.log.clear();
    for (const PublishedRevision &entry : entries)
        maker.site.enter(entry);
    maker.site.showProofs();
}

void signWithAnother(Maker &maker) {
    maker.site.keys.keys.clear();
    maker.site.sign(maker.otherKey);
    build(maker);
}

std::vector<CollectAct> actsOfKeys() {
    CollectAct pinned{"signs with another key, which --keys names", signWithAnother};
    pinned.line = [](const Maker &maker) {
        std::ofstream(maker.keysFile()) << jwksText({"localhost", maker.site.keys.keys});
        return std::vector<std::string>{maker.site.listAddress(), "--allow-private", "--keys",
                                        maker.keysFile().string()};
    };
    return {
        {"signs and stays as it is", [](Maker &) {}},
        {"signs its next revision", build},
        {"signs no longer",
         [](Maker &maker) {
             maker.server.clear();
             maker.site.signer.reset();
             build(maker);
         }},
        {"signs with another key", signWithAnother},
        pinned,
        {"signs with the next key, after the first was revoked",
         [](Maker &maker) {
             revokeTheKey(maker);
             build(maker);
         }},
        {"still has what a revoked key signed",
         [](Maker &maker) {
             build(maker);
             revokeTheKey(maker);
             maker.site.showProofs();
         }},
        {"has keys below a signature of others",
         [](Maker &maker) {
             maker.server.put(keysFilePath, {jwksText({"localhost", {}})});
         }},
    };
}

std::vector<CollectAct> actsOfFiles() {
    return {
        {"has a flipped byte",
         [](Maker &maker) {
             build(maker);
             maker.put({replacedIn(fourthRevision(maker, "2031-09"), "Lumio", "Lumip")});
         }},
        {"has no signature beside it",
         [](Maker &maker) {
             build(maker);
             maker.server.drop(seal);
         }},
        {"has a signature of somebody else beside it",
         [](Maker &maker) {
             build(maker);
             maker.server.put(seal, {signatureOfFile("{}", maker.server.address("/camera/x.json"),
                                                     maker.otherKey)});
         }},
    };
}

std::vector<CollectAct> actsOfLogs() {
    return {
        {"shortens its log",
         [](Maker &maker) { changeLog(maker, [](auto &all) { all.pop_back(); }); }},
        {"rewrites its log",
         [](Maker &maker) {
             changeLog(maker, [](auto &all) { all.front().fingerprint = std::string(64, 'f'); });
         }},
        {"has no log any more", [](Maker &maker) { maker.server.drop(logPath); }},
        {"has a log that nobody signed",
         [](Maker &maker) { maker.server.drop(logPath + ".cose"); }},
        {"publishes what its log lacks",
         [](Maker &maker) {
             const PublicationLog before = maker.site.log;
             build(maker);
             maker.site.log = before;
             maker.site.showProofs();
         }},
        {"enters another fingerprint in its log",
         [](Maker &maker) {
             const Disclosure next(readYaml(fourthRevision(maker, "2031-09"), "4"));
             maker.site.enter({next.text("disclosure_id"), 4, std::string(64, 'f')});
             build(maker);
         }},
        {"enters in its log what it does not show",
         [](Maker &maker) {
             maker.site.enter(Disclosure(readYaml(fourthRevision(maker, "2031-09"), "4")));
             maker.site.enter(Disclosure(readYaml(exampleText("kettle"), "kettle")));
             maker.site.showProofs();
         }},
    };
}

} // namespace

void WatchedMaker::showAllSigned() {
    showAll();
    site.sign(nextKey);
    site.sign(key);
    std::swap(site.keys.keys.front(), site.keys.keys.back());
    site.show("camera", {first, second, third});
}

std::vector<CollectAct> signedActs() {
    std::vector<CollectAct> acts = actsOfKeys();
    for (const std::vector<CollectAct> &more : {actsOfFiles(), actsOfLogs()})
        acts.insert(acts.end(), more.begin(), more.end());
    return acts;
}

} // namespace updatefacts
