// SPDX-License-Identifier: MIT
#include "desktop/preview/PreviewMaker.h"
#include "desktop/preview/PreviewThread.h"
#include "document/files/ReadFile.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

namespace updatefacts {
namespace {

constexpr int longestWait = 20000; ///< ms

PreviewRequest requestOf(const char *example) {
    PreviewRequest request;
    const std::string path = std::string(UPDATEFACTS_SOURCE_DIR "/schema/examples/") + example;
    request.document = readYaml(readFile(path), example);
    request.choice.templateId = "panel";
    request.today = std::chrono::year(2026) / std::chrono::November / 23;
    request.scale.room = QSize(400, 600);
    return request;
}

class PreviewMakerTest : public testing::Test {
  protected:
    std::shared_ptr<PreviewThread> m_thread = std::make_shared<PreviewThread>();
    std::optional<PreviewMaker> m_first{m_thread}, m_second{m_thread};
};

TEST_F(PreviewMakerTest, theThreadEndsWithTheLast) {
    const std::weak_ptr<PreviewThread> seen = m_thread;
    m_thread.reset();
    EXPECT_FALSE(seen.expired());
    m_first.reset();
    EXPECT_FALSE(seen.expired());
    m_second.reset();
    EXPECT_TRUE(seen.expired());
}

TEST_F(PreviewMakerTest, eachIsToldOfItsOwnLabel) {
    QSignalSpy first(&*m_first, &PreviewMaker::made), second(&*m_second, &PreviewMaker::made);
    m_first->ask(requestOf("camera.yaml"));
    m_second->ask(requestOf("kettle.yaml"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return first.count() + second.count() == 2; }, longestWait));
    ASSERT_EQ(first.count(), 1);
    ASSERT_EQ(second.count(), 1);
    EXPECT_NE(first[0][0].value<PreviewResult>().pdf, second[0][0].value<PreviewResult>().pdf);
}

TEST_F(PreviewMakerTest, oneThatGoesTakesNothingFromTheOthers) {
    QSignalSpy second(&*m_second, &PreviewMaker::proofed);
    m_first->ask(requestOf("camera.yaml"));
    const quint64 number = m_second->ask(requestOf("kettle.yaml"));
    m_first.reset(); // in the midst of it
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.count() == 1; }, longestWait));
    EXPECT_EQ(second[0][0].toULongLong(), number);
    EXPECT_TRUE(second[0][1].value<Findings>().empty());
}

} // namespace
} // namespace updatefacts
