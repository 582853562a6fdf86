// SPDX-License-Identifier: MIT
#pragma once

#include "FolderTest.h"
#include "MakerSite.h"
#include "collect/Collect.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <memory>

namespace updatefacts {

/// A maker's server, his site with the three revisions of the camera, and a library.
class CollectFixture : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_server = std::make_unique<MakerServer>(folder() / "server");
        m_site = std::make_unique<MakerSite>(*m_server, host);
        options.folder = library().string();
        options.today = {std::chrono::year(2026), std::chrono::November, std::chrono::day(27)};
        options.manners.userAgent = "Test/1";
        options.manners.certificates = m_server->certificate();
        options.manners.allowsPrivate = true;
        options.manners.pause = std::chrono::milliseconds(0);
        options.manners.timeout = std::chrono::milliseconds(20'000);
        options.manners.lookUp = [](const std::string &) {
            return std::vector<std::string>{"127.0.0.1"};
        };
    }
    void TearDown() override {
        m_server.reset();
        FolderTest::TearDown();
    }

    [[nodiscard]] std::filesystem::path library() const { return folder() / "library"; }
    [[nodiscard]] MakerServer &server() const { return *m_server; }
    [[nodiscard]] MakerSite &site() const { return *m_site; }
    [[nodiscard]] CollectOutcome run(const std::vector<CollectItem> &items = {}) const {
        return collect(items.empty() ? std::vector<CollectItem>{{m_site->listAddress()}} : items,
                       options);
    }
    /// The folder of a maker in the library.
    [[nodiscard]] std::string makerFolder(const std::string &name = host) const {
        return name + '+' + std::to_string(m_server->port());
    }
    /// The disclosures in the library, by their names below it.
    [[nodiscard]] std::vector<std::string> kept() const {
        std::vector<std::string> names;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(library())) {
            const std::string name = std::filesystem::relative(entry.path(), library()).string();
            if (entry.is_regular_file() && !name.starts_with('.') &&
                name.find("/.") == std::string::npos) // what a killed run leaves
                names.push_back(name.substr(name.find('/') + 1));
        }
        std::ranges::sort(names);
        return names;
    }
    /// What was said, but for collect.unsigned, which the first run says of each site without keys.
    [[nodiscard]] static std::vector<std::string> messagesOf(const CollectOutcome &outcome) {
        std::vector<std::string> messages;
        for (const Finding &finding : outcome.findings)
            if (finding.message != "collect.unsigned")
                messages.push_back(finding.message);
        return messages;
    }
    /// The whole camera: "camera" below the server's root.
    void showCamera() const { site().show("camera", {first, second, third}); }

    static constexpr const char *host = "www.nordlicht.example";
    const std::string first = exampleText("history/camera-1");
    const std::string second = exampleText("history/camera-2");
    const std::string third = exampleText("camera");
    CollectOptions options;

  private:
    std::unique_ptr<MakerServer> m_server;
    std::unique_ptr<MakerSite> m_site;
};

} // namespace updatefacts
