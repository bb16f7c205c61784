#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace tjc {

/// The signs of the forum; each stands beside its word.
enum class ForumMark { Question, Discussion, Solved, Pinned, Locked, Hidden, Kept, Vote };

void paintMark(QPainter &painter, ForumMark mark, const QRectF &where, const QColor &ink);
/// For a button, in the ink of its palette.
[[nodiscard]] QIcon markIcon(ForumMark mark, const QPalette &palette);

} // namespace tjc
