#pragma once

#include "domain/session.h"

#include <functional>

class QWidget;

namespace tjc {

/// Whether so many seats are fewer than `before` had, so that somebody may not fit any more.
[[nodiscard]] bool hasFewerSeats(const SessionDraft &after, const SessionDraft &before);

/// Who comes after the last of `seats`, by name, of participants in order of place. The schema keeps them seated.
[[nodiscard]] QStringList namesBeyond(const QList<Participant> &participants, int seats);

/// Tells who would not fit and that nobody is put out, and leaves it to the user: one of the two is called, once.
void askAboutFewerSeats(const QStringList &names, int seats, QWidget *over, const std::function<void()> &save,
    const std::function<void()> &back);

} // namespace tjc
