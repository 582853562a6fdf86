// SPDX-License-Identifier: MIT
#include "MakersList.h"

#include "collect/MakerServer.h"

#include <QCoreApplication>

#include <fstream>
#include <iterator>

namespace fault {

namespace {

std::string exampleText(const std::string &name) {
    std::ifstream stream(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml");
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

const std::string &makersList() {
    static int count = 1;
    static char name[] = "fault";
    static char *words[] = {name, nullptr};
    static const QCoreApplication application(count, words);
    static updatefacts::MakerServer server(std::filesystem::temp_directory_path(),
                                           updatefacts::MakerServer::Tls::none);
    static const std::string address = [] {
        server.put("/camera.yaml", {exampleText("history/camera-1")});
        server.put("/bulb.yaml", {exampleText("bulb")});
        server.put("/list", {R"({"version": 1, "products": [{"yaml": "/camera.yaml"},
                               {"yaml": "/bulb.yaml"}]})"});
        return server.address("/list", "127.0.0.1");
    }();
    return address;
}

} // namespace fault
