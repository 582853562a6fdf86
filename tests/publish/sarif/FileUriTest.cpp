// SPDX-License-Identifier: MIT
#include "publish/sarif/FileUri.h"

#include <gtest/gtest.h>

namespace updatefacts {
namespace {

TEST(FileUri, encodesEveryByteThatIsNoLetter) {
    struct Row {
        const char *path, *uri;
    };
    for (const auto &[path, uri] : std::initializer_list<Row>{
             {"kettle.yaml", "kettle.yaml"},
             {"products/a b.yaml", "products/a%20b.yaml"},
             {"../x_1-2~3.yaml", "../x_1-2~3.yaml"},
             {"a:b.yaml", "a%3Ab.yaml"},
             {"50%.yaml", "50%25.yaml"},
             {"what?.yaml#1", "what%3F.yaml%231"},
             {"é\xFF.yaml", "%C3%A9%FF.yaml"},
             {"/home/m/k.yaml", "file:///home/m/k.yaml"},
             {"//home/k.yaml", "file:///home/k.yaml"},
             {"standard input", "standard%20input"},
         })
        EXPECT_EQ(fileUri(path), uri);
}

} // namespace
} // namespace updatefacts
