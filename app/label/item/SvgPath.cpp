// SPDX-License-Identifier: MIT
#include "label/item/SvgPath.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <numbers>

namespace updatefacts {

namespace {

struct Vector {
    double x = 0, y = 0;
};

Point pointOf(Vector v) {
    return {Length::millimetres(v.x), Length::millimetres(v.y)};
}

/// Reads path data from left to right; failed once anything is not as expected.
class PathParser {
  public:
    explicit PathParser(std::string_view data) : m_data(data) {}

    std::optional<std::vector<PathCommand>> parse() {
        while (skipSeparators(), !m_data.empty()) {
            if (std::isalpha(static_cast<unsigned char>(m_data.front()))) {
                m_command = m_data.front();
                m_data.remove_prefix(1);
            }
            if (!step())
                return std::nullopt;
        }
        return m_commands;
    }

  private:
    bool step() {
        if (m_commands.empty() && m_command != 'M')
            return false; // a line from nowhere
        switch (m_command) {
        case 'M':
            return moveOrLine(PathCommand::Verb::move) && ((m_command = 'L'), true);
        case 'L':
            return moveOrLine(PathCommand::Verb::line);
        case 'H':
            return number(m_at.x) && add(PathCommand::Verb::line);
        case 'V':
            return number(m_at.y) && add(PathCommand::Verb::line);
        case 'A':
            return arc();
        case 'Z':
            m_commands.push_back({PathCommand::Verb::close, {}});
            m_at = m_start;
            m_command = 0;
            return true;
        default:
            return false;
        }
    }

    bool moveOrLine(PathCommand::Verb verb) {
        if (!number(m_at.x) || !number(m_at.y))
            return false;
        if (verb == PathCommand::Verb::move)
            m_start = m_at;
        return add(verb);
    }

    bool add(PathCommand::Verb verb) {
        m_commands.push_back({verb, {pointOf(m_at)}});
        return true;
    }

    /// Circular arcs only (rx = ry): SVG 1.1 appendix F.6, in pieces of at most 90 degrees.
    bool arc() {
        double rx = 0, ry = 0, rotation = 0, large = 0, sweep = 0;
        Vector end;
        if (!number(rx) || !number(ry) || !number(rotation) || !number(large) || !number(sweep) ||
            !number(end.x) || !number(end.y) || rx <= 0 || rx != ry ||
            (end.x == m_at.x && end.y == m_at.y))
            return false;
        const double dx = (end.x - m_at.x) / 2;
        const double dy = (end.y - m_at.y) / 2;
        const double half = std::hypot(dx, dy);
        const double radius = std::max(rx, half);
        const double side = (large != sweep ? 1 : -1) * std::sqrt(radius * radius - half * half);
        const Vector centre{m_at.x + dx - side * dy / half, m_at.y + dy + side * dx / half};
        const double from = std::atan2(m_at.y - centre.y, m_at.x - centre.x);
        double angle = std::atan2(end.y - centre.y, end.x - centre.x) - from;
        if (sweep != 0 && angle < 0)
            angle += 2 * std::numbers::pi;
        if (sweep == 0 && angle > 0)
            angle -= 2 * std::numbers::pi;
        addArc(centre, radius, from, angle);
        m_at = end;
        return true;
    }

    void addArc(Vector centre, double radius, double from, double angle) {
        const int pieces = std::max(
            1, static_cast<int>(std::ceil(std::abs(angle) / (std::numbers::pi / 2) - 1e-9)));
        const double piece = angle / pieces;
        const double handle = 4.0 / 3 * std::tan(piece / 4) * radius;
        for (int i = 0; i < pieces; ++i) {
            const double a = from + i * piece;
            const double b = a + piece;
            const Vector p{centre.x + radius * std::cos(a), centre.y + radius * std::sin(a)};
            const Vector q{centre.x + radius * std::cos(b), centre.y + radius * std::sin(b)};
            m_commands.push_back(
                {PathCommand::Verb::cubic,
                 {pointOf({p.x - handle * std::sin(a), p.y + handle * std::cos(a)}),
                  pointOf({q.x + handle * std::sin(b), q.y - handle * std::cos(b)}), pointOf(q)}});
        }
    }

    void skipSeparators() {
        while (!m_data.empty() && std::strchr(" ,\t\n\r", m_data.front()))
            m_data.remove_prefix(1);
    }

    bool number(double &value) {
        skipSeparators();
        const auto [end, error] =
            std::from_chars(m_data.data(), m_data.data() + m_data.size(), value);
        m_data.remove_prefix(static_cast<std::size_t>(end - m_data.data()));
        return error == std::errc() && std::abs(value) < 1e4;
    }

    std::string_view m_data;
    char m_command = 0;
    Vector m_at, m_start;
    std::vector<PathCommand> m_commands;
};

} // namespace

std::optional<std::vector<PathCommand>> parseSvgPath(std::string_view data) {
    return PathParser(data).parse();
}

} // namespace updatefacts
