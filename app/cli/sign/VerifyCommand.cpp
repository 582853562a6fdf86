// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include "cli/InputFiles.h"
#include "cli/UsageError.h"
#include "cli/sign/ReadSigner.h"
#include "cli/sign/TellVerified.h"
#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "proof/ReadCodes.h"
#include "signature/SignFile.h"
#include "signature/SignedAddress.h"
#include "site/verify/CheckPage.h"

#include <filesystem>

namespace updatefacts {

namespace {

constexpr std::size_t largestPicture = 64 * 1024 * 1024;

/// A line of the command that could be read.
struct VerifyLine {
    Jwks keys;
    Date today;
    std::string address; ///< of --at
    CommandStreams &streams;
};

/// Those of a folder or of a file as a host publishes it.
Jwks readKeys(const Arguments &arguments) {
    const std::string place = keyFolderOf(arguments);
    std::error_code error;
    const bool isFolder = !arguments.has("--keys") || std::filesystem::is_directory(place, error);
    return isFolder ? KeyFolder(place).keys() : readKeyFile(place);
}

bool isAddress(const std::string &text) {
    return text.starts_with("https://") || text.starts_with("http://");
}

/// Without what is around it when it was copied.
std::string trimmed(const std::string &text) {
    constexpr const char *blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin == std::string::npos
               ? std::string()
               : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

ExitCode verifyText(const std::string &name, const std::string &payload, const VerifyLine &line) {
    return tellVerified({name, verifyCode(payload, line.keys), line.today}, line.streams);
}

ExitCode verifyFileBeside(const std::string &file, const std::string &bytes,
                          const VerifyLine &line) {
    std::error_code error;
    const std::string beside = file + ".cose";
    const bool isSigned = std::filesystem::exists(beside, error);
    CheckedSignature checked = checkSignatureOfFile(isSigned ? readFile(beside) : std::string(),
                                                    bytes, line.address, line.keys);
    const bool isGood =
        checked.verdict == SignatureVerdict::good || checked.verdict == SignatureVerdict::retired;
    if (isGood && !areOfHost(line.keys, hostOf(line.address)))
        checked = {SignatureVerdict::unknownKey, std::nullopt};
    return tellVerifiedFile({file, line.address, isSigned, checked}, line.streams);
}

ExitCode verifyShown(const std::string &file, const std::string &bytes, const VerifyLine &line) {
    const auto [codes, refusal] = codesShown(bytes);
    if (refusal)
        throw IoError(
            argument::phrase("", "failed.read", {argument::plain("file", file), *refusal}));
    if (codes.empty())
        return tellNoCode(file, line.streams);
    ExitCode code = ExitCode::clean;
    for (const std::string &payload : codes)
        code = worse(code, verifyText(file, payload, line));
    return code;
}

ExitCode verifyOperand(const std::string &operand, const VerifyLine &line) {
    if (isAddress(operand))
        return verifyText("", operand, line);
    if (operand == "-")
        return verifyText(shownName(operand, line.streams),
                          trimmed(readInput(operand, line.streams.in)), line);
    try {
        const std::string bytes = readFile(operand, largestPicture);
        if (bytes.starts_with('{') || operand.ends_with(".json"))
            return line.address.empty()
                       ? usageError(line.streams, "verify",
                                    "Name the address of the file, to which its signature is "
                                    "bound: --at https://...")
                       : verifyFileBeside(operand, bytes, line);
        const std::string text = trimmed(bytes);
        return isAddress(text) ? verifyText(operand, text, line)
                               : verifyShown(operand, bytes, line);
    } catch (const IoError &error) {
        say(line.streams, error.sentence());
        return ExitCode::io;
    }
}

ExitCode verifyAll(const Arguments &arguments, CommandStreams &streams) {
    if (arguments.has("--page")) {
        streams.out << checkPage();
        return ExitCode::clean;
    }
    if (arguments.operands.empty())
        return usageError(streams, "verify", "Name a picture, a PDF or what a code says.");
    const auto today = readToday(arguments, streams, "verify");
    if (!today)
        return ExitCode::usage;
    VerifyLine line{readKeys(arguments), *today, arguments.value("--at"), streams};
    if (arguments.has("--host"))
        line.keys.host = hostOf("https://" + arguments.value("--host"));
    ExitCode code = ExitCode::clean;
    for (const std::string &operand : arguments.operands)
        code = worse(code, verifyOperand(operand, line));
    return code;
}

constexpr const char *verifyAbout =
    "Says whose promise a signed code is, and what it says: of each QR code in a picture, a PDF or "
    "an SVG label, of the text of a code, or of a JSON file whose signature lies beside it "
    "(FILE.cose). A good signature says who made the promise, not that it is kept. Nothing is "
    "fetched: the keys are those that https://HOST/.well-known/jwks.json has for the host of the "
    "code.";

} // namespace

Command verifyCommand() {
    return {
        .usage = "FILE|TEXT... [OPTIONS]",
        .about = verifyAbout,
        .options =
            {
                {"--keys", "JWKS|FOLDER",
                 "the keys of the code's host, or a folder of keys (default: your own)"},
                {"--host", "HOST", "whose keys they are, where the file does not say it"},
                {"--at", "ADDRESS", "where a JSON file can be fetched"},
                {"--page", "",
                 "print a page for a browser that checks codes, without a network and in all "
                 "languages, and do nothing else"},
                todayOption(),
            },
        .examples = {"verify kettle.png --keys jwks.json",
                     "verify 'https://brewster.example/kettle#2098...' --keys jwks.json",
                     "verify kettle.json --at https://brewster.example/kettle.json",
                     "verify --page > verify.html"},
        .exitCodes = "0 good, 3 good, but the key is retired, 10 not signed, 11 unknown key, 12 "
                     "changed, 13 signed for another product, 14 signed for another host, 15 the "
                     "key is revoked; 2 no code, 4 cannot read, 64 usage",
        .run = verifyAll,
    };
}

} // namespace updatefacts
