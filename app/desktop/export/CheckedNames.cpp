// SPDX-License-Identifier: MIT
#include "desktop/export/CheckedNames.h"

#include <QListWidget>

namespace updatefacts {

void addName(QListWidget &list, const QString &title, const std::string &name) {
    auto *item = new QListWidgetItem(title, &list);
    item->setData(Qt::UserRole, QString::fromStdString(name));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

std::vector<std::string> checkedNames(const QListWidget &list) {
    std::vector<std::string> names;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked)
            names.push_back(list.item(i)->data(Qt::UserRole).toString().toStdString());
    return names;
}

void checkNames(QListWidget &list, const QStringList &names) {
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setCheckState(names.contains(list.item(i)->data(Qt::UserRole).toString())
                                        ? Qt::Checked
                                        : Qt::Unchecked);
}

void putFirst(QListWidget &list, const QStringList &names) {
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        for (int i = 0; i < list.count(); ++i)
            if (list.item(i)->data(Qt::UserRole).toString() == *name) {
                list.insertItem(0, list.takeItem(i));
                break;
            }
}

} // namespace updatefacts
