// SPDX-License-Identifier: MIT
#include "signature/key/KeyFolder.h"

#include "document/files/IoError.h"
#include "document/files/ReadFile.h"
#include "output/files/FailToWrite.h"
#include "output/files/FolderLock.h"
#include "output/files/RemoveDead.h"
#include "output/files/WriteFile.h"
#include "signature/key/LockKey.h"
#include "signature/key/TokenKey.h"

#include <sys/stat.h>

#include <algorithm>

namespace updatefacts {

namespace fs = std::filesystem;

namespace {

constexpr const char *listName = "jwks.json";
constexpr const char *lockedEnding = ".pem";
constexpr const char *tokenEnding = ".token";
constexpr mode_t forOthers = 077;

[[noreturn]] void failOfKey(const fs::path &file, const char *why) {
    throw IoError(argument::phrase(
        "", "failed.key", {argument::plain("file", file.string()), argument::phrase("why", why)}));
}

/// What it is not, and may not be used then.
void checkPrivate(const fs::path &path, const char *why) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0 && (status.st_mode & forOthers) != 0)
        failOfKey(path, why);
}

const char *whyOf(KeyFileFault fault) {
    switch (fault) {
    case KeyFileFault::empty:
        return "why.key_empty";
    case KeyFileFault::notLocked:
        return "why.key_not_locked";
    case KeyFileFault::wrongPassphrase:
        return "why.key_passphrase";
    case KeyFileFault::otherKind:
        return "why.key_kind";
    default:
        return "why.key_none";
    }
}

} // namespace

Jwks KeyFolder::keys() const {
    const fs::path list = m_folder / listName;
    std::error_code error;
    if (fs::exists(m_folder, error) && !fs::is_directory(m_folder, error))
        throw IoError(argument::phrase("", "failed.read",
                                       {argument::plain("file", m_folder.string()),
                                        argument::phrase("why", "why.not_directory")}));
    if (!fs::exists(list, error) && !error)
        return {};
    std::optional<Jwks> keys = readJwks(readFile(list));
    if (!keys)
        throw IoError(argument::phrase(
            "", "failed.read",
            {argument::plain("file", list.string()), argument::phrase("why", "why.damaged")}));
    return *std::move(keys);
}

/// change(keys, files): changes the list, and adds files that come with it. Those come first: a
/// list never names a key that is not there.
template<class Change>
void KeyFolder::change(Change change) const {
    MadeDirectories made(m_folder, m_folder, S_IRWXU);
    checkPrivate(m_folder, "why.key_folder_open");
    FolderLock lock(m_folder);
    removeDead(m_folder);
    FileBatch files;
    Jwks all = keys();
    change(all, files);
    files.add(m_folder / listName, jwksText(all), Existing::replace, 0644);
    if (!made.sync())
        failToWrite(m_folder, errno);
    (void)files.commit(); // the owner of the list is the one who calls
    lock.keep();
    made.keep();
}

void KeyFolder::enter(const PublicKey &key, Date today, const char *ending,
                      const std::string &bytes) const {
    change([&](Jwks &all, FileBatch &files) {
        if (all.find(kidOf(key)))
            failOfKey(fileOf(key, ending), "why.exists");
        all.keys.push_back({key, KeyState::active, today, std::nullopt, {}});
        files.add(fileOf(key, ending), bytes, Existing::refuse, S_IRUSR | S_IWUSR);
    });
}

void KeyFolder::add(const SigningKey &key, const Passphrase &passphrase, Date today) const {
    enter(key.publicKey(), today, lockedEnding, lockedKey(key, passphrase));
}

void KeyFolder::addOfToken(const PublicKey &key, const std::string &address, Date today) const {
    enter(key, today, tokenEnding, address + '\n');
}

void KeyFolder::setState(const PublicKey &key, KeyState state, Date today,
                         const std::string &reason) const {
    change([&](Jwks &all, FileBatch &) {
        const auto jwk = std::ranges::find(all.keys, key, &Jwk::key);
        if (jwk == all.keys.end())
            failOfKey(m_folder / listName, "why.key_none");
        if (jwk->state == KeyState::revoked)
            failOfKey(fileOf(key, lockedEnding), "why.key_revoked");
        jwk->state = state;
        jwk->until = today;
        jwk->reason = reason;
    });
}

void KeyFolder::setHost(const std::string &host) const {
    change([&](Jwks &all, FileBatch &) { all.host = host; });
}

std::string KeyFolder::tokenAddressOf(const PublicKey &key) const {
    const fs::path file = fileOf(key, tokenEnding);
    std::error_code error;
    if (!fs::exists(file, error))
        return {};
    const std::string text = readFile(file);
    return text.substr(0, text.find('\n'));
}

SigningKey KeyFolder::open(const Jwk &jwk, const Passphrase &passphrase) const {
    const std::string address = tokenAddressOf(jwk.key);
    const fs::path file = fileOf(jwk.key, address.empty() ? lockedEnding : tokenEnding);
    if (jwk.state != KeyState::active)
        failOfKey(file, jwk.state == KeyState::retired ? "why.key_retired" : "why.key_revoked");
    checkPrivate(m_folder, "why.key_folder_open");
    checkPrivate(file, "why.key_open");
    UnlockedKey unlocked;
    if (address.empty())
        unlocked = unlockKey(readFile(file), passphrase);
    else
        unlocked.key = openTokenKey(address, passphrase);
    if (!unlocked.key)
        failOfKey(file, whyOf(unlocked.fault));
    if (unlocked.key->publicKey() != jwk.key)
        failOfKey(file, "why.key_other");
    return *std::move(unlocked.key);
}

fs::path KeyFolder::fileOf(const PublicKey &key, const char *ending) const {
    return m_folder / (kidText(key) + ending);
}

std::vector<Jwk> keysNamed(const Jwks &keys, std::string_view name) {
    constexpr std::size_t shortest = 3;
    std::vector<Jwk> named;
    for (const Jwk &jwk : keys.keys)
        if (name.size() >= shortest && kidText(jwk.key).starts_with(name))
            named.push_back(jwk);
    return named;
}

} // namespace updatefacts
