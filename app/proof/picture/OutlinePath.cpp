// SPDX-License-Identifier: MIT
#include "proof/picture/OutlinePath.h"

#include <charconv>
#include <optional>

namespace updatefacts {

namespace {

class PathReader {
  public:
    explicit PathReader(std::string_view data) : m_data(data) {}

    QPainterPath read() {
        QPainterPath path;
        for (bool whole = true; !m_data.empty(); skipBlanks())
            if (whole = whole && readCommand(path); !whole)
                return {};
        return path;
    }

  private:
    bool readCommand(QPainterPath &path) {
        const char verb = m_data.front();
        m_data.remove_prefix(1);
        if (verb == 'Z') {
            path.closeSubpath();
            return true;
        }
        const int count = verb == 'C' ? 3 : verb == 'Q' ? 2 : verb == 'M' || verb == 'L' ? 1 : 0;
        QPointF points[3];
        for (int i = 0; i < count; ++i) {
            const std::optional<double> x = number();
            const std::optional<double> y = number();
            if (!x || !y)
                return false;
            points[i] = {*x, *y};
        }
        add(path, verb, points);
        return count > 0;
    }

    static void add(QPainterPath &path, char verb, const QPointF *points) {
        if (verb == 'M')
            path.moveTo(points[0]);
        else if (verb == 'L')
            path.lineTo(points[0]);
        else if (verb == 'Q')
            path.quadTo(points[0], points[1]);
        else if (verb == 'C')
            path.cubicTo(points[0], points[1], points[2]);
    }

    std::optional<double> number() {
        skipBlanks();
        double value = 0;
        const auto [end, error] = std::from_chars(m_data.begin(), m_data.end(), value);
        if (error != std::errc())
            return std::nullopt;
        m_data.remove_prefix(static_cast<std::size_t>(end - m_data.begin()));
        return value;
    }

    void skipBlanks() {
        m_data.remove_prefix(std::min(m_data.find_first_not_of(" ,\n"), m_data.size()));
    }

    std::string_view m_data;
};

} // namespace

QPainterPath outlinePath(std::string_view data) {
    return PathReader(data).read();
}

} // namespace updatefacts
