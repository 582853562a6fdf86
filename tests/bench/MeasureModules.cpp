// SPDX-License-Identifier: MIT

#define ZX_USE_UTF8 1 // the form of Result::text() that stays
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct Picture {
    int width = 0, height = 0;
    std::vector<std::uint8_t> grey;

    [[nodiscard]] bool isDark(int x, int y) const {
        return grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                    static_cast<std::size_t>(x)] < 128;
    }
};

/// A binary PGM (P5, 8 bits), comments allowed in its head.
Picture readPgm(const char *path) {
    std::ifstream file(path, std::ios::binary);
    Picture picture;
    std::string word;
    std::vector<int> numbers;
    file >> word;
    while (word == "P5" && numbers.size() < 3 && file >> word) {
        if (word.front() == '#')
            std::getline(file, word);
        else
            numbers.push_back(std::atoi(word.c_str()));
        word = "P5";
    }
    if (numbers.size() < 3 || file.get() == EOF) {
        std::fprintf(stderr, "%s is not a picture that can be measured.\n", path);
        std::exit(4);
    }
    picture.width = numbers[0];
    picture.height = numbers[1];
    picture.grey.assign(std::istreambuf_iterator<char>(file), {});
    picture.grey.resize(static_cast<std::size_t>(picture.width * picture.height), 255);
    return picture;
}

/// Dots [left, right) x [top, bottom).
struct Box {
    int left = 0, top = 0, right = 0, bottom = 0;
};

/// The symbol's dark dots: the reader's corners are moved out a little, then in to the first ink.
Box inkOf(const Picture &picture, const ZXing::Position &corners) {
    const int side = std::abs(corners[1].x - corners[0].x);
    const int slack = side / 21 + 2; // a module of the smallest version, quiet zone is four
    const auto [left, right] =
        std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom] =
        std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    Box box{right, bottom, left, top};
    for (int y = std::max(top - slack, 0); y < std::min(bottom + slack, picture.height); ++y)
        for (int x = std::max(left - slack, 0); x < std::min(right + slack, picture.width); ++x)
            if (picture.isDark(x, y))
                box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1),
                       std::max(box.bottom, y + 1)};
    return box;
}

/// Lengths of the runs of dark dots along one row or column of the symbol.
template<class IsDark>
std::vector<int> darkRuns(int length, IsDark isDark) {
    std::vector<int> runs;
    bool before = false;
    for (int i = 0; i < length; ++i) {
        const bool dark = isDark(i);
        if (dark && !before)
            runs.push_back(0);
        if (dark)
            ++runs.back();
        before = dark;
    }
    return runs;
}

struct Widths {
    double module = 0; ///< dots; from one finder pattern's edge to the other's: free of dot gain
    double mean = 0, largest = 0; ///< errors of the dark runs, in modules
};

Widths measure(const Picture &picture, const Box &box) {
    const int side = box.right - box.left;
    const auto row = [&](int y) {
        return darkRuns(side, [&](int i) { return picture.isDark(box.left + i, box.top + y); });
    };
    const auto column = [&](int x) {
        return darkRuns(side, [&](int i) { return picture.isDark(box.left + x, box.top + i); });
    };
    const int finder = row(0).front(); // 7 modules
    const int modules = 17 + 4 * static_cast<int>(std::lround((7.0 * side / finder - 17) / 4));
    Widths widths;
    widths.module = static_cast<double>(side - finder) / (modules - 7);
    int count = 0;
    const auto add = [&](int run) {
        const double error = run / widths.module - std::max(1.0, std::round(run / widths.module));
        widths.mean += error;
        if (std::abs(error) > std::abs(widths.largest))
            widths.largest = error;
        ++count;
    };
    for (int i = 0; i < side; ++i) {
        std::ranges::for_each(row(i), add);
        std::ranges::for_each(column(i), add);
    }
    widths.mean /= count;
    return widths;
}

} // namespace

/// measureModules PICTURE.pgm DPI: prints one row of the table of tests/bench/moduleWidth.
int main(int argc, char **argv) {
    if (argc != 3)
        return 64;
    const Picture picture = readPgm(argv[1]);
    const ZXing::ImageView view(picture.grey.data(), picture.width, picture.height,
                                ZXing::ImageFormat::Lum);
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid()) {
        std::printf("%4s  the QR code cannot be read\n", argv[2]);
        return 1;
    }
    const Widths widths = measure(picture, inkOf(picture, result.position()));
    std::printf("%4s  %11.2f  %9.3f  %+9.2f %%  %+12.2f %%  %s\n", argv[2], widths.module,
                widths.module * 25.4 / std::atof(argv[2]), widths.mean * 100, widths.largest * 100,
                result.text().c_str());
    return std::abs(widths.largest) > 0.01 ? 1 : 0;
}
