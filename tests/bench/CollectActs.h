// SPDX-License-Identifier: MIT
#pragma once

#include "collect/MakerSite.h"

#include <functional>
#include <string>
#include <vector>

namespace updatefacts {

/// The maker whose site is watched: the camera, with three revisions.
struct WatchedMaker {
    explicit WatchedMaker(const std::filesystem::path &place)
        : server(place), stranger(place / "stranger", MakerServer::Tls::otherName), site(server) {}

    void showAll();
    void put(ServedPage page) { server.put("/camera/disclosure.yaml", std::move(page)); }
    void put(Manner manner);

    MakerServer server;
    MakerServer stranger; ///< with a certificate of another name
    MakerSite site;
    const std::string first = exampleText("history/camera-1");
    const std::string second = exampleText("history/camera-2");
    const std::string third = exampleText("camera");
};

/// One way in which the site is not as it was the night before.
struct CollectAct {
    const char *name;
    std::function<void(WatchedMaker &maker)> play;
    /// What follows "collect"; nothing: the maker's list, and --allow-private.
    std::function<std::vector<std::string>(const WatchedMaker &maker)> line = {};
};

[[nodiscard]] std::vector<CollectAct> collectActs();

} // namespace updatefacts
