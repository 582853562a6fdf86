// SPDX-License-Identifier: MIT
#pragma once

#include "collect/MakerSite.h"

#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

/// The maker whose site is watched: the camera, with three revisions.
struct WatchedMaker {
    explicit WatchedMaker(const std::filesystem::path &where)
        : place(where), server(where), stranger(where / "stranger", MakerServer::Tls::otherName),
          site(server) {}

    void showAll();
    /// Signed by the key, which announces the next one; the site has a log.
    void showAllSigned();
    void put(ServedPage page) { server.put("/camera/disclosure.yaml", std::move(page)); }
    void put(Manner manner);

    /// A file with the keys of the site.
    [[nodiscard]] std::filesystem::path keysFile() const { return place / "keys.json"; }

    std::filesystem::path place;
    MakerServer server;
    MakerServer stranger; ///< with a certificate of another name
    MakerSite site;
    const SigningKey key = makeSigningKey(KeyKind::es256);
    const SigningKey nextKey = makeSigningKey(KeyKind::ed25519);
    const SigningKey otherKey = makeSigningKey(KeyKind::es256); ///< somebody else's
    const std::string first = exampleText("history/camera-1");
    const std::string second = exampleText("history/camera-2");
    const std::string third = exampleText("camera");
};

/// The next revision of the camera, with this end.
[[nodiscard]] std::string fourthRevision(const WatchedMaker &maker, const std::string &end);

/// One way in which the site is not as it was the night before.
struct CollectAct {
    const char *name;
    std::function<void(WatchedMaker &maker)> play;
    /// What follows "collect"; nothing: the maker's list, and --allow-private.
    std::function<std::vector<std::string>(const WatchedMaker &maker)> line = {};
};

/// Those of a site that is not signed.
[[nodiscard]] std::vector<CollectAct> collectActs();
/// Those of one that is.
[[nodiscard]] std::vector<CollectAct> signedActs();

} // namespace updatefacts
