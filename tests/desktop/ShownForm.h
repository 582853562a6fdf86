// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/form/FormPage.h"
#include "desktop/form/FormPane.h"
#include "document/files/ReadFile.h"

#include <QListWidget>
#include <QTest>

#include <string>

namespace updatefacts {

inline std::string exampleText(const std::string &name) {
    return readFile(UPDATEFACTS_SOURCE_DIR "/schema/examples/" + name + ".yaml");
}

/// A form in a window that has the focus, on the disclosure given.
struct ShownForm {
    explicit ShownForm(const std::string &text, const std::string &language = "en")
        : model(std::chrono::year(2026) / std::chrono::November / 23), words(language) {
        model.open(text, QStringLiteral("a.yaml"));
        pane = new FormPane({model, words}, &window);
        window.resize(900, 700);
        pane->resize(window.size());
        window.show();
        isActive = QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] FormPage *page(int index) {
        pane->goToSection(index);
        return pane->page();
    }
    [[nodiscard]] int pageCount() const { return pane->sections()->count(); }

    DisclosureModel model;
    Words words;
    QWidget window;
    FormPane *pane = nullptr;
    bool isActive = false;
};

} // namespace updatefacts
