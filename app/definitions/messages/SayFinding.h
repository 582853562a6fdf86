// SPDX-License-Identifier: MIT
#pragma once

#include "definitions/messages/Voice.h"
#include "document/tree/Finding.h"

namespace updatefacts {

/// What is wrong, in the reader's words: one plain sentence.
[[nodiscard]] std::string messageOf(const Finding &finding, const Voice &voice = plainVoice());
/// How to mend it, one plain sentence; "" when there is nothing to add.
[[nodiscard]] std::string mendOf(const Finding &finding, const Voice &voice = plainVoice());
/// An argument by itself.
[[nodiscard]] std::string inWords(const Argument &argument, const Voice &voice = plainVoice());

} // namespace updatefacts
