#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace tjc {

/// A person's own of eight colours, on which white letters have a contrast of 4.5 and more.
[[nodiscard]] QColor badgeColor(const QString &name);

/// The initials in a coloured circle. The name always stands beside it.
[[nodiscard]] QPixmap badgePixmap(const QString &name, int side, qreal pixelRatio);
/// The same, kept, so that a list is painted quickly. UI thread.
[[nodiscard]] QIcon badgeIcon(const QString &name, int side, qreal pixelRatio);

} // namespace tjc
