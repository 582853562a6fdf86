// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <map>
#include <vector>

class QVBoxLayout;

namespace updatefacts {

struct Notice;
class NoticeRow;

/// The place for messages at the top of a page; nothing waits for them, and nothing moves when they
/// come and go: they stand in a strip that the page keeps free for them. One message at a time, the
/// newest; one that is too long for the strip lies over what is below it.
class NoticeBar : public QWidget {
    Q_OBJECT

  public:
    /// `page`: has the strip at its top; heightOfStrip() tells how high.
    explicit NoticeBar(QWidget &page);

    /// Stands over another page from now on.
    void standOver(QWidget &page);
    [[nodiscard]] int heightOfStrip() const;

    /// `about` names the matter, such as "disk": a new notice takes the place of the one before.
    void put(const QString &about, const Notice &notice);
    void drop(const QString &about); ///< it does not hold any more
    [[nodiscard]] bool shows(const QString &about) const { return m_rows.contains(about); }

  protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool event(QEvent *event) override;

  private:
    void add(const QString &about, const Notice &notice);
    void showNewest();
    void fit();

    QVBoxLayout *m_layout;
    std::map<QString, NoticeRow *> m_rows;
    std::vector<QString> m_order; ///< the newest is last
};

} // namespace updatefacts
