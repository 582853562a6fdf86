// SPDX-License-Identifier: MIT
#pragma once

#include "WorkbookParts.h"

#include <zip.h>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace updatefacts {

/// Writes an archive of these parts; mimetype: stored first, as OpenDocument wants it.
inline void makeArchive(const std::string &file, const std::map<std::string, std::string> &parts) {
    zip_t *archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    ASSERT_NE(archive, nullptr);
    for (const auto &[name, text] : parts) {
        zip_source_t *source = zip_source_buffer(archive, text.data(), text.size(), 0);
        ASSERT_GE(zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    ASSERT_EQ(zip_close(archive), 0);
}

} // namespace updatefacts
