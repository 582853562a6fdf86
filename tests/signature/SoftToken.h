// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace updatefacts {

/// A token of SoftHSM in a folder, with a key of P-256 that was made by OpenSSL's program. Both
/// and the engine for tokens have to be there.
class SoftToken {
  public:
    explicit SoftToken(const std::filesystem::path &folder) : m_folder(folder) {
        std::filesystem::create_directories(folder / "tokens");
        std::ofstream(folder / "softhsm2.conf")
            << "directories.tokendir = " << (folder / "tokens").string()
            << "\nobjectstore.backend = file\nlog.level = ERROR\n";
        ::setenv("SOFTHSM2_CONF", (folder / "softhsm2.conf").c_str(), 1);
        m_isThere = run("softhsm2-util --init-token --free --label maker --so-pin 87654321 "
                        "--pin 12345678") &&
                    run("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out '" +
                        (folder / "key.pem").string() + "'") &&
                    run("softhsm2-util --import '" + (folder / "key.pem").string() +
                        "' --token maker --label signing --id 01 --pin 12345678");
    }

    /// Whether this machine has SoftHSM and the engine.
    [[nodiscard]] static bool isInstalled() {
        return std::filesystem::exists(module) && run("command -v softhsm2-util") &&
               run("openssl engine pkcs11");
    }
    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] static std::string address(const std::string &object = "signing") {
        return "pkcs11:token=maker;object=" + object + "?module-path=" + module;
    }
    static constexpr const char *pin = "12345678";

    /// Runs the program, which is told the PIN. A process has a token once, so tests of one process
    /// cannot each have their own. True when its exit code is 0.
    [[nodiscard]] static bool runProgram(const std::string &program, const std::string &words) {
        return run("printf '12345678\\n' | '" + program + "' " + words + " --passphrase-fd 0");
    }

  private:
    static constexpr const char *module = "/usr/lib/softhsm/libsofthsm2.so";

    static bool run(const std::string &command) {
        return std::system((command + " > /dev/null 2>&1").c_str()) == 0;
    }

    std::filesystem::path m_folder;
    bool m_isThere;
};

} // namespace updatefacts
