// SPDX-License-Identifier: MIT
#include "Scenario.h"

#include "SiteWords.h"
#include "WorkedFolder.h"

#include <sys/stat.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace fault {

namespace fs = std::filesystem;

namespace {

const std::string published = "2026-03-20T09:30:00Z";
const fs::path examples = UPDATEFACTS_SOURCE_DIR "/schema/examples";

std::string textOf(const fs::path &file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void put(const fs::path &file, const std::string &text, mode_t mode = 0644) {
    fs::create_directories(file.parent_path());
    std::ofstream(file) << text;
    ::chmod(file.c_str(), mode);
}

void example(const fs::path &folder, const std::string &name, const std::string &to,
             mode_t mode = 0644) {
    put(folder / to, textOf(examples / name), mode);
}

std::string replaced(std::string text, const std::string &what, const std::string &by) {
    return text.replace(text.find(what), what.size(), by);
}

void camera(const fs::path &folder) {
    example(folder, "camera.yaml", "camera.yaml");
}

/// With a file that is not ours in the folder of the cards.
void products(const fs::path &folder) {
    for (const char *name : {"phone-s24.yaml", "phone-s24-plus.yaml"})
        example(folder, name, name);
    put(folder / "out/notes.txt", "notes");
}

/// With labels of an earlier run, one of them with permissions of its own.
void cameraAndLabels(const fs::path &folder) {
    camera(folder);
    const std::string label = "out/Nordlicht-Devices-Oy_Lumio-Cam-2_LC2-100_strip_en";
    put(folder / (label + ".pdf"), "old", 0640);
    put(folder / (label + ".svg"), "old");
    put(folder / "out/notes.txt", "notes");
}

/// With the public half of a key (RFC 8037, appendix A.2), which is all that changes its state.
void keys(const fs::path &folder) {
    put(folder / "k/jwks.json", R"({"keys": [{"kty": "OKP", "crv": "Ed25519",
        "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", "kid": "kPrK_qmxVWY"}]})");
    ::chmod((folder / "k").c_str(), 0700);
}

void history(const fs::path &folder) {
    example(folder, "history/camera-1.yaml", "camera-1.yaml", 0444);
}

void draft(const fs::path &folder) {
    history(folder);
    put(folder / "camera-2.yaml",
        replaced(textOf(examples / "history/camera-1.yaml"), "support_end: \"2029-12\"",
                 "support_end: \"2030-12\""),
        0640);
}

void earlierVersions(const fs::path &folder) {
    for (const char *name : {"a/bulb.yaml", "b/bulb.yaml", "b/second.yaml"})
        put(folder / name,
            replaced(textOf(examples / "bulb.yaml"), "schema_version: \"1.1\"",
                     "schema_version: \"0.1\""),
            0640);
}

/// Of a maker who made labels of a draft, published it, and did not make them again.
void draftLabelled(const fs::path &folder) {
    static const WorkedFolder made(history,
                                   {"label camera-1.yaml --template strip --format pdf,svg -o out",
                                    "publish camera-1.yaml --to published --now " + published});
    made.copyTo(folder);
}

/// Of a maker whose site shows two revisions and a product that is not given any more, beside files
/// of his own, and who has published a third.
void siteToBuildAgain(const fs::path &folder) {
    static const WorkedFolder made(
        [](const fs::path &place) {
            example(place, "history/camera-1.yaml", "published/camera-1.yaml");
            example(place, "history/camera-2.yaml", "published/camera-2.yaml");
            put(place / "gone/other.yaml", otherCamera());
            put(place / "site/own/notes.txt", "notes", 0640);
        },
        {"site published gone -o site --language en --labels none --today 2026-03-20"});
    made.copyTo(folder);
    example(folder, "camera.yaml", "published/camera-3.yaml");
}

