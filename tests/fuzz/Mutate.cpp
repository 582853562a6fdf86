// SPDX-License-Identifier: MIT
#include "Mutate.h"

#include <algorithm>

namespace updatefacts {

namespace {

std::vector<std::string> piecesOf(const std::string &bytes, std::string_view begins) {
    std::vector<std::string> pieces(1);
    for (const char byte : bytes) {
        if (begins.find(byte) != std::string_view::npos)
            pieces.emplace_back();
        pieces.back() += byte;
    }
    return pieces;
}

/// "key: value" with another piece's value; markup with another piece's text.
void takeEnd(std::string &piece, const std::string &other) {
    const std::size_t here = piece.find_first_of(":>=");
    const std::size_t there = other.find_first_of(":>=");
    if (here != std::string::npos && there != std::string::npos)
        piece = piece.substr(0, here) + other.substr(there);
}

/// Deeper or less deep, of YAML.
void indent(std::string &piece, Random &random) {
    const std::size_t at = piece.find_first_not_of('\n');
    if (at == std::string::npos)
        return;
    if (below(random, 2) == 0)
        piece.insert(at, "  ");
    else
        piece.erase(at, std::min<std::size_t>(piece.find_first_not_of(' ', at) - at, 2));
}

/// The value of a line is a word of the target, or what readers find hard.
void takeWord(std::string &piece, const FuzzTarget &target, Random &random) {
    static constexpr std::string_view hard[] = {"0",
                                                "-1",
                                                "2147483648",
                                                "9223372036854775807",
                                                "1e999",
                                                "nan",
                                                "",
                                                "\"\"",
                                                "[]",
                                                "{}",
                                                "~",
                                                "true",
                                                "2026-02-30",
                                                "\xE2\x80\xAE",
                                                "\xCC\x88",
                                                "\xEF\xBF\xBD",
                                                "\xF0\x9F\x91\xA9"};
    const std::size_t at = piece.find_first_of(":>= ");
    const std::size_t count = target.words.size() + std::size(hard);
    const std::size_t which = below(random, count);
    const std::string_view word =
        which < target.words.size() ? target.words[which] : hard[which - target.words.size()];
    piece = piece.substr(0, at == std::string::npos ? piece.size() : at + 1);
    piece.append(piece.ends_with(':') ? " " : "").append(word);
}

} // namespace

std::size_t below(Random &random, std::size_t end) {
    return random() % end;
}

void mutateBytes(std::string &bytes, const FuzzTarget &target, Random &random) {
    const std::size_t at = below(random, bytes.size() + 1);
    switch (below(random, target.words.empty() ? 5 : 6)) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(random, 8)));
        break;
    case 1:
        if (at < bytes.size())
            bytes[at] = static_cast<char>(random());
        break;
    case 2:
        bytes.erase(at, 1 + below(random, 8));
        break;
    case 3:
        bytes.insert(at, bytes.substr(below(random, bytes.size() + 1), below(random, 40)));
        break;
    case 4:
        bytes.insert(at, 1, static_cast<char>(random()));
        break;
    default:
        bytes.insert(at, target.words[below(random, target.words.size())]);
    }
}

void mutatePieces(std::string &bytes, const FuzzTarget &target, Random &random) {
    std::vector<std::string> pieces = piecesOf(bytes, target.pieces);
    const std::size_t at = below(random, pieces.size());
    const std::string other = pieces[below(random, pieces.size())];
    const auto where = pieces.begin() + static_cast<std::ptrdiff_t>(at);
    switch (below(random, 6)) {
    case 0:
        pieces.erase(where);
        break;
    case 1:
        pieces.insert(where, other);
        break;
    case 2:
        *where = other;
        break;
    case 3:
        takeEnd(*where, other);
        break;
    case 4:
        indent(*where, random);
        break;
    default:
        takeWord(*where, target, random);
    }
    bytes.clear();
    for (const std::string &piece : pieces)
        bytes += piece;
}

std::string mutated(std::string bytes, const FuzzTarget &target, Random &random) {
    for (std::size_t count = 1 + below(random, 4); count > 0; --count)
        if (below(random, 2) == 0)
            mutateBytes(bytes, target, random);
        else
            mutatePieces(bytes, target, random);
    return bytes;
}

} // namespace updatefacts
