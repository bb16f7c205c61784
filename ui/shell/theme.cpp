#include "ui/shell/theme.h"

#include "ui/shell/contrast_style.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>
#include <QStyle>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

QPalette forced(bool dark)
{
    const QColor window(dark ? 0x353a3f : 0xf5f6f7);
    const QColor base(dark ? 0x1a1d20 : 0xffffff);
    const QColor text(dark ? 0xf2f3f4 : 0x1b1e21);
    const QColor faint(dark ? 0xa5acb3 : 0x626970);
    QPalette palette(dark ? QColor(0x474d53) : QColor(0xe9ebed), window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x23272b) : QColor(0xf5f6f7));
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x31363b) : QColor(0xffffff));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::BrightText, dark ? QColor(Qt::white) : QColor(Qt::black));
    const QColor accent = metrics::accent(palette);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, metrics::onAccent(palette));
    palette.setColor(QPalette::Link, dark ? accent : QColor(0x15, 0x42, 0x73));
    palette.setColor(QPalette::LinkVisited, dark ? QColor(0xc6, 0xb8, 0xe8) : QColor(0x42, 0x14, 0x5f));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, dark ? QColor(0x3a4046) : QColor(0xd5d9dd));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

} // namespace

void installIcons()
{
    QStringList paths = QIcon::themeSearchPaths();
    if (!paths.contains(u":/icons"_s))
        QIcon::setThemeSearchPaths(paths << u":/icons"_s);
}

void applyTheme(QApplication &application, Theme theme)
{
    // The desktop's own style, kept on the application to come back to.
    if (!application.property("tjc.desktopStyle").isValid())
        application.setProperty("tjc.desktopStyle", QApplication::style()->name());
    const QString desktop = application.property("tjc.desktopStyle").toString();
    const bool isOurs = qobject_cast<ContrastStyle *>(QApplication::style());
    const bool wantsOurs = theme != Theme::System || desktop == "fusion"_L1;
    if (wantsOurs && !isOurs)
        QApplication::setStyle(new ContrastStyle);
    else if (!wantsOurs && isOurs)
        QApplication::setStyle(desktop);
    QApplication::setPalette(theme == Theme::System ? QPalette() : forced(theme == Theme::Dark));
    followPalette();
}

QPalette softSelection()
{
    QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = metrics::accent(palette);
    const auto mixed = [](int a, int b) { return (3 * a + b) / 4; };
    palette.setColor(
        QPalette::Highlight, QColor(mixed(base.red(), accent.red()), mixed(base.green(), accent.green()),
                                 mixed(base.blue(), accent.blue())));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

void followPalette()
{
    const QString wanted = metrics::isDark(QApplication::palette()) ? u"tjc-dark"_s : u"tjc-light"_s;
    if (QIcon::fallbackThemeName() == wanted && !QIcon::themeName().isEmpty())
        return;
    QIcon::setFallbackThemeName(wanted);
    // A system without icon themes asks none, not even the fallback.
    if (QIcon::themeName().isEmpty() || QIcon::themeName().startsWith("tjc-"_L1))
        QIcon::setThemeName(wanted);
    // Icons made before look again.
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths());
}

} // namespace tjc
