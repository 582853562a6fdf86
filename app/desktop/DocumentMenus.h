// SPDX-License-Identifier: MIT
#pragma once

class QMenu;
class QToolBar;

namespace updatefacts {

class DocumentWindow;

/// Builds the menus and the tool bar of a window. Every button has its entry in a menu.
class DocumentMenus {
  public:
    explicit DocumentMenus(DocumentWindow &window) : m_window(window) {}

    void build();

  private:
    void addFile();
    void addSaving(QMenu &menu);
    void addOutput(QMenu &menu);
    void addFormats(QMenu &menu);
    void addStatements(QMenu &menu);
    void addEdit();
    void addView();
    void addCheck();
    void addHelp();
    void addToolBar();

    DocumentWindow &m_window;
};

} // namespace updatefacts
