// SPDX-License-Identifier: MIT
// Usage: makeInstalled FOLDER YYYY-MM-DD VERSION: makes in a new folder what is installed beside
// the programs: the manual and the completions of three shells from the table of options, and the
// icon in all sizes.
#include "cli/Commands.h"
#include "cli/manual/Completions.h"
#include "cli/manual/ManualPage.h"
#include "desktop/look/AppIcon.h"
#include "document/files/IoError.h"
#include "output/files/NewFile.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPixmap>

#include <filesystem>
#include <iostream>

namespace updatefacts {

namespace {

namespace fs = std::filesystem;

void make(const fs::path &file, const std::string &text) {
    fs::create_directories(file.parent_path());
    NewFile(file, file).finish(text, Sync::later);
}

void makeManual(const fs::path &folder, const ManualEdition &edition) {
    make(folder / "updatefacts.1", programPage(edition));
    for (const NamedCommand &command : commands)
        make(folder / ("updatefacts-" + std::string(command.name) + ".1"),
             commandPage(command.name, command.summary, command.make(), edition));
}

void makeCompletions(const fs::path &folder) {
    make(folder / "bash/updatefacts", bashCompletion());
    make(folder / "zsh/_updatefacts", zshCompletion());
    make(folder / "fish/updatefacts.fish", fishCompletion());
}

/// As the icon themes of freedesktop.org have it: SIZE/apps/NAME.
void makeIcons(const fs::path &theme) {
    make(theme / "scalable/apps/updatefacts.svg", appIconSvg().toStdString());
    for (const int side : appIconSides) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        appIconPixmap(side).save(&buffer, "PNG");
        const std::string size = std::to_string(side);
        make(theme / (size + 'x' + size) / "apps/updatefacts.png", buffer.data().toStdString());
    }
}

int makeAll(const fs::path &folder, const ManualEdition &edition) {
    try {
        makeManual(folder / "man", edition);
        makeCompletions(folder / "completions");
        makeIcons(folder / "icons/hicolor");
        return 0;
    } catch (const IoError &error) {
        std::cerr << "makeInstalled: " << error.what() << '\n';
    } catch (const fs::filesystem_error &error) {
        std::cerr << "makeInstalled: " << error.what() << '\n';
    }
    return 4;
}

} // namespace

} // namespace updatefacts

int main(int argc, char **argv) {
    if (argc != 4) {
        std::cerr << "Usage: makeInstalled FOLDER YYYY-MM-DD VERSION\n";
        return 64;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return updatefacts::makeAll(argv[1], {argv[2], argv[3]});
}
