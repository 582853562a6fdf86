// SPDX-License-Identifier: MIT
#include "CollectActs.h"

namespace updatefacts {

namespace {

using Maker = WatchedMaker;

const std::string list = std::string("/") + machineIndexPath;

void next(Maker &maker, const std::string &end) {
    maker.site.show("camera", {maker.first, maker.second, maker.third, fourthRevision(maker, end)});
}

std::vector<CollectAct> actsOfMakers() {
    return {
        {"stays as it is", [](Maker &) {}},
        {"promises longer", [](Maker &maker) { next(maker, "2031-09"); }},
        {"shortens", [](Maker &maker) { next(maker, "2030-06"); }},
        {"drops it from list and server", [](Maker &maker) { maker.site.remove("camera"); }},
        {"drops it from the list", [](Maker &maker) { maker.site.unlist("camera"); }},
        {"drops the list", [](Maker &maker) { maker.server.drop(list); }},
        {"edits silently",
         [](Maker &maker) { maker.put({replacedIn(maker.third, "\"2031-06\"", "\"2030-06\"")}); }},
        {"rolls back",
         [](Maker &maker) {
             maker.site.show("camera", {maker.first, maker.second});
         }},
        {"serves an old list", [](Maker &maker) { maker.site.list("camera", maker.first); }},
        {"lists another fingerprint",
         [](Maker &maker) {
             maker.site.list("camera", replacedIn(maker.third, "Lumio Cam 2", "Lumio Cam 3"));
         }},
        {"sends another disclosure", [](Maker &maker) { maker.put({exampleText("kettle")}); }},
        {"sends a web page instead", [](Maker &maker) { maker.put({"<html>We have moved"}); }},
        {"sends YAML with anchors", [](Maker &maker) { maker.put({"a: &x [1]\nb: *x\n"}); }},
        {"names somebody else in its list",
         [](Maker &maker) {
             maker.server.put(list, {R"({"products": [{"disclosure_id": "NL-LC2-100",
                                        "yaml": "https://victim.example/x"}]})"});
         }},
    };
}

std::vector<CollectAct> actsOfServers() {
    const auto sends = [](const char *name, Manner manner) {
        return CollectAct{name, [manner](Maker &maker) { maker.put(manner); }};
    };
    const auto answers = [](const char *name, const ServedPage &page) {
        return CollectAct{name, [page](Maker &maker) { maker.put(page); }};
    };
    const auto named = [](const char *name, const std::vector<std::string> &words) {
        return CollectAct{name, [](Maker &) {}, [words](const Maker &) { return words; }};
    };
    CollectAct drips = sends("sends a byte now and then", Manner::drip);
    drips.line = [](const Maker &maker) {
        return std::vector<std::string>{maker.server.address(list), "--allow-private", "--timeout",
                                        "2"};
    };
    const CollectAct isBusy{"is busy for a second", [](Maker &maker) {
                                ServedPage page{fourthRevision(maker, "2031-09")};
                                next(maker, "2031-09");
                                page.busyFor = 1;
                                maker.put(page);
                            }};
    const CollectAct isStrange{
        "has a certificate of another name", [](Maker &) {},
        [](const Maker &maker) {
            return std::vector<std::string>{maker.stranger.address(list), "--allow-private"};
        }};
    const CollectAct isPrivate{
        "is on a private network", [](Maker &) {},
        [](const Maker &maker) { return std::vector<std::string>{maker.server.address(list)}; }};
    return {
        named("is down", {"https://localhost:1", "--allow-private"}),
        answers("redirects away", {"", 301, {{"Location", "https://somebody-else.example/x"}}}),
        answers("redirects in circles", {"", 302, {{"Location", "/camera/disclosure.yaml"}}}),
        sends("sends 10 GB", Manner::huge),
        sends("sends without end", Manner::endless),
        drips,
        sends("sends gzip unasked", Manner::packed),
        sends("breaks off", Manner::breaksOff),
        isBusy,
        answers("is busy for a day", {"", 503, {{"Retry-After", "86400"}}}),
        answers("has an error", {"", 500}),
        isStrange,
        isPrivate,
        named("has no TLS", {"http://maker.example/disclosure.yaml"}),
    };
}

} // namespace

std::string fourthRevision(const WatchedMaker &maker, const std::string &end) {
    const Disclosure before(readYaml(maker.third, "3"));
    std::string text = replacedIn(maker.third, "revision: 3", "revision: 4");
    text = replacedIn(text, "\"2031-06\"", '"' + end + '"');
    text = replacedIn(text, before.text("supersedes"), before.fingerprint());
    return replacedIn(text, before.text("last_updated"), "2026-11-20T09:00:00Z");
}

void WatchedMaker::showAll() {
    server.clear();
    site.signer.reset();
    site.keys.keys.clear();
    site.log.clear();
    site.show("camera", {first, second, third});
}

void WatchedMaker::put(Manner manner) {
    ServedPage page{third};
    page.manner = manner;
    put(page);
}

std::vector<CollectAct> collectActs() {
    std::vector<CollectAct> acts = actsOfMakers();
    for (CollectAct &act : actsOfServers())
        acts.push_back(std::move(act));
    return acts;
}

} // namespace updatefacts
