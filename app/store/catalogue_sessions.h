#pragma once

#include "db/access.h"
#include "domain/catalogue.h"
#include "store/session_writes.h"

#include <QHash>

namespace tjc::store {

/// The identifier of a training, or with `run` of a session, that came from a catalogue: the same wherever it is made.
[[nodiscard]] QString catalogueUid(const QString &source, const QString &sourceId, const QString &run = {});

/// The sessions that the dates of a catalogue's courses become. Within one write; finish() ends it.
class CatalogueSessions
{
public:
    CatalogueSessions(db::Writer &writer, const QString &source, Instant now)
        : m_writer(writer), m_source(source), m_now(now), m_inserts(writer)
    {
    }

    /// Those that are there already, of the whole source at once.
    Result<void> readStored();
    /// The dates of one course, whose training is there; true where something of them is new or changed. A date that is
    /// cancelled before anybody heard of it is left out.
    Result<bool> take(
        qint64 training, const QString &sourceId, const CatalogueCourse &course, const QList<qint64> &topics);
    Result<void> finish() { return m_inserts.flush(); }

    ImportCounts counts;

private:
    struct Stored {
        qint64 id;
        qint64 revision;
        CatalogueRun run;
        bool hasRoom;
        int minSeats;
        bool isCancelledHere; ///< by somebody, for a reason of his own
    };

    Result<void> change(const Stored &stored, const CatalogueRun &run);

    db::Writer &m_writer;
    QString m_source;
    Instant m_now;
    SessionInserts m_inserts;
    QHash<QString, Stored> m_stored; ///< by uid
};

} // namespace tjc::store
