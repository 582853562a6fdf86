// SPDX-License-Identifier: MIT
#include "proof/check/CheckTexts.h"

#include "proof/picture/ProofFinding.h"
#include "validation/text/PrintableCharacter.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <optional>

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
        char32_t code = 0;
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

/// Finds the line that a character stands in: only those at its height are looked at, for a sheet
/// of labels has hundreds.
class LineFinder {
  public:
    explicit LineFinder(std::vector<LineRead> &lines) {
        for (LineRead &line : lines) {
            const std::size_t last = rowOf(line.bottom + placeTolerance);
            m_rows.resize(std::max(m_rows.size(), last + 1));
            for (std::size_t row = rowOf(line.top - placeTolerance); row <= last; ++row)
                m_rows[row].push_back(&line);
        }
    }

    /// Null where it stands in none.
    [[nodiscard]] LineRead *lineAt(const PdfCharacter &character) const {
        const double x = (character.left + character.right) / 2;
        const double y = (character.top + character.bottom) / 2;
        if (rowOf(y) >= m_rows.size())
            return nullptr;
        LineRead *nearest = nullptr;
        double least = 0;
        for (LineRead *line : m_rows[rowOf(y)]) {
            if (x < line->left - placeTolerance || x > line->right + placeTolerance ||
                y < line->top - placeTolerance || y > line->bottom + placeTolerance)
                continue;
            const double distance = std::abs(y - (line->top + line->bottom) / 2);
            if (!nearest || distance < least) {
                nearest = line;
                least = distance;
            }
        }
        return nearest;
    }

  private:
    /// Rows of some points; the first holds all that is higher, too.
    static std::size_t rowOf(double y) {
        constexpr double height = 6;
        return y < 0 ? 0 : static_cast<std::size_t>(y / height);
    }

    std::vector<std::vector<LineRead *>> m_rows;
};

void appendCharacter(QString &text, char32_t code) {
    if (QChar::requiresSurrogates(code))
        text += QString::fromUcs4(&code, 1);
    else
        text += QChar(static_cast<char16_t>(code));
}

/// Gives the word's characters to their lines; returns those that belong to none.
QString distribute(const PdfWord &word, const LineFinder &lines) {
    QString stray;
    for (const PdfCharacter &character : word) {
        if (LineRead *line = lines.lineAt(character))
            line->pieces.push_back({word.front().left, character.code});
        else
            appendCharacter(stray, character.code);
    }
    return stray;
}

/// What counts in a comparison: no spaces, nothing that shows nothing, one form for each letter.
QString essence(const QString &text) {
    QString result;
    for (const char32_t code : text.normalized(QString::NormalizationForm_KC).toStdU32String())
        if (!QChar::isSpace(code) && !showsNothing(code))
            appendCharacter(result, code);
    return result;
}

/// The words found at the line's place, from left to right.
QString readAt(LineRead &line) {
    std::ranges::stable_sort(line.pieces, {}, &LineRead::Piece::wordLeft);
    QString text;
    for (std::size_t i = 0; i < line.pieces.size(); ++i) {
        if (i > 0 && line.pieces[i].wordLeft > line.pieces[i - 1].wordLeft)
            text += QLatin1Char(' ');
        appendCharacter(text, line.pieces[i].code);
    }
    return text;
}

/// The text without spaces, where all of it is ASCII, whose letters have one form each.
std::optional<QString> asciiOf(const QString &text) {
    QString letters;
    for (const QChar c : text) {
        if (c.unicode() < ' ' || c.unicode() > '~')
            return std::nullopt;
        if (c != QLatin1Char(' '))
            letters += c;
    }
    return letters;
}

bool sameText(const TextLine &line, const QString &planned, const QString &found) {
    const std::optional<QString> plain = asciiOf(planned);
    if (plain && !plain->isEmpty() && plain == asciiOf(found))
        return true;
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
    const LineFinder finder(lines);
    for (const PdfWord &word : pdf.words())
        if (const QString stray = distribute(word, finder); !essence(stray).isEmpty())
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
