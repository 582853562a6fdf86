// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"

namespace updatefacts {

/// For the window: fields by their questions, answers by their titles, dates as the fields show
/// them, all in the language of the words and the numbers of the program's locale.
class WindowVoice : public Voice {
  public:
    using Voice::Voice;
    [[nodiscard]] bool isForm() const override { return true; }
    [[nodiscard]] std::string field(const Pointer &pointer) const override;
    [[nodiscard]] std::string answer(const Pointer &field, const std::string &id) const override;
    [[nodiscard]] std::string quoted(const std::string &text) const override;
    [[nodiscard]] std::string language(const std::string &tag) const override;
    [[nodiscard]] std::string date(const std::string &iso) const override;
};

} // namespace updatefacts
