// SPDX-License-Identifier: MIT
#include "ShownForm.h"
#include "desktop/DocumentWindow.h"
#include "desktop/Program.h"
#include "output/labels/LabelJob.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace updatefacts {
namespace {

class OpenFile : public testing::Test {
  protected:
    QString write(const char *name, const QByteArray &bytes) const {
        const QString path = m_directory.filePath(QString::fromLatin1(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    /// Why it was not opened; "" when it was.
    QString problemOf(const QString &path) {
        QString problem;
        const DocumentWindow *window = m_program.openFile(path, problem);
        EXPECT_EQ(window == nullptr, !problem.isEmpty()) << path.toStdString();
        return problem;
    }
    static std::string label(const char *format) {
        const Fonts fonts;
        LabelJob job;
        job.templates = {builtInTemplate("tag")};
        job.formats = {*labelFormat(format)};
        job.options.today = std::chrono::year(2026) / std::chrono::November / 23;
        return runLabelJob(exampleText("camera"), "camera.yaml", job, fonts).files.front().bytes;
    }
    static QAction *action(DocumentWindow &window, const char *title) {
        for (auto *found : window.findChildren<QAction *>())
            if (found->text() == QString::fromLatin1(title))
                return found;
        return nullptr;
    }

    QTemporaryDir m_directory;
    Program m_program{"en", m_directory.filePath(QStringLiteral("recovery")),
                      std::chrono::year(2026) / std::chrono::November / 23};
};

TEST_F(OpenFile, whatIsNoDisclosureIsNotOpenedAndSaysWhatItIs) {
    const std::pair<QByteArray, const char *> rows[] = {
        {QByteArray("\x89PNG\r\n\x1A\n"), "This is a picture, not a disclosure."},
        {QByteArray("\xFF\xD8\xFF\xE0"), "This is a picture, not a disclosure."},
        {QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(1000000, 'x'), "This is a picture"},
        {QByteArray("%PDF-1.7\n%%EOF\n"), "This PDF file carries no disclosure."},
        {QByteArray("PK\x03\x04"), "This is a file of another kind, not a disclosure."},
        {QByteArray("<html><body>"), "This is a file of another kind, not a disclosure."},
        {QByteArray("<svg><metadata>"), "This is a picture, not a disclosure."},
        {QByteArray(300000, 'x'), "it is larger than 256 kB, and a disclosure is a few kB"}};
    for (const auto &[bytes, why] : rows) {
        const QString path = write("x.yaml", bytes);
        EXPECT_TRUE(problemOf(path).contains(QString::fromLatin1(why)))
            << problemOf(path).toStdString();
        EXPECT_TRUE(m_program.documents().empty()) << why;
    }
}

TEST_F(OpenFile, noMoreThanTheMostAreOpen) {
    Program program{"en", m_directory.filePath(QStringLiteral("recovery")),
                    std::chrono::year(2026) / std::chrono::November / 23, 2};
    const QByteArray camera = QByteArray::fromStdString(exampleText("camera"));
    QString problem;
    for (const char *name : {"1.yaml", "2.yaml"})
        EXPECT_NE(program.openFile(write(name, camera), problem), nullptr) << name;
    for (const int count : {1, 2}) {
        EXPECT_EQ(program.openFile(write("3.yaml", camera), problem), nullptr);
        EXPECT_EQ(problem, QStringLiteral("No more than 2 documents can be open. Not opened: %1. "
                                          "Close some, or open their folder to make many labels.")
                               .arg(count));
    }
    delete program.documents().front();
    EXPECT_NE(program.openFile(m_directory.filePath(QStringLiteral("3.yaml")), problem), nullptr);
}

TEST_F(OpenFile, ofManyEachThatCannotBeOpenedIsSaid) {
    Program program{"en", m_directory.filePath(QStringLiteral("recovery")),
                    std::chrono::year(2026) / std::chrono::November / 23, 1};
    const QByteArray camera = QByteArray::fromStdString(exampleText("camera"));
    const QString picture = write("picture.yaml", "\x89PNG\r\n\x1A\n");
    const QString none = m_directory.filePath(QStringLiteral("none.yaml"));
    const QString said = program.openFiles(
        {picture, none, write("1.yaml", camera), write("2.yaml", camera), write("3.yaml", camera)});
    EXPECT_EQ(program.documents().size(), 1U);
    const QStringList lines = said.split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 3) << said.toStdString();
    EXPECT_TRUE(lines[0].contains(QStringLiteral("This is a picture")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("none.yaml")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("Not opened: 2.")));
    EXPECT_EQ(program.openFiles({m_directory.filePath(QStringLiteral("1.yaml"))}), QString());
}

TEST_F(OpenFile, whatIsNoFileIsNotWaitedFor) {
    const QString fifo = m_directory.filePath(QStringLiteral("fifo"));
    ASSERT_EQ(::mkfifo(fifo.toLocal8Bit().constData(), 0600), 0);
    for (const QString &path : {fifo, m_directory.path(), QStringLiteral("/dev/zero"),
                                m_directory.filePath(QStringLiteral("none.yaml"))})
        EXPECT_TRUE(problemOf(path).startsWith(QStringLiteral("Cannot read")))
            << path.toStdString();
}

TEST_F(OpenFile, ourOwnLabelOpensTheDisclosureInsideAsANewDocument) {
    for (const char *format : {"pdf", "svg"}) {
        const QByteArray bytes = QByteArray::fromStdString(label(format));
        const QString path = write("label", bytes);
        EXPECT_EQ(problemOf(path), QString()) << format;
        ASSERT_FALSE(m_program.documents().empty()) << format;
        DocumentWindow *window = m_program.documents().back();
        EXPECT_EQ(window->path(), QString()) << format;
        EXPECT_EQ(window->model().root().find("model_identifier")->scalar,
                  readYaml(exampleText("camera"), {}).root.find("model_identifier")->scalar);
        EXPECT_EQ(window->title(), QStringLiteral("Disclosure of label"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), bytes) << format;
    }
}

TEST_F(OpenFile, aBrokenLabelIsNotOpened) {
    std::string pdf = label("pdf");
    for (std::size_t length = pdf.size() / 2; length > 100; length /= 2)
        EXPECT_FALSE(problemOf(write("cut.pdf", QByteArray::fromStdString(pdf.substr(0, length))))
                         .isEmpty());
    for (std::size_t at = 20; at < pdf.size(); at += pdf.size() / 40) {
        std::string broken = pdf;
        broken[at] = static_cast<char>(broken[at] ^ 0x55);
        QString problem; // some bytes do not matter
        (void)m_program.openFile(write("broken.pdf", QByteArray::fromStdString(broken)), problem);
    }
}

TEST_F(OpenFile, whatCannotBeReadAsADisclosureCannotBeSaved) {
    const QString path = write("bad.yaml", "product_name: [");
    EXPECT_EQ(problemOf(path), QString());
    DocumentWindow *window = m_program.documents().front();
    ASSERT_TRUE(action(*window, "&Save") && action(*window, "Save &as ..."));
    EXPECT_FALSE(action(*window, "&Save")->isEnabled());
    EXPECT_FALSE(action(*window, "Save &as ...")->isEnabled());
    EXPECT_FALSE(window->save());
    EXPECT_EQ(readFile(path.toStdString()), "product_name: [");
}

TEST_F(OpenFile, anEmptyFileOffersToBeginInIt) {
    const QString path = write("empty.yaml", "");
    EXPECT_EQ(problemOf(path), QString());
    DocumentWindow *window = m_program.documents().front();
    QPushButton *begin = nullptr;
    for (auto *button : window->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Begin a disclosure in it"))
            begin = button;
    ASSERT_TRUE(begin);
    begin->click();
    EXPECT_TRUE(window->model().isReadable());
    EXPECT_TRUE(window->form().isEnabled());
    EXPECT_TRUE(window->save());
    EXPECT_EQ(readFile(path.toStdString()), window->model().text());
    window->model().undoStack().undo();
    EXPECT_FALSE(window->form().isEnabled());
}

} // namespace
} // namespace updatefacts
