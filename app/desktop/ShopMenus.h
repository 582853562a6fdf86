// SPDX-License-Identifier: MIT
#pragma once

namespace updatefacts {

class ShopWindow;

/// Builds the menus and the tool bar of the window for shops. Every button has its entry in a menu.
class ShopMenus {
  public:
    explicit ShopMenus(ShopWindow &window) : m_window(window) {}

    void build();

  private:
    void addFile();
    void addShop();
    void addView();
    void addToolBar();

    ShopWindow &m_window;
};

} // namespace updatefacts
