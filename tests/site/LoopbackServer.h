// SPDX-License-Identifier: MIT
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>

namespace updatefacts {

/// A web server of the files of a folder, on the loopback interface and a free port, as the ones in
/// .github/recipes/web: a folder's address is answered by its index.html, with "/" or without.
class LoopbackServer {
  public:
    explicit LoopbackServer(std::filesystem::path folder)
        : m_folder(std::move(folder)), m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof(address);
        auto *general = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_socket, general, length) != 0 || ::listen(m_socket, 64) != 0 ||
            ::getsockname(m_socket, general, &length) != 0)
            throw std::runtime_error("no port");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~LoopbackServer() {
        ::shutdown(m_socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_socket);
    }
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    [[nodiscard]] std::string address(const std::string &path) const {
        return "http://127.0.0.1:" + std::to_string(m_port) + path;
    }

  private:
    void serve() {
        for (int client = 0; (client = ::accept(m_socket, nullptr, nullptr)) >= 0;) {
            answer(client);
            ::close(client);
        }
    }

    void answer(int client) const {
        timeval patience{2, 0};
        ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
        std::string request(8192, '\0');
        const ssize_t count = ::recv(client, request.data(), request.size(), 0);
        const std::size_t from = request.find(' ') + 1;
        if (count <= 0 || from == 0)
            return;
        std::string path =
            unescaped(request.substr(from, request.find_first_of(" ?#", from) - from));
        if (std::filesystem::is_directory(m_folder / path.substr(1)))
            path += "/index.html";
        std::ifstream stream(m_folder / path.substr(1));
        const bool isThere = stream.good();
        const std::string body(std::istreambuf_iterator<char>(stream), {});
        const std::string head =
            std::string(isThere ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found") +
            "\r\nContent-Type: " + typeOf(path) +
            "\r\nContent-Length: " + std::to_string(isThere ? body.size() : 0) +
            "\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n";
        send(client, head + (isThere ? body : std::string()));
    }

    static void send(int client, const std::string &bytes) {
        for (std::size_t at = 0; at < bytes.size();) {
            const ssize_t sent = ::send(client, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            at += static_cast<std::size_t>(sent);
        }
    }

    static std::string typeOf(const std::string &path) {
        static const std::map<std::string, std::string> types = {
            {".html", "text/html; charset=utf-8"},
            {".css", "text/css"},
            {".js", "text/javascript; charset=utf-8"},
            {".json", "application/json"},
            {".png", "image/png"},
            {".svg", "image/svg+xml"}};
        const auto found = types.find(std::filesystem::path(path).extension().string());
        return found == types.end() ? "text/plain; charset=utf-8" : found->second;
    }

    static std::string unescaped(const std::string &path) {
        std::string result;
        for (std::size_t i = 0; i < path.size(); ++i) {
            if (path[i] == '%' && i + 2 < path.size()) {
                result += static_cast<char>(std::stoi(path.substr(i + 1, 2), nullptr, 16));
                i += 2;
            } else {
                result += path[i];
            }
        }
        return result;
    }

    std::filesystem::path m_folder;
    int m_socket;
    int m_port = 0;
    std::thread m_thread;
};

} // namespace updatefacts
