// SPDX-License-Identifier: MIT
#include "../validation/ValidText.h"
#include "WrittenPdf.h"

#include <gmock/gmock.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace updatefacts {

namespace {

using testing::HasSubstr;

/// What a program says about the PDF ("{}" stands for its file); null when it is not installed.
QString run(const char *program, const QStringList &arguments, const std::string &pdf) {
    if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        return {};
    QTemporaryFile file;
    if (!file.open() || file.write(QByteArray::fromStdString(pdf)) < 0 || !file.flush())
        return {};
    QProcess process;
    process.start(QString::fromLatin1(program),
                  QStringList(arguments).replaceInStrings(QStringLiteral("{}"), file.fileName()));
    process.waitForFinished();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// One line, without marks of direction.
std::string plain(QString text) {
    text.removeIf([](QChar c) {
        return (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
               (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0x2060);
    });
    return text.simplified().toStdString();
}

std::string plainText(const std::string &text) {
    return plain(QString::fromStdString(text));
}

const QStringList toText = {QStringLiteral("{}"), QStringLiteral("-")};

Label labelNamed(const std::string &productName) {
    const std::string text = validTextWith("product_name: \"" + productName + "\"\n");
    return layOut({Disclosure(readYaml(text, "test.yaml")), builtInDefinitions(),
                   builtInTemplate("panel"), optionsOf2026()},
                  Words("en"), fonts())
        .label;
}

struct Script {
    const char *name;
    const char *product;
};

class Scripts : public testing::TestWithParam<Script> {};

INSTANTIATE_TEST_SUITE_P(
    All, Scripts,
    testing::Values(Script{"Latin", "Steam & Pour Kettle \xE2\x80\x9CÆgir\xE2\x80\x9D 1.7 l"},
                    Script{"Ligatures", "Office affine fjord VAT 100x200 -> 5 <= 6"},
                    Script{"Greek", "Θερμοστάτης Ήλιος 3"},
                    Script{"Cyrillic", "Робот-пилосмок Їжак 2"},
                    Script{"Japanese", "スマート炊飯器 みのり 5.5合"},
                    Script{"Hebrew", "מנעול דלת חכם"},
                    Script{"Devanagari", "स्मार्ट पंखा पवन इलेक्ट्रिक"}),
    [](const auto &script) { return script.param.name; });

TEST_P(Scripts, comeBackFromThePage) {
    const QString text = run("pdftotext", toText, renderPdf(labelNamed(GetParam().product)));
    if (text.isNull())
        GTEST_SKIP() << "pdftotext is not installed.";
    EXPECT_THAT(plain(text), HasSubstr(plainText(GetParam().product)));
    EXPECT_THAT(plain(text), HasSubstr("June 2031"));
}

/// What programs that read aloud get.
TEST_P(Scripts, comeBackFromTheStructure) {
    const QString text = run("pdfinfo", {QStringLiteral("-struct-text"), QStringLiteral("{}")},
                             renderPdf(labelNamed(GetParam().product)));
    if (text.isNull())
        GTEST_SKIP() << "pdfinfo is not installed.";
    std::string words;
    for (const QString &line : text.split(QLatin1Char('\n')))
        if (const QString part = line.trimmed(); part.startsWith(QLatin1Char('"')))
            words += part.mid(1, part.size() - 2).toStdString();
    EXPECT_THAT(plainText(words), HasSubstr(plainText(GetParam().product)));
}

/// Poppler turns the two letters of a lam-alef ligature round; all else is right.
TEST(Extraction, arabicComesBackUpToItsLigatures) {
    const std::string product = "كاميرا المنزل الذكية للأجهزة";
    const QString text = run("pdftotext", toText, renderPdf(labelNamed(product)));
    if (text.isNull())
        GTEST_SKIP() << "pdftotext is not installed.";
    const auto letters = [](const QString &source) {
        std::u16string all;
        for (const QChar c : source)
            if (c.script() == QChar::Script_Arabic)
                all += c.unicode();
        std::ranges::sort(all);
        return all;
    };
    EXPECT_EQ(letters(text), letters(QString::fromStdString(product)));
}

std::string withoutSpaces(std::string text) {
    std::erase(text, ' ');
    return text;
}

/// In lines that mix both directions Poppler guesses an order: there, each word must be found.
void expectWords(const std::string &text, const std::string &words, const std::string &where) {
    const QString source = QString::fromStdString(words);
    if (!source.isRightToLeft()) {
        EXPECT_THAT(withoutSpaces(text), HasSubstr(withoutSpaces(plainText(words)))) << where;
        return;
    }
    for (const QString &word : source.split(QLatin1Char(' ')))
        EXPECT_THAT(text, HasSubstr(plain(word))) << where;
}

TEST(Extraction, everyExampleSaysItsNameAndPromise) {
    for (const std::string &file : exampleFiles())
        for (const char *templateId : {"panel", "shelf"}) {
            const Disclosure disclosure = readDisclosure(file);
            const Label label = layOut({disclosure, builtInDefinitions(),
                                        builtInTemplate(templateId), optionsOf2026()},
                                       Words("en"), fonts())
                                    .label;
            const QString text = run("pdftotext", toText, renderPdf(label));
            if (text.isNull())
                GTEST_SKIP() << "pdftotext is not installed.";
            EXPECT_NE(textOf(label, "product_name"), "");
            for (const char *slot : {"product_name", "head", "url"})
                expectWords(plain(text), textOf(label, slot), file + ' ' + slot);
        }
}

TEST(Extraction, everyExampleIsCleanForQpdf) {
    for (const std::string &file : exampleFiles()) {
        Label label = layOut({readDisclosure(file), builtInDefinitions(), builtInTemplate("panel"),
                              optionsOf2026()},
                             Words("en"), fonts())
                          .label;
        label.attachments = {attachment};
        const QString said =
            run("qpdf", {QStringLiteral("--check"), QStringLiteral("{}")}, renderPdf(label));
        if (said.isNull())
            GTEST_SKIP() << "qpdf is not installed.";
        EXPECT_THAT(said.toStdString(), HasSubstr("No syntax or stream encoding errors")) << file;
    }
}

} // namespace
} // namespace updatefacts