/// Of a maker whose disclosure has all that a law asks him to state.
void statement(const fs::path &folder) {
    put(folder / "lock.yaml",
        textOf(UPDATEFACTS_SOURCE_DIR "/tests/publish/statement/data/lock.yaml"));
    put(folder / "old.pdf", "old", 0640);
}

void openEox(const fs::path &folder) {
    camera(folder);
    put(folder / "core.json",
        textOf(UPDATEFACTS_SOURCE_DIR "/tests/cli/import/pass_file/input/kettle.json"));
}

void exported(const fs::path &folder) {
    camera(folder);
    put(folder / "camera.json", "{\"old\": 1}", 0600);
}

void printers(const fs::path &folder) {
    put(folder / "printers.yaml", "printers:\n  - printer: Store\n    scale: [1, 1.01]\n", 0640);
}

void recovered(const fs::path &folder) {
    camera(folder);
    fs::create_directory(folder / "recovery");
}

void remembered(const fs::path &folder) {
    put(folder / "config/updatefacts/saveAndExport.json", "{\"theme\": \"light\"}", 0600);
}

/// A shop's library of two disclosures, and its table.
void shop(const fs::path &folder) {
    example(folder, "camera.yaml", "library/camera.yaml");
    example(folder, "bulb.yaml", "library/bulb.yaml");
    put(folder / "prices.csv", "model,item\nLC2-100,A1\nGU10-827,A2\nLC2-100,A3\n");
}

/// With files of an earlier run that nobody knows any more.
void shopAndPictures(const fs::path &folder) {
    shop(folder);
    put(folder / "pictures/A1.png", "old", 0640);
    put(folder / "pictures/notes.txt", "notes");
}

/// A print run of a shop: its index lies where nothing fails.
std::vector<std::string> print(const std::vector<std::string> &words) {
    std::vector<std::string> all = {"print",          "prices.csv", "--library", "library",
                                    "--index",        "../index",   "--today",   "2026-03-20",
                                    "--volume-pages", "2"};
    all.insert(all.end(), words.begin(), words.end());
    return all;
}

/// A run of which a file was lost.
void shopHalfPrinted(const fs::path &folder) {
    std::string command;
    for (const std::string &word : print({"--template", "tag", "-o", "run.pdf"}))
        command += word + ' ';
    static const WorkedFolder made(shop, {command});
    made.copyTo(folder);
    fs::remove(folder / "run-0002.pdf");
}

/// Of a shop that has one of the two already.
void collectedBefore(const fs::path &folder, const std::string &makersList) {
    static const WorkedFolder made(camera,
                                   {"collect " + replaced(makersList, "/list", "/bulb.yaml") +
                                    " -o library --allow-private --pause 0 --today 2026-03-20"});
    made.copyTo(folder);
}

const std::vector<std::string> labelFormats = {
    "--format", "pdf,svg,png,png1,png3,zpl", "--template", "strip", "--today", "2026-03-20"};

std::vector<std::string> label(std::vector<std::string> words) {
    words.insert(words.end(), labelFormats.begin(), labelFormats.end());
    return words;
}

} // namespace

