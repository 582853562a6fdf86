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

struct MakersList::State {
    int count = 1;
    char name[6] = "fault";
    char *words[2] = {name, nullptr};
    QCoreApplication application{count, words};
    updatefacts::MakerServer server{std::filesystem::temp_directory_path(),
                                    updatefacts::MakerServer::Tls::none};
};

MakersList::MakersList() : m_state(std::make_unique<State>()) {
    m_state->server.put("/camera.yaml", {exampleText("history/camera-1")});
    m_state->server.put("/bulb.yaml", {exampleText("bulb")});
    m_state->server.put("/list", {R"({"version": 1, "products": [{"yaml": "/camera.yaml"},
                                    {"yaml": "/bulb.yaml"}]})"});
}
MakersList::~MakersList() = default;

std::string MakersList::address() const {
    return m_state->server.address("/list", "127.0.0.1");
}

} // namespace fault
