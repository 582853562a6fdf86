// SPDX-License-Identifier: MIT
#include "cli/sign/AskPassphrase.h"

#include "definitions/date/Digits.h"
#include "definitions/messages/SayFinding.h"
#include "document/files/IoError.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <ostream>

namespace updatefacts {

namespace {

[[noreturn]] void failOfPassphrase(const char *why) {
    throw IoError(argument::phrase("", why));
}

constexpr std::size_t longestPassphrase = 1024; ///< bytes

/// A line without its end; what stands behind it stays unread.
Passphrase readLine(int descriptor) {
    std::string line;
    line.reserve(longestPassphrase + 1); // not copied while it grows
    char byte = 0;
    while (line.size() <= longestPassphrase) {
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            failOfPassphrase("failed.passphrase_unread");
        if (count == 0 || byte == '\n')
            break;
        line += byte;
    }
    if (line.ends_with('\r'))
        line.pop_back();
    if (line.size() > longestPassphrase)
        failOfPassphrase("failed.passphrase_long");
    return Passphrase(std::move(line));
}

/// The terminal of the user, which shows nothing of what is typed.
class SilentTerminal {
  public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDONLY | O_CLOEXEC)) {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            failOfPassphrase("failed.no_terminal");
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() {
        ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    Passphrase ask(const char *question, CommandStreams &streams) const {
        streams.err << inWords(argument::phrase("", question), *streams.voice) << ' ' << std::flush;
        Passphrase answer = readLine(m_descriptor);
        streams.err << '\n' << std::flush;
        return answer;
    }

  private:
    int m_descriptor;
    termios m_before{};
};

Passphrase checkedPassphrase(Passphrase passphrase, Secret secret) {
    if (secret == Secret::newPassphrase && passphrase.text().size() < shortestPassphrase)
        failOfPassphrase("failed.passphrase_short");
    return passphrase;
}

} // namespace

OptionSpec passphraseOption() {
    return {"--passphrase-fd", "N",
            "read the passphrase, or the PIN of a token, from this descriptor instead of the "
            "terminal"};
}

Passphrase askPassphrase(Secret secret, const Arguments &arguments, CommandStreams &streams) {
    if (arguments.has("--passphrase-fd")) {
        const auto descriptor = parseDigits(arguments.value("--passphrase-fd"));
        if (!descriptor)
            failOfPassphrase("failed.passphrase_unread");
        return checkedPassphrase(readLine(*descriptor), secret);
    }
    const SilentTerminal terminal;
    if (secret != Secret::newPassphrase)
        return terminal.ask(secret == Secret::pin ? "said.ask_pin" : "said.ask_passphrase",
                            streams);
    Passphrase first = checkedPassphrase(terminal.ask("said.ask_new_passphrase", streams), secret);
    if (!(terminal.ask("said.ask_again", streams) == first))
        failOfPassphrase("failed.passphrase_differs");
    return first;
}

} // namespace updatefacts
