#pragma once

#include "domain/session.h"

#include <QHash>

namespace tjc {

/// A part of a session that is changed as one thing.
enum class DraftField {
    Title,
    Format,
    Formal,
    When,
    Place,
    Trainers,
    Seats,
    SignupOpens,
    SignupCloses,
    Approval,
    Summary,
    Url,
    Topics,
    ThemeWeek,
    Organisation,
    Rules, ///< waiting list, cancelling, deciding, clashes
};
inline constexpr int draftFieldCount = int(DraftField::Rules) + 1;

enum class Side { Mine, Theirs };

/// A field in which two versions of one session differ.
struct FieldConflict {
    DraftField field;
    /// The side that changed it, where only one did; none where both changed it, each in another way.
    std::optional<Side> proposal;
};

[[nodiscard]] bool isSame(const SessionDraft &a, const SessionDraft &b, DraftField field);
void copyField(SessionDraft &to, const SessionDraft &from, DraftField field);
/// Every field in which `mine` and `theirs` differ, in the order of the form.
[[nodiscard]] QList<FieldConflict> conflicts(
    const SessionDraft &before, const SessionDraft &mine, const SessionDraft &theirs);
/// `theirs`, with its revision, and what is mine in the fields where that was chosen: what to save on top.
[[nodiscard]] SessionDraft merged(
    const SessionDraft &mine, const SessionDraft &theirs, const QHash<DraftField, Side> &choices);

} // namespace tjc
