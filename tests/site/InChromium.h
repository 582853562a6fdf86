// SPDX-License-Identifier: MIT
#pragma once

#include "FolderTest.h"
#include "LoopbackServer.h"

#include <cstdlib>
#include <optional>

namespace updatefacts {

/// Pages as a real browser shows them, where Chromium is installed: the folder of the test is the
/// root of their server.
class InChromium : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        if (std::system("command -v chromium >/dev/null 2>&1") != 0)
            GTEST_SKIP() << "chromium is not installed";
        std::filesystem::create_directories(site());
        m_server.emplace(site());
    }

    [[nodiscard]] std::filesystem::path site() const { return folder() / "site"; }
    [[nodiscard]] std::string address(const std::string &path) const {
        return m_server->address(path);
    }

    /// The document at the address once its scripts have run.
    [[nodiscard]] std::string documentAt(const std::string &address, const std::string &environment,
                                         const std::string &options) const {
        const std::string out = (folder() / "out.html").string();
        const std::string command =
            environment + " HOME='" + folder().string() +
            "' timeout 120 chromium --headless --no-sandbox --disable-gpu " + options +
            " --dump-dom '" + address + "' >'" + out + "' 2>'" + out + ".err'";
        EXPECT_EQ(std::system(command.c_str()), 0) << command;
        std::ifstream stream(out);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

  private:
    std::optional<LoopbackServer> m_server;
};

} // namespace updatefacts