std::vector<Scenario> scenarios(const std::string &makersList) {
    const std::vector<std::string> gallery = {"templates",  "--gallery", "-o",         "gallery",
                                              "--template", "strip",     "--language", "en",
                                              "--today",    "2026-11-20"};
    const std::vector<std::string> revise = {"revise", "camera-1.yaml", "camera-2.yaml", "--now",
                                             "2026-03-20T09:30:00Z"};
    const std::vector<std::string> publish = {"publish",   "camera-1.yaml", "--to",
                                              "published", "--now",         published};
    std::vector<std::string> labelAgain = publish;
    labelAgain.insert(labelAgain.end(), {"--labels", "out"});
    const std::vector<std::string> open = {"export",      "openeox", "camera.yaml", "-o",
                                           "camera.json", "--today", "2026-03-20"};
    std::vector<std::string> force = open;
    force.push_back("--force");
    const std::vector<std::string> measured = {"sheets",       "--measured", "20.5,190,19,277",
                                               "--printer",    "Office",     "--printers",
                                               "printers.yaml"};
    const std::vector<std::string> pdf = print({"--template", "tag", "-o", "run.pdf"});
    const std::vector<std::string> pictures =
        print({"--template", "esl_small", "--format", "png1", "-o", "pictures/"});
    const std::vector<std::string> collect = {"collect", makersList,        "-o",
                                              "library", "--allow-private", "--pause",
                                              "0",       "--today",         "2026-03-20"};
    const auto resumed = [](std::vector<std::string> words) {
        words.push_back("--resume");
        return words;
    };
    return {
        {"label, new folder", label({"label", "camera.yaml", "-o", "new/out"}), camera},
        {"label, old folder", label({"label", "camera.yaml", "-o", "out"}), cameraAndLabels},
        {"label, here", label({"label", "camera.yaml"}), camera},
        {"compare",
         {"compare", "phone-s24.yaml", "phone-s24-plus.yaml", "--format", "pdf,svg,png", "--today",
          "2026-03-20", "-o", "out"},
         products},
        {"templates --gallery", gallery, camera},
        {"site, new", siteNew, history},
        {"site, again", siteAgain, siteToBuildAgain},
        {"new", {"new", "-o", "fresh.yaml"}, camera},
        {"keys", {"keys", "retire", "kPrK_qmxVWY", "--keys", "k", "--today", "2026-03-20"}, keys},
        {"revise, new file", revise, history},
        {"revise, old file", revise, draft},
        {"publish", publish, history},
        {"publish, labels again", labelAgain, draftLabelled},
        {"upgrade of 3 files", {"upgrade", "a", "b"}, earlierVersions},
        {"export", open, camera},
        {"export --force", force, exported},
        {"statement",
         {"statement", "uk", "lock.yaml", "-o", "old.pdf", "--force", "--today", "2026-11-26"},
         statement},
        {"import", {"import", "openeox", "core.json", "-o", "draft.yaml"}, openEox},
        {"sheets --draw", {"sheets", "--draw", "L7160", "-o", "check.pdf"}, camera},
        {"sheets --measured", measured, printers},
        {"print", pdf, shop, false, false, resumed(pdf)},
        {"print --resume", resumed(pdf), shopHalfPrinted, false, false, resumed(pdf)},
        {"print, aisles", print({"--template", "tag", "--each", "aisle", "-o", "run.zpl"}), shop,
         false, false, resumed(print({"--template", "tag", "--each", "aisle", "-o", "run.zpl"}))},
        {"print, pictures", pictures, shop, false, false, resumed(pictures)},
        {"print, old pictures", pictures, shopAndPictures, false, false, resumed(pictures)},
        {"library",
         {"library", "library", "--index", "index.sqlite"},
         shop,
         false,
         false,
         {},
         "index.sqlite"},
        {"collect", collect, camera, false, false, collect},
        {"collect, again", collect,
         [makersList](const fs::path &folder) { collectedBefore(folder, makersList); }, false,
         false, collect},
        {"schema, output fails", {"schema", "json"}, camera, false, true},
        {"label, output fails", label({"label", "camera.yaml", "-o", "out"}), camera, false, true},
        {"window: save", {"save", "camera.yaml"}, camera, true},
        {"window: save as", {"saveAs", "camera.yaml", "other.yaml"}, camera, true},
        {"window: autosave, first", {"autosave", "camera.yaml", "recovery"}, camera, true},
        {"window: autosave", {"autosave", "camera.yaml", "recovery"}, recovered, true},
        {"window: export", {"export", "camera.yaml", "out"}, cameraAndLabels, true},
        {"window: settings, first", {"settings", "config"}, camera, true},
        {"window: settings", {"settings", "config"}, remembered, true},
    };
}

} // namespace fault
