// SPDX-License-Identifier: MIT
#include "KeyboardUser.h"
#include "ShownForm.h"
#include "desktop/files/FieldValues.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace updatefacts {
namespace {

using Kind = Field::Kind;

/// A disclosure with so little said that most fields are to be filled, and so much that they
/// belong.
constexpr const char *begun = R"(schema_version: "1.1"
language: en
updatable: partly
support_commitment: promised
signatory_name: A. Person
)";

/// What a user would type into a field of the kind.
const char *keysFor(Kind kind) {
    static const std::map<Kind, const char *> keys{{Kind::text, "Abc"},
                                                   {Kind::multilineText, "Abc"},
                                                   {Kind::localizedText, "Abc"},
                                                   {Kind::date, "2031-06"},
                                                   {Kind::dateTime, "2026-03-14T09:30:00Z"},
                                                   {Kind::duration, "7"},
                                                   {Kind::integer, "7"},
                                                   {Kind::url, "https://a.example/b"},
                                                   {Kind::emailOrUrl, "a@b.example"},
                                                   {Kind::gtin, "4006381333931"}};
    const auto found = keys.find(kind);
    return found == keys.end() ? nullptr : found->second;
}

Pointer placeOf(const FieldRow &row) {
    return *Pointer::parse(row.objectName().toStdString());
}

/// Fills the control that has the focus, by keys alone.
void fill(QWidget *control, Kind kind) {
    if (const char *keys = keysFor(kind)) {
        typeInto(control, keys);
    } else if (qobject_cast<QRadioButton *>(control)) {
        QTest::keyClick(control, Qt::Key_Space); // the first
    } else if (qobject_cast<QCheckBox *>(control)) {
        QTest::keyClick(control, Qt::Key_Space);
    } else if (qobject_cast<QComboBox *>(control)) {
        QTest::keyClick(control, Qt::Key_Down);
    }
}

std::set<Kind> leafKinds(const std::vector<Field> &fields) {
    std::set<Kind> kinds;
    for (const Field &field : fields) {
        if (field.kind != Kind::group && field.kind != Kind::list)
            kinds.insert(field.kind);
        kinds.merge(leafKinds(field.fields));
    }
    return kinds;
}

/// Fills what it meets on a page, and adds one item to each list.
class Filler {
  public:
    explicit Filler(ShownForm &form) : m_form(form) {}

    void walk(FormPage *page) {
        walkByTab(*page, [this](QWidget *at) { visit(at); });
    }

    std::set<Kind> filled;
    std::set<std::string> lists;

  private:
    void visit(QWidget *at) {
        FieldRow *row = rowOf(at);
        if (!row)
            return;
        const Pointer place = placeOf(*row);
        if (row->field().kind == Kind::list) {
            if (qobject_cast<QPushButton *>(at) && lists.insert(place.toString()).second)
                QTest::keyClick(at, Qt::Key_Space);
            if (QWidget *now = QApplication::focusWidget(); now != at)
                visit(now);
            return;
        }
        const bool isControl = !qobject_cast<QToolButton *>(at) &&
                               !qobject_cast<QPushButton *>(at) && !qobject_cast<QTabBar *>(at);
        if (!isControl || m_form.model.value(place) || row->field().kind == Kind::group)
            return;
        const Kind kind = row->field().kind;
        fill(at, kind);
        const Value *value = m_form.model.value(place);
        ASSERT_TRUE(value) << place.toString() << " is not filled";
        if (const char *keys = keysFor(kind); keys && value->map.empty()) {
            EXPECT_EQ(value->scalar, keys) << place.toString();
        }
        filled.insert(kind);
    }

    ShownForm &m_form;
};

} // namespace

/// What is typed on without looking lands where it was meant to.
TEST(FormKeys, tabGoesWhereItLedWhenTheFieldWasEntered) {
    ShownForm form("language: en\nupdatable: \"yes\"\n");
    ASSERT_TRUE(form.isActive);
    const auto tabFrom = [&](const char *field) {
        form.pane->goTo(Pointer().child(field));
        QTest::qWait(30);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget();
    };
    const QWidget *next = tabFrom("advisories_url");
    form.pane->goTo(Pointer().child("advisories_url"));
    QTest::qWait(30);
    form.model.set(Pointer().child("vuln_contact"), textValue(QStringLiteral("a@b.com")), {});
    QTest::qWait(30);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), next) << "not a question of another answer";
    EXPECT_NE(tabFrom("advisories_url"), next) << "entered anew, it is the next";
}

