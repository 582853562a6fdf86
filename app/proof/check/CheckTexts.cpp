// SPDX-License-Identifier: MIT
#include "proof/check/CheckTexts.h"

#include "proof/picture/ProofFinding.h"
#include "validation/text/PrintableCharacter.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace updatefacts {

namespace {

/// A character's middle may lie this far out of its line's box, in points.
constexpr double placeTolerance = 0.5;

/// A line of the label and what the PDF says at its place.
struct LineRead {
    const TextLine *line = nullptr;
    double left = 0, top = 0, right = 0, bottom = 0; ///< points

    struct Piece {
        double wordLeft = 0;
        QString text;
    };
    std::vector<Piece> pieces;
};

std::vector<LineRead> linesOf(const Label &label) {
    std::vector<LineRead> lines;
    for (const Item &item : label.items) {
        const auto *text = std::get_if<TextItem>(&item);
        if (!text)
            continue;
        for (const TextLine &line : text->lines) {
            const Rect &box = line.box;
            const Rect &ink = line.inkBox;
            lines.push_back({&line,
                             std::min(box.x, ink.x).points(),
                             std::min(box.y, ink.y).points(),
                             std::max(box.right(), ink.right()).points(),
                             std::max(box.bottom(), ink.bottom()).points(),
                             {}});
        }
    }
    return lines;
}

/// The line that the character stands in, or null.
LineRead *lineAt(std::vector<LineRead> &lines, const PdfCharacter &character) {
    const double x = (character.left + character.right) / 2;
    const double y = (character.top + character.bottom) / 2;
    LineRead *nearest = nullptr;
    double least = 0;
    for (LineRead &line : lines) {
        if (x < line.left - placeTolerance || x > line.right + placeTolerance ||
            y < line.top - placeTolerance || y > line.bottom + placeTolerance)
            continue;
        const double distance = std::abs(y - (line.top + line.bottom) / 2);
        if (!nearest || distance < least) {
            nearest = &line;
            least = distance;
        }
    }
    return nearest;
}

/// Gives the word's characters to their lines; returns those that belong to none.
QString distribute(const PdfWord &word, std::vector<LineRead> &lines) {
    QString stray;
    for (const PdfCharacter &character : word) {
        const QString text = QString::fromUcs4(&character.code, 1);
        LineRead *line = lineAt(lines, character);
        if (line)
            line->pieces.push_back({word.front().left, text});
        else
            stray += text;
    }
    return stray;
}

/// What counts in a comparison: no spaces, nothing that shows nothing, one form for each letter.
QString essence(const QString &text) {
    QString result;
    for (const char32_t code : text.normalized(QString::NormalizationForm_KC).toStdU32String())
        if (!QChar::isSpace(code) && !showsNothing(code))
            result += QString::fromUcs4(&code, 1);
    return result;
}

/// The words found at the line's place, from left to right.
QString readAt(LineRead &line) {
    std::ranges::stable_sort(line.pieces, {}, &LineRead::Piece::wordLeft);
    QString text;
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
        if (i > 0 && line.pieces[i].wordLeft > line.pieces[i - 1].wordLeft)
            text += QLatin1Char(' ');
        text += line.pieces[i].text;
    }
    return text;
}

bool sameText(const TextLine &line, const QString &planned, const QString &found) {
    QString a = essence(planned);
    QString b = essence(found);
    if (std::ranges::any_of(line.runs, &GlyphRun::rightToLeft)) {
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
    }
    return a == b;
}

Argument textArgument(std::string_view name, const QString &text) {
    return argument::text(name, text.toStdString());
}

} // namespace

Findings checkTexts(const Label &label, const OpenPdf &pdf) {
    Findings findings;
    std::vector<LineRead> lines = linesOf(label);
    for (const PdfWord &word : pdf.words())
        if (const QString stray = distribute(word, lines); !essence(stray).isEmpty())
            findings.push_back(proofFinding("proof.text_stray", {textArgument("text", stray)}));
    for (LineRead &line : lines) {
        const QString planned = QString::fromStdString(line.line->text);
        const QString found = readAt(line);
        if (found.isEmpty() && !essence(planned).isEmpty())
            findings.push_back(proofFinding("proof.text_missing", {textArgument("text", planned)}));
        else if (!sameText(*line.line, planned, found))
            findings.push_back(proofFinding(
                "proof.text_wrong", {textArgument("text", found), textArgument("right", planned)}));
    }
    return findings;
}

} // namespace updatefacts
