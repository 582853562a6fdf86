// SPDX-License-Identifier: MIT
// For tests of what finds its Qt plugins by the application: Qt SQL. Listed among their sources.
#include <QCoreApplication>

#include <gtest/gtest.h>

#include <memory>

namespace {

class QtApplication : public testing::Environment {
  public:
    void SetUp() override { m_application = std::make_unique<QCoreApplication>(m_count, m_words); }
    void TearDown() override { m_application.reset(); }

  private:
    int m_count = 1;
    char m_name[5] = "test";
    char *m_words[2] = {m_name, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

[[maybe_unused]] const testing::Environment *const application =
    testing::AddGlobalTestEnvironment(new QtApplication);

} // namespace
