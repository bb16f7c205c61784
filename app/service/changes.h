#pragma once

#include <QMetaType>
#include <QSet>

namespace tjc {

/// What changed in the workspace since the last word of it, by whomever.
struct ChangeSet {
    QSet<qint64> sessions;    ///< sessions whose row or enrolments changed, by id
    bool people = false;      ///< colleagues, expertise or roles
    bool lists = false;       ///< organisations, topics, rooms or theme weeks
    bool trainings = false;   ///< what is offered
    bool wishes = false;      ///< wishes or who wishes them too
    bool help = false;        ///< requests among colleagues
    bool guide = false;       ///< topics, or what is advised
    bool forum = false;       ///< threads or posts
    bool evaluations = false; ///< forms, results, or what somebody is asked
    bool everything = false;  ///< too much to name: reload all

    /// These too.
    void add(const ChangeSet &more)
    {
        sessions.unite(more.sessions);
        people |= more.people;
        lists |= more.lists;
        trainings |= more.trainings;
        wishes |= more.wishes;
        help |= more.help;
        guide |= more.guide;
        forum |= more.forum;
        evaluations |= more.evaluations;
        everything |= more.everything;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return sessions.isEmpty() && !people && !lists && !trainings && !wishes && !help && !guide && !forum
               && !evaluations && !everything;
    }
};

} // namespace tjc

Q_DECLARE_METATYPE(tjc::ChangeSet)
