// SPDX-License-Identifier: MIT
#include "proof/RenderZpl.h"

namespace updatefacts {

namespace {

constexpr std::string_view hexDigits = "0123456789ABCDEF";

std::string hexRow(const OneBitPicture &picture, int y) {
    const std::size_t begin = static_cast<std::size_t>(y) * picture.bytesPerRow();
    std::string row;
    for (std::size_t i = begin; i < begin + picture.bytesPerRow(); ++i) {
        row += hexDigits[picture.bytes[i] >> 4];
        row += hexDigits[picture.bytes[i] & 15];
    }
    return row;
}

/// How often the next digit is repeated: g to z stand for 20 to 400, G to Y for 1 to 19.
std::string repeatCount(std::size_t count) {
    std::string text;
    for (; count >= 400; count -= 400)
        text += 'z';
    if (count >= 20)
        text += static_cast<char>('g' + count / 20 - 1);
    if (count % 20 > 0)
        text += static_cast<char>('G' + count % 20 - 1);
    return text;
}

/// "," and "!" fill the row up with 0 and F.
std::string compressed(const std::string &row) {
    std::string text;
    for (std::size_t begin = 0; begin < row.size();) {
        std::size_t end = begin;
        while (end < row.size() && row[end] == row[begin])
            ++end;
        if (end == row.size() && (row[begin] == '0' || row[begin] == 'F'))
            return text + (row[begin] == '0' ? ',' : '!');
        text += (end - begin > 2 ? repeatCount(end - begin)
                                 : std::string(end - begin - 1, row[begin])) +
                row[begin];
        begin = end;
    }
    return text;
}

} // namespace

std::string renderZpl(const OneBitPicture &picture) {
    const std::string total = std::to_string(picture.bytes.size());
    std::string text = "^XA\n^PW" + std::to_string(picture.width) + "\n^LL" +
                       std::to_string(picture.height) + "\n^LH0,0\n^FO0,0^GFA," + total + ',' +
                       total + ',' + std::to_string(picture.bytesPerRow()) + ",\n";
    std::string before;
    for (int y = 0; y < picture.height; ++y) {
        const std::string row = hexRow(picture, y);
        text += (row == before ? ":" : compressed(row)) + '\n';
        before = row;
    }
    return text + "^FS\n^PQ1\n^XZ\n";
}

} // namespace updatefacts
