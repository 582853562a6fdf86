// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace updatefacts {

struct Notice;
class NoticeRow;

/// The place for messages at the top of a window, one below the other; nothing waits for them.
/// It takes no room while there are none.
class NoticeBar : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `about` names the matter, such as "disk": a new notice takes the place of the one before.
    void put(const QString &about, const Notice &notice);
    void drop(const QString &about); ///< it does not hold any more
    [[nodiscard]] bool shows(const QString &about) const { return m_rows.contains(about); }

  private:
    QVBoxLayout *m_layout;
    std::map<QString, NoticeRow *> m_rows;
};

} // namespace updatefacts
