#pragma once

#include "domain/session.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QRectF;

namespace tjc {

/// What the user's part in a session looks like.
enum class StandingKind { Enrolled, Offer, Waitlisted, Pending };

/// None where he has nothing to do with it. `answerBy`: the seat is still to be confirmed.
[[nodiscard]] std::optional<StandingKind> standingKind(
    const std::optional<EnrolmentState> &mine, const std::optional<Instant> &answerBy);

/// The same wherever it shows, so that nobody takes a request for a place in the queue: a colour, a pattern and the line
/// around it, each different.
struct StandingLook {
    QColor back; ///< behind text of the palette; contrast at least 4.5
    QColor edge; ///< lines and pattern on the base of the palette; contrast at least 3
    Qt::BrushStyle filling;
    Qt::PenStyle line;
};
[[nodiscard]] StandingLook lookOf(StandingKind kind, bool dark);

/// A sample of it in the square `in`: its pattern and line, in the colour `edge`, which is that of lookOf() but on the
/// colour of a chosen row.
void drawStandingSign(QPainter &painter, const QRectF &in, StandingKind kind, const QColor &edge);
[[nodiscard]] QIcon standingIcon(StandingKind kind, const QColor &edge);

} // namespace tjc
