// SPDX-License-Identifier: MIT
#include "desktop/retail/ProductFinder.h"

#include <utility>

namespace updatefacts {

ProductFinder::ProductFinder(QObject *parent) : QObject(parent) {
}

ProductFinder::~ProductFinder() {
    ++m_generation;
    m_thread.finish();
}

void ProductFinder::find(std::shared_ptr<const ProductTable> table, ShopFilter filter) {
    const quint64 generation = ++m_generation;
    m_thread.post([this, table = std::move(table), filter = std::move(filter), generation] {
        const auto isStale = [this, generation] { return m_generation != generation; };
        if (isStale())
            return;
        auto numbers = std::make_shared<const ProductTable::Numbers>(table->find(filter, isStale));
        QMetaObject::invokeMethod(
            this, [this, generation, numbers] { take(generation, numbers); }, Qt::QueuedConnection);
    });
}

void ProductFinder::take(quint64 generation, const Numbers &numbers) {
    if (generation == m_generation)
        Q_EMIT found(numbers);
}

} // namespace updatefacts