TEST(FormKeys, tabGoesToTheQuestionsOfTheAnswerThatIsGiven) {
    ShownForm form("language: en\nsignatory_name: \"\"\n");
    ASSERT_TRUE(form.isActive);
    form.pane->goTo(Pointer().child("signatory_name"));
    QTest::qWait(30);
    typeInto(QApplication::focusWidget(), "Jo Smith");
    QTest::qWait(30);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const FieldRow *row = rowOf(QApplication::focusWidget());
    ASSERT_TRUE(row);
    EXPECT_TRUE(form.model.belongs(row->field().when, Pointer().child(row->field().id)));
    EXPECT_EQ(row->field().when.operand.field, Pointer().child("signatory_name"))
        << row->field().id;
}

TEST(FormKeys, fillEveryKindOfField) {
    ShownForm form(begun);
    ASSERT_TRUE(form.isActive);
    Filler user(form);
    for (int i = 0; i < form.pageCount(); ++i)
        user.walk(form.page(i));
    std::set<Kind> all;
    for (const Section &section : builtInDefinitions().sections)
        all.merge(leafKinds(section.fields));
    all.erase(Kind::dateTime); // only the program's own business is one
    EXPECT_EQ(user.filled, all);
    EXPECT_THAT(user.lists, testing::IsSupersetOf(
                                {"/economic_operators", "/label_claims", "/standards_relied_on"}));
    EXPECT_TRUE(form.model.isReadable());
    while (form.model.undoStack().canUndo())
        form.model.undoStack().undo();
    EXPECT_EQ(form.model.text(), begun);
}

namespace {

/// Where the widget stands on the page, as a reader goes: line by line.
std::pair<int, int> placeOn(const FormPage &page, const QWidget &widget) {
    const QPoint at = widget.mapTo(page.widget(), QPoint());
    return {at.y(), at.x()};
}

bool isStop(const QWidget &widget) {
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    const bool isPassedOver = radio && !(radio->focusPolicy() & Qt::TabFocus);
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) &&
           !widget.focusProxy() && !isPassedOver;
}

} // namespace

class FormTabsTest : public testing::TestWithParam<const char *> {};

TEST_P(FormTabsTest, walkEveryPageDownwards) {
    ShownForm form(exampleText(GetParam()));
    ASSERT_TRUE(form.isActive);
    for (int i = 0; i < form.pageCount(); ++i) {
        FormPage *page = form.page(i);
        std::vector<QWidget *> stops;
        walkByTab(*page, [&](QWidget *at) { stops.push_back(at); });
        std::vector<QWidget *> wanted;
        for (QWidget *widget : page->widget()->findChildren<QWidget *>())
            if (isStop(*widget))
                wanted.push_back(widget);
        EXPECT_THAT(stops, testing::UnorderedElementsAreArray(wanted)) << "page " << i;
        for (std::size_t j = 1; j < stops.size(); ++j)
            if (rowOf(stops[j]) != rowOf(stops[j - 1])) { // within a field, the control comes first
                EXPECT_LT(placeOn(*page, *stops[j - 1]), placeOn(*page, *stops[j]))
                    << "page " << i << ", stop " << j;
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, FormTabsTest, testing::Values("camera", "bulb", "door-lock-de"),
                         [](const auto &instance) {
                             std::string name = instance.param;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(FormSections, goOnFromOneToTheNextAndPastThoseThatAreHidden) {
    ShownForm form(exampleText("camera"));
    std::vector<std::string> seen;
    for (int i = 0; i < form.pageCount(); ++i) {
        const QListWidget *list = form.pane->sections();
        EXPECT_FALSE(list->currentItem()->isHidden());
        const std::string id = form.pane->page()->section().id;
        if (!seen.empty() && seen.back() == id)
            break; // the last stays
        seen.push_back(id);
        form.pane->goOn(1);
    }
    EXPECT_EQ(seen.size(), 9U);
    EXPECT_EQ(seen.back(), "document");
    for (std::size_t i = seen.size(); i-- > 0;) {
        EXPECT_EQ(form.pane->page()->section().id, seen[i]);
        form.pane->goOn(-1);
    }
}

} // namespace updatefacts
