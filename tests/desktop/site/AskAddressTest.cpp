// SPDX-License-Identifier: MIT
#include "desktop/site/AskAddress.h"

#include "PageServer.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

AddressAnswer answerOf(const QUrl &address, int milliseconds = 5000) {
    AddressAnswer answer;
    AskAddress question;
    QObject::connect(&question, &AskAddress::answered,
                     [&](const AddressAnswer &given) { answer = given; });
    QSignalSpy answered(&question, &AskAddress::answered);
    question.ask(address, milliseconds);
    EXPECT_TRUE(answered.wait(20000));
    return answer;
}

TEST(AskAddress, saysThatAPageIsThere) {
    const PageServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const AddressAnswer answer = answerOf(server.address());
    EXPECT_TRUE(answer.isPage);
    EXPECT_EQ(answer.sentence, QStringLiteral("It answers."));
}

TEST(AskAddress, asksOnlyForTheHead) {
    const PageServer server(
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nSet-Cookie: a=b\r\nConnection: close\r\n\r\n");
    (void)answerOf(server.address());
    EXPECT_TRUE(server.asked().startsWith("HEAD /01/1 HTTP/1.1\r\n")) << server.asked().data();
    EXPECT_FALSE(server.asked().toLower().contains("cookie"));
}

TEST(AskAddress, tellsAMissingPageFromAFailingServer) {
    const PageServer missing("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(answerOf(missing.address()).sentence,
              QStringLiteral("The server answers, but there is no page (404)."));
    const PageServer failing("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(answerOf(failing.address()).sentence,
              QStringLiteral("The server answers with an error (503)."));
    EXPECT_FALSE(answerOf(failing.address()).isPage);
}

TEST(AskAddress, saysWhereItWasLedOn) {
    const PageServer page("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    const PageServer server("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " +
                            page.address().toEncoded() + "\r\n\r\n");
    const AddressAnswer answer = answerOf(server.address());
    EXPECT_TRUE(answer.isPage);
    EXPECT_EQ(answer.sentence,
              QStringLiteral("It answers, and leads on to %1.").arg(page.address().toString()));
}

TEST(AskAddress, waitsNotForEver) {
    const PageServer silent({});
    EXPECT_EQ(answerOf(silent.address(), 200).sentence,
              QStringLiteral("It does not answer in time."));
}

TEST(AskAddress, saysWhenNobodyIsThere) {
    QUrl address;
    {
        const PageServer gone({});
        address = gone.address();
    }
    const AddressAnswer answer = answerOf(address);
    EXPECT_FALSE(answer.isPage);
    EXPECT_TRUE(answer.sentence.startsWith(QStringLiteral("It does not answer: ")));
}

TEST(AskAddress, answersTheLastQuestionOnly) {
    const PageServer silent({});
    const PageServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    AskAddress question;
    QSignalSpy answered(&question, &AskAddress::answered);
    question.ask(silent.address());
    question.ask(server.address());
    EXPECT_TRUE(answered.wait(20000));
    EXPECT_EQ(answered.count(), 1);
}

} // namespace
} // namespace updatefacts
