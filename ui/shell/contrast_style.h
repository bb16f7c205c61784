#pragma once

#include <QProxyStyle>

namespace tjc {

/// Fusion, with an outline around check boxes and round buttons that can be seen: its own hardly differs from a
/// dark window.
class ContrastStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace tjc
