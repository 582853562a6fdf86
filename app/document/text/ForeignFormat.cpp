// SPDX-License-Identifier: MIT
#include "document/text/ForeignFormat.h"

namespace updatefacts {

namespace {

using namespace std::string_view_literals;

struct Format {
    std::string_view mark; ///< its first bytes
    std::string_view name; ///< key of its phrase
};

constexpr Format formats[] = {
    {"\x89PNG\r\n"sv, "format.png"},
    {"\xFF\xD8\xFF"sv, "format.jpeg"},
    {"GIF8"sv, "format.gif"},
    {"II*\0"sv, "format.tiff"},
    {"MM\0*"sv, "format.tiff"},
    {"%PDF-"sv, "format.pdf"},
    {"%!PS"sv, "format.postscript"},
    {"PK\x03\x04"sv, "format.zip"},
    {"PK\x05\x06"sv, "format.empty_zip"},
    {"\xD0\xCF\x11\xE0"sv, "format.old_office"},
    {"\x1F\x8B"sv, "format.gzip"},
    {"BZh"sv, "format.bzip2"},
    {"\xFD"
     "7zXZ\0"sv,
     "format.xz"},
    {"7z\xBC\xAF"sv, "format.7z"},
    {"Rar!"sv, "format.rar"},
    {"\x7F"
     "ELF"sv,
     "format.program"},
    {"MZ\x90"sv, "format.program"},
    {"{\\rtf"sv, "format.rtf"},
    {"<?xml"sv, "format.xml"},
    {"<svg"sv, "format.svg"},
    {"<!DOCTYPE html"sv, "format.web_page"},
    {"<!doctype html"sv, "format.web_page"},
    {"<html"sv, "format.web_page"},
    {"^XA"sv, "format.zpl"},
    {"\xEF\xBB\xBF<?xml"sv, "format.xml"},
};

} // namespace

std::string_view foreignFormat(std::string_view bytes) {
    const auto holds = [&](std::string_view mark, std::size_t offset) {
        return bytes.size() >= offset && bytes.substr(offset).starts_with(mark);
    };
    if (holds("RIFF", 0) && holds("WEBP", 8))
        return "format.webp";
    if (holds("BM", 0) && holds("\0\0\0\0"sv, 6)) // between them the size of the file
        return "format.bmp";
    for (const Format &format : formats)
        if (bytes.starts_with(format.mark))
            return format.name;
    return {};
}

} // namespace updatefacts
