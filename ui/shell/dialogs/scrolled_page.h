// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace wellmet::ui {

// Fills a dialog with a page that scrolls up and down, and a button that closes it.
void fillWithPage(QDialog& dialog, QWidget& page);

} // namespace wellmet::ui
