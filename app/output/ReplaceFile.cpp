// SPDX-License-Identifier: MIT
#include "output/ReplaceFile.h"

#include "output/FailToWrite.h"
#include "output/SyncedFile.h"

#include <QSaveFile>

#include <cerrno>

namespace updatefacts {

void replaceFile(const std::filesystem::path &path, std::string_view bytes) {
    QSaveFile file(QString::fromStdString(path.string()));
    const auto size = static_cast<qint64>(bytes.size());
    errno = 0; // QSaveFile tells the reason in the machine's language only
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size ||
        !file.commit())
        failToWrite(path, errno == 0 ? EIO : errno);
    syncDirectory(std::filesystem::absolute(path).parent_path());
}

} // namespace updatefacts
