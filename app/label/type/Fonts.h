// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace updatefacts {

/// One font file's face, ready for shaping (HarfBuzz); immutable and usable from all threads.
class FontFace {
  public:
    /// bytes must outlive the face (they are embedded in the program or mapped).
    FontFace(std::string name, std::span<const std::byte> bytes, unsigned index);
    ~FontFace();
    FontFace(const FontFace &) = delete;
    FontFace &operator=(const FontFace &) = delete;

    [[nodiscard]] const std::string &name() const { return m_name; } ///< PostScript name
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }
    [[nodiscard]] unsigned index() const { return m_index; } ///< within a collection (.ttc)
    [[nodiscard]] hb_face_t *face() const { return m_face.get(); }
    [[nodiscard]] hb_font_t *font() const { return m_font.get(); } ///< scale = units per em
    [[nodiscard]] unsigned unitsPerEm() const { return m_unitsPerEm; }
    [[nodiscard]] bool covers(char32_t character) const;

  private:
    struct Release {
        void operator()(hb_face_t *face) const;
        void operator()(hb_font_t *font) const;
    };
    std::string m_name;
    std::span<const std::byte> m_bytes;
    unsigned m_index;
    unsigned m_unitsPerEm;
    std::unique_ptr<hb_face_t, Release> m_face;
    std::unique_ptr<hb_font_t, Release> m_font;
};

enum class Cut { text, display }; ///< Inter and its optical size Inter Display

/// The label's own fonts: embedded at build time, CJK mapped from where its package put it.
/// The family of each run is chosen here, never by the machine.
class Fonts {
  public:
    Fonts();
    ~Fonts();
    Fonts(const Fonts &) = delete;
    Fonts &operator=(const Fonts &) = delete;

    /// The faces to try in order: Inter first, then the fallbacks; the CJK face by language.
    [[nodiscard]] std::vector<const FontFace *> fallbacks(Cut cut, int weight,
                                                          const std::string &language) const;

  private:
    struct Store;
    std::unique_ptr<Store> m_store;
};

} // namespace updatefacts
