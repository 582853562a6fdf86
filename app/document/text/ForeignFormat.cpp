// SPDX-License-Identifier: MIT
#include "document/text/ForeignFormat.h"

#include <algorithm>

namespace updatefacts {

namespace {

using namespace std::string_view_literals;

struct Format {
    std::string_view mark; ///< its first bytes
    std::string_view name;
};

constexpr Format formats[] = {
    {"\x89PNG\r\n"sv, "a PNG picture"},
    {"\xFF\xD8\xFF"sv, "a JPEG picture"},
    {"GIF8"sv, "a GIF picture"},
    {"BM\0"sv, "a BMP picture"},
    {"II*\0"sv, "a TIFF picture"},
    {"MM\0*"sv, "a TIFF picture"},
    {"%PDF-"sv, "a PDF file"},
    {"%!PS"sv, "a PostScript file"},
    {"PK\x03\x04"sv, "a ZIP archive or an office document"},
    {"PK\x05\x06"sv, "an empty ZIP archive"},
    {"\xD0\xCF\x11\xE0"sv, "an office document of an old kind"},
    {"\x1F\x8B"sv, "a file packed with gzip"},
    {"BZh"sv, "a file packed with bzip2"},
    {"\xFD"
     "7zXZ\0"sv,
     "a file packed with xz"},
    {"7z\xBC\xAF"sv, "a 7z archive"},
    {"Rar!"sv, "a RAR archive"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"MZ\x90"sv, "a program"},
    {"{\\rtf"sv, "a rich text document"},
    {"<?xml"sv, "an XML file"},
    {"<svg"sv, "an SVG picture"},
    {"<!DOCTYPE html"sv, "a web page"},
    {"<!doctype html"sv, "a web page"},
    {"<html"sv, "a web page"},
    {"^XA"sv, "a file for label printers (ZPL)"},
    {"\xEF\xBB\xBF<?xml"sv, "an XML file"},
};

} // namespace

std::string_view foreignFormat(std::string_view bytes) {
    if (bytes.starts_with("RIFF") &&
        bytes.substr(std::min<std::size_t>(8, bytes.size()), 4) == "WEBP")
        return "a WebP picture";
    for (const Format &format : formats)
        if (bytes.starts_with(format.mark))
            return format.name;
    return {};
}

} // namespace updatefacts
