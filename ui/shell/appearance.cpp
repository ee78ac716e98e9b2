// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QPalette>

namespace wellmet::ui {

namespace {

constexpr IdRow<Appearance> kTable[] = {
    {Appearance::Desktop, u"desktop"}, {Appearance::Light, u"light"}, {Appearance::Dark, u"dark"}};

struct Colors
{
    QRgb window, base, raised, text, dim, accent, onAccent, link, linkVisited;
    QRgb light, mid, dark, shadow;
};

constexpr Colors kLightColors = {0xfff4f3f1, 0xffffffff, 0xfffbfaf9, 0xff23262b, 0xff73777e,
                                 0xff2f6f9f, 0xffffffff, 0xff1f6396, 0xff6b4f8f, 0xffffffff,
                                 0xffc9c7c3, 0xffa9a7a3, 0xff6e6c69};
constexpr Colors kDarkColors = {0xff26282c, 0xff1d1f22, 0xff303338, 0xffe6e6e3, 0xff94979c,
                                0xff3a7cae, 0xffffffff, 0xff7db9e6, 0xffb79ad6, 0xff4a4e55,
                                0xff3a3d43, 0xff15171a, 0xff0b0c0e};

QPalette paletteOf(const Colors& colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.window);
    set(QPalette::Button, colors.raised);
    set(QPalette::ToolTipBase, colors.raised);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        set(role, colors.text);
    set(QPalette::PlaceholderText, colors.dim);
    set(QPalette::Highlight, colors.accent);
    set(QPalette::HighlightedText, colors.onAccent);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.linkVisited);
    set(QPalette::Light, colors.light);
    set(QPalette::Midlight, colors.raised);
    set(QPalette::Mid, colors.mid);
    set(QPalette::Dark, colors.dark);
    set(QPalette::Shadow, colors.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.dim));
    return palette;
}

// Styles outline radio buttons and check boxes in a darker shade, which a dark window swallows.
void lightenButtons()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Base, palette.color(QPalette::Light));
    QApplication::setPalette(palette, "QRadioButton");
    QApplication::setPalette(palette, "QCheckBox");
}

} // namespace

std::span<const IdRow<Appearance>> appearanceTable()
{
    return kTable;
}

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Desktop:
        QApplication::setPalette(QPalette());
        return;
    case Appearance::Light:
        QApplication::setPalette(paletteOf(kLightColors));
        return;
    case Appearance::Dark:
        QApplication::setPalette(paletteOf(kDarkColors));
        lightenButtons();
        return;
    }
}

} // namespace wellmet::ui
