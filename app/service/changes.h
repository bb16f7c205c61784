#pragma once

#include <QMetaType>
#include <QSet>

namespace tjc {

/// What changed in the workspace since the last word of it, by whomever.
struct ChangeSet {
    QSet<qint64> sessions;   ///< sessions whose row or enrolments changed, by id
    bool people = false;     ///< colleagues, expertise or roles
    bool lists = false;      ///< organisations, topics, rooms or theme weeks
    bool everything = false; ///< too much to name: reload all

    [[nodiscard]] bool isEmpty() const { return sessions.isEmpty() && !people && !lists && !everything; }
};

} // namespace tjc

Q_DECLARE_METATYPE(tjc::ChangeSet)
