// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace updatefacts {

/// How a page of the server behaves.
enum class Manner {
    plain,
    endless,   ///< bytes that never end, without a length
    huge,      ///< 10 GB by its length
    drip,      ///< a byte now and then
    breaksOff, ///< closes after half of the bytes
    packed,    ///< says that it is gzip
    silent     ///< takes the question and says nothing
};

struct ServedPage {
    std::string body;
    int status = 200;
    std::map<std::string, std::string> fields = {};
    Manner manner = Manner::plain;
    int busyFor = 0; ///< so many times it answers 429 with Retry-After: 1 first
};

/// What was asked: "/path", and its fields by their names in lower case.
struct Asked {
    std::string path;
    std::map<std::string, std::string> fields;
};

/// A maker's web server on this computer, in a thread of its own. It gives each page an ETag and
/// answers 304 where that is known.
class MakerServer {
  public:
    enum class Tls { good, otherName, none };

    /// folder: where its certificate is made, by openssl.
    explicit MakerServer(const std::filesystem::path &folder, Tls tls = Tls::good);
    ~MakerServer();
    MakerServer(const MakerServer &) = delete;
    MakerServer &operator=(const MakerServer &) = delete;

    void put(const std::string &path, ServedPage page);
    void drop(const std::string &path);
    void clear();
    [[nodiscard]] std::vector<Asked> takeAsked();
    /// The bytes that it has sent, heads among them.
    [[nodiscard]] std::size_t sent() const;
    [[nodiscard]] int port() const;
    /// "https://HOST:PORT" + path
    [[nodiscard]] std::string address(const std::string &path,
                                      const std::string &host = "localhost") const;
    /// The certificate, PEM, and its file.
    [[nodiscard]] std::string certificate() const;
    [[nodiscard]] std::filesystem::path certificateFile() const;

  private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace updatefacts
