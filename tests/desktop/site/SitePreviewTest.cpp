// SPDX-License-Identifier: MIT
#include "desktop/site/SitePreview.h"

#include "FolderTest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class SitePreviewTest : public FolderTest {
  protected:
    void SetUp() override {
        FolderTest::SetUp();
        put("secret.txt", "secret");
        put("site/a/index.html", "<p>page</p>");
        put("site/a/x y.json", "{}");
        m_address = m_preview.serve(QString::fromStdString((folder() / "site").string()),
                                    QStringLiteral("/a/index.html"));
    }

    /// What the server says to these bytes.
    std::string answerTo(const std::string &request) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(m_address.port()));
        socket.write(QByteArray::fromStdString(request));
        QElapsedTimer time;
        time.start();
        while (socket.state() != QAbstractSocket::UnconnectedState && time.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return socket.readAll().toStdString();
    }
    std::string get(const std::string &path, const std::string &method = "GET") {
        return answerTo(method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                        std::to_string(m_address.port()) + "\r\n\r\n");
    }

    SitePreview m_preview;
    QUrl m_address;
};

TEST_F(SitePreviewTest, givesThePageThatIsMeant) {
    EXPECT_EQ(m_address.path(), QStringLiteral("/a/index.html"));
    const std::string page = get("/a/index.html");
    EXPECT_THAT(page, StartsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_THAT(page, HasSubstr("Content-Type: text/html; charset=utf-8\r\n"));
    EXPECT_THAT(page, testing::EndsWith("\r\n\r\n<p>page</p>"));
    EXPECT_THAT(get("/a/"), testing::EndsWith("<p>page</p>"));
    EXPECT_THAT(get("/a/x%20y.json?later"), HasSubstr("application/json"));
}

TEST_F(SitePreviewTest, leadsOnToAFolder) {
    const std::string answer = get("/a");
    EXPECT_THAT(answer, StartsWith("HTTP/1.1 301 "));
    EXPECT_THAT(answer, HasSubstr("Location: /a/\r\n"));
}

TEST_F(SitePreviewTest, saysTheSameWithoutTheBody) {
    const std::string answer = get("/a/index.html", "HEAD");
    EXPECT_THAT(answer, HasSubstr("Content-Length: 11\r\n"));
    EXPECT_THAT(answer, Not(HasSubstr("page")));
}

TEST_F(SitePreviewTest, givesNothingOutsideTheSite) {
    std::filesystem::create_symlink(folder() / "secret.txt", folder() / "site/link.txt");
    for (const char *path : {"/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt",
                             "/..%2fsecret.txt", "/link.txt", "/nothing", "//", "secret.txt"}) {
        const std::string answer = get(path);
        EXPECT_THAT(answer, Not(HasSubstr("\r\n\r\nsecret"))) << path;
        EXPECT_THAT(answer, Not(StartsWith("HTTP/1.1 200"))) << path;
    }
}

/// A page of others, whose name leads to this computer, learns nothing.
TEST_F(SitePreviewTest, answersNoOtherName) {
    EXPECT_THAT(answerTo("GET /a/ HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
                StartsWith("HTTP/1.1 400 "));
    EXPECT_THAT(answerTo("GET /a/ HTTP/1.1\r\n\r\n"), StartsWith("HTTP/1.1 400 "));
    EXPECT_THAT(answerTo("nonsense\r\n\r\n"), StartsWith("HTTP/1.1 400 "));
    EXPECT_THAT(get("/a/", "DELETE"), StartsWith("HTTP/1.1 405 "));
    EXPECT_THAT(answerTo(std::string(20000, 'x')), StartsWith("HTTP/1.1 431 "));
}

TEST_F(SitePreviewTest, isThereUntilItGoes) {
    auto preview = std::make_unique<SitePreview>();
    const QUrl address = preview->serve(QString::fromStdString(folder().string()), {});
    preview.reset();
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(address.port()));
    EXPECT_FALSE(socket.waitForConnected(2000));
}

} // namespace
} // namespace updatefacts
