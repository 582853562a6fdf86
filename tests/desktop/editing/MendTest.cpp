// SPDX-License-Identifier: MIT
#include "desktop/editing/Mend.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

/// The number that is offered to a disclosure of the model; "": none is.
std::string numberFor(const std::string &modelName) {
    DisclosureModel model(std::chrono::year(2026) / std::chrono::November / 23);
    model.open("model_identifier: \"" + modelName + "\"\n", {});
    const Finding missing =
        makeFinding(Severity::error, "field.missing", {}, Pointer().child("disclosure_id"));
    const auto mend = mendOf(missing, model, QString(), Words("en"));
    return mend && mend->value ? mend->value->scalar : std::string();
}

TEST(Mend, offersANumberThatIsTaken) {
    EXPECT_EQ(numberFor("KT 100"), "KT-100");
    EXPECT_EQ(numberFor("Größe 7/B"), "Gro-e-7-B");
    EXPECT_EQ(numberFor(std::string(80, 'a')), std::string(64, 'a'));
    EXPECT_EQ(numberFor("日本"), "");
}

} // namespace
} // namespace updatefacts
