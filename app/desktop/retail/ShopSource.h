// SPDX-License-Identifier: MIT
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 does not understand <chrono>
#include "retail/shop/ProductTable.h"
#include "retail/shop/ShopList.h"
#include "retail/shop/ShopPlan.h"
#endif

#include <QImage>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace updatefacts {

/// What a shop's table is made from.
struct ShopSource {
    std::string library; ///< folder or archive; empty: none is open
    TableSource table{}; ///< of no kind: there is no list
    ColumnMapping mapping{};
    std::vector<std::string> ledgers{}; ///< of earlier runs, the last one counts
};

/// What was read of it.
struct ShopView {
    std::shared_ptr<const ProductTable> table;
    std::shared_ptr<const ShopList> list; ///< null: there is none
    Findings notes;                       ///< about the library
    QString problem;                      ///< why the list, or an earlier run, could not be read
    double seconds = 0;                   ///< that reading took
};

/// A page to be looked at.
struct PageRequest {
    ShopPlan plan;
    int page = 1;
    QSize room{}; ///< logical pixels, which it must fit
    qreal dotsPerPixel = 1;
};

struct PagePicture {
    QImage image; ///< null: there is no such page, or nothing on it
    int page = 1;
    bool isThere = false;
    std::vector<int> places; ///< that bear a label, from 1
    Findings findings;
    QString problem; ///< why nothing could be drawn
};

} // namespace updatefacts
