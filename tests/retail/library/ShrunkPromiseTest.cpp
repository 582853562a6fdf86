// SPDX-License-Identifier: MIT
#include "retail/library/ShrunkPromise.h"

#include "definitions/messages/SayFinding.h"
#include "validation/ValidText.h"

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

KeptPromise kept(const std::string &file, const std::string &lines) {
    return {file, "Kettle", validTextWith(lines)};
}

std::vector<std::string> said(const Findings &findings) {
    std::vector<std::string> sentences;
    for (const Finding &finding : findings)
        sentences.push_back(finding.rule + ": " + messageOf(finding));
    return sentences;
}

TEST(ShrunkPromises, nameEachPartThatIsLeftOutOnce) {
    const auto parts = [](const std::string &revision, const std::string &end) {
        return "revision: " + revision +
               "\ncomponents: [{name: App, kind: app, commitment: promised, support_end: " + end +
               "}, {name: Cloud, kind: online_service, commitment: promised, support_end: " + end +
               "}]\n";
    };
    const KeptPromise now = kept("3.yaml", "revision: 3\n");
    EXPECT_THAT(said(shrunkPromises(now, {kept("1.yaml", parts("1", "2032-06")),
                                          kept("2.yaml", parts("2", "2032-06"))})),
                ElementsAre(HasSubstr("components.left_out_early: Support of \"App\""),
                            HasSubstr("components.left_out_early: Support of \"Cloud\"")));
    EXPECT_THAT(said(shrunkPromises(now, {kept("1.yaml", parts("1", "2031-06"))})), IsEmpty());
}

TEST(ShrunkPromises, sayTheMeasuresOnce) {
    EXPECT_THAT(said(shrunkPromises(kept("3.yaml", "revision: 3\nsupport_end: 2029-06\n"),
                                    {kept("1.yaml", "revision: 1\n"),
                                     kept("2.yaml", "revision: 2\nsupport_end: 2030-06\n")})),
                ElementsAre(HasSubstr("library.shrunk: ")));
}

} // namespace
} // namespace updatefacts
