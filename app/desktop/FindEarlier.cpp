// SPDX-License-Identifier: MIT
#include "desktop/FindEarlier.h"

#include "disclosure/Canonical.h"
#include "disclosure/History.h"
#include "document/IoError.h"
#include "document/ReadFile.h"
#include "output/ReviseText.h"

#include <QDir>
#include <QFileInfo>

namespace updatefacts {

namespace {

constexpr int mostFiles = 500;

/// The file as a published disclosure; nothing where it cannot be read.
std::optional<Disclosure> publishedIn(const std::string &path) {
    try {
        Document document = readYaml(readFile(path), path);
        if (hasError(document.findings) || document.root.kind != Value::Kind::map)
            return std::nullopt;
        return publishedDisclosure(std::move(document), builtInDefinitions());
    } catch (const IoError &) {
        return std::nullopt; // another program's, perhaps
    }
}

} // namespace

std::optional<Disclosure> findEarlier(const Document &document, const QString &file) {
    const Value *supersedes = document.root.find("supersedes");
    if (!supersedes || supersedes->scalar.empty() || file.isEmpty())
        return std::nullopt;
    const QDir folder = QFileInfo(file).dir();
    const QStringList names =
        folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files);
    for (const QString &name : names.mid(0, mostFiles)) {
        const QString path = folder.absoluteFilePath(name);
        if (path == QFileInfo(file).absoluteFilePath())
            continue;
        if (auto found = publishedIn(path.toStdString());
            found && found->hash() == supersedes->scalar)
            return found;
    }
    return std::nullopt;
}

std::string nextRevision(const Document &published, const QString &now) {
    const Value *revision = published.root.find("revision");
    RevisionMarks marks;
    marks.revision = revision ? revision->integer + 1 : 2;
    marks.supersedes = canonicalHash(published.root);
    marks.lastUpdated = now.toStdString();
    return reviseText(published, marks).text;
}

} // namespace updatefacts
