#pragma once

#include <QByteArray>

namespace tjc::store {

/// Whether session `s`, of training `t`, takes the hours of who gives it or has a seat in it: what takesHours() of
/// domain/clashes.h says, for questions that leave out what does not.
inline const QByteArray takesHoursSql =
    "(s.blocks_clash OR s.room_id IS NOT NULL OR NOT (s.all_day"
    " OR t.format = 'e_learning' OR s.ends_at - s.starts_at >= 86400000))";

} // namespace tjc::store
