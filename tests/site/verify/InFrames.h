// SPDX-License-Identifier: MIT
#pragma once

#include "InChromium.h"

#include <map>
#include <regex>
#include <utility>
#include <vector>

namespace updatefacts {

/// Pages of a site as a real browser shows them under the host's own name, where Chromium is
/// installed: one run shows many, each in a frame.
class InFrames : public InChromium {
  protected:
    /// What is opened, and what is done there.
    struct Frame {
        std::string name, address, value = {};
    };

    /// What each frame says, by its name. said: the body of a JavaScript function of (document,
    /// frame), which is asked until it gives a text.
    [[nodiscard]] std::map<std::string, std::string> shownOn(const std::string &host,
                                                             const std::vector<Frame> &frames,
                                                             const std::string &said) const {
        std::ofstream(site() / "frames.html") << pageOf(frames, said);
        std::string origin = address("");
        origin.replace(origin.find("127.0.0.1"), 9, host);
        return linesIn(documentAt(origin + "/frames.html", "TZ=UTC",
                                  "--host-resolver-rules='MAP *.example 127.0.0.1' "
                                  "--unsafely-treat-insecure-origin-as-secure=" +
                                      origin + " --user-data-dir='" +
                                      (folder() / "profile").string() + '\''));
    }

  private:
    static std::string quoted(const std::string &text) {
        return '`' + std::regex_replace(text, std::regex("[`\\\\$]"), "\\$&") + '`';
    }

    /// A page that is loaded when all frames have said something: it asks for one picture after
    /// the other until then.
    static std::string pageOf(const std::vector<Frame> &frames, const std::string &said) {
        std::string rows;
        for (const Frame &frame : frames)
            rows += "{name: " + quoted(frame.name) + ", address: " + quoted(frame.address) +
                    ", value: " + quoted(frame.value) + "},\n";
        return "<!DOCTYPE html><meta charset=utf-8><pre></pre><script>\n"
               "const rows = [\n" +
               rows + "];\nfunction said(document, frame) {\n" + said + R"js(
}
let frame = null, count = 0, start = 0;
function wait() {
  const picture = new Image();
  picture.onload = picture.onerror = step;
  picture.src = "/nothing.png?" + count++;
  document.body.append(picture);
}
function step() {
  if (!rows.length) return;
  if (!frame) {
    frame = document.createElement("iframe");
    frame.src = rows[0].address;
    start = performance.now();
    document.body.append(frame);
  }
  const shown = frame.contentDocument;
  const isLoaded = shown && shown.readyState === "complete" && shown.URL !== "about:blank";
  let text = isLoaded ? said(shown, rows[0]) : "";
  if (!text && performance.now() - start > 20000) text = "nothing";
  if (text) {
    document.querySelector("pre").append(rows.shift().name + "\t" + text.trim() + "\n");
    frame.remove();
    frame = null;
  }
  wait();
}
wait();
</script>)js";
    }

    static std::map<std::string, std::string> linesIn(const std::string &document) {
        const std::size_t from = document.find("<pre>") + 5;
        std::string text = document.substr(from, document.find("</pre>") - from);
        text = std::regex_replace(text, std::regex("\u2068|\u2069"), "");
        std::map<std::string, std::string> result;
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);)
            result[line.substr(0, line.find('\t'))] = line.substr(line.find('\t') + 1);
        return result;
    }
};

} // namespace updatefacts
