// SPDX-License-Identifier: MIT
#pragma once

#include "InChromium.h"
#include "site/data/SharedFiles.h"

namespace updatefacts {

/// Pages with the style and scripts that all pages share.
class InBrowser : public InChromium {
  protected:
    void SetUp() override {
        InChromium::SetUp();
        if (IsSkipped())
            return;
        for (const SharedFile &file : sharedFiles())
            put("site/" + file.path, file.bytes);
    }

    /// The document at the path once what its scripts asked for has come.
    [[nodiscard]] std::string shownAt(const std::string &path,
                                      const std::string &environment = "TZ=UTC",
                                      int milliseconds = 9000) const {
        return documentAt(address(path), environment,
                          "--virtual-time-budget=" + std::to_string(milliseconds));
    }
};

} // namespace updatefacts
