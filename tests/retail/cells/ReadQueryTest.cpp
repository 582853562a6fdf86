// SPDX-License-Identifier: MIT
#include "cells/TableTest.h"
#include "retail/database/Connection.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <gmock/gmock.h>

namespace updatefacts {
namespace {

using testing::ElementsAre;

class ReadQuery : public TableTest {
  protected:
    void makeDatabase() {
        const QString name = QStringLiteral("made");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(QString::fromStdString(path("shop.db")));
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(QStringLiteral("CREATE TABLE p (ean TEXT, price REAL, n INT)")));
            ASSERT_TRUE(query.exec(
                QStringLiteral("INSERT INTO p VALUES ('4006381333931', 19.9, 2), ('', NULL, 0)")));
        }
        QSqlDatabase::removeDatabase(name);
    }
    std::vector<std::string> ask(const std::string &query) {
        return read("sqlite:" + path("shop.db"), {{}, {}, {}, query, {}});
    }
};

TEST_F(ReadQuery, givesRowsOfSqlite) {
    makeDatabase();
    EXPECT_THAT(ask("SELECT ean, price, n FROM p"),
                ElementsAre("1: ean|price|n", "2: 4006381333931|19.9|2", "3: ||0"));
}

TEST_F(ReadQuery, changesNothing) {
    makeDatabase();
    EXPECT_THAT(ask("DELETE FROM p"), ElementsAre("table.query:no_select"));
    EXPECT_THAT(ask("WITH x AS (SELECT 1) DELETE FROM p"), ElementsAre("table.database"));
    EXPECT_THAT(ask(""), ElementsAre("table.query:missing"));
    EXPECT_THAT(ask("SELECT nothing FROM p"), ElementsAre("table.database"));
    EXPECT_EQ(ask("SELECT * FROM p").size(), 3U);
    EXPECT_THAT(read("sqlite:" + path("none.db"), {{}, {}, {}, "SELECT 1", {}}),
                ElementsAre("table.database"));
    EXPECT_FALSE(std::filesystem::exists(path("none.db")));
}

TEST(Connection, isParsedAndHoldsNoPassword) {
    struct Row {
        const char *text, *fault;
        std::string database, host, user, file;
    };
    const std::vector<Row> rows = {
        {"sqlite:a b.db", "", "a b.db", "", "", ""},
        {"sqlite:", "table.connection", "", "", "", ""},
        {"postgresql:shop", "", "shop", "", "", ""},
        {"postgresql://ann@db.example:5433/shop?password_file=/p", "", "shop", "db.example", "ann",
         "/p"},
        {"postgresql://ann:secret@db/shop", "table.password", "", "", "", ""},
        {"postgresql://ann@db/shop?password=secret", "table.password", "", "", "", ""},
        {"postgresql:shop?sslpassword=secret", "table.password", "", "", "", ""},
        {"postgresql:shop?a%20password=secret", "table.connection", "", "", "", ""},
        {"postgresql:dbname=shop", "table.connection", "", "", "", ""},
        {"odbc:Shop", "", "Shop", "", "", ""},
        {"odbc:DSN=Shop;UID=ann;password_file=/p", "", "DSN=Shop", "", "ann", "/p"},
        {"odbc:DSN=Shop; PWD=secret", "table.password", "", "", "", ""},
    };
    for (const Row &row : rows) {
        Connection connection;
        const std::optional<Fault> fault = parseConnection(row.text, connection);
        EXPECT_EQ(fault ? fault->message : std::string_view(), std::string_view(row.fault))
            << row.text;
        if (fault)
            continue;
        EXPECT_EQ(connection.database, row.database) << row.text;
        EXPECT_EQ(connection.host, row.host) << row.text;
        EXPECT_EQ(connection.user, row.user) << row.text;
        EXPECT_EQ(connection.passwordFile, row.file) << row.text;
    }
}

TEST(Connection, keepsEachSettingWhole) {
    Connection connection;
    ASSERT_FALSE(parseConnection(
        "postgresql:shop?sslmode=verify-full&sslrootcert=/Ann%20O'Hara/ca%5C", connection));
    EXPECT_EQ(connection.options, R"(sslmode='verify-full';sslrootcert='/Ann O\'Hara/ca\\')");
}

} // namespace
} // namespace updatefacts
