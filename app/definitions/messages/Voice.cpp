// SPDX-License-Identifier: MIT
#include "definitions/messages/Voice.h"

namespace updatefacts {

std::string FileVoice::field(const Pointer &pointer) const {
    std::string name;
    for (const std::string &token : pointer.tokens())
        name += (name.empty() ? "" : "/") + token;
    return quoted(name);
}

std::string FileVoice::answer(const Pointer &, const std::string &id) const {
    return quoted(id);
}

std::string FileVoice::quoted(const std::string &text) const {
    return '"' + text + '"';
}

std::string FileVoice::date(const std::string &iso) const {
    return iso;
}

const Voice &plainVoice() {
    static const Words english("en");
    static const FileVoice voice(english);
    return voice;
}

} // namespace updatefacts
