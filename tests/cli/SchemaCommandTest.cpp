// SPDX-License-Identifier: MIT
#include "RunInProcess.h"
#include "publish/jsonschema/WriteJsonSchema.h"
#include "publish/reference/WriteReference.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(SchemaCommand, printsTheDefinitionsInTheFormAskedFor) {
    const Outcome json = runInProcess({"schema", "json"});
    EXPECT_EQ(json.code, 0);
    EXPECT_EQ(json.out, writeJsonSchema(builtInDefinitions()));
    const Outcome reference = runInProcess({"schema", "reference"});
    EXPECT_EQ(reference.code, 0);
    EXPECT_EQ(reference.out, writeReference(builtInDefinitions()));
}

} // namespace
} // namespace updatefacts
