#include "market_workspace.h"

#include "measure.h"
#include "service/wish_service.h"
#include "service/workspace.h"
#include "sqlite_handle.h"
#include "workspaces.h"

#include <QFile>
#include <QTextStream>
#include <QUuid>

namespace tjc::bench {

using namespace Qt::StringLiterals;

namespace {

// Numbers up to 200,000, and words to put names together from. A square of a share makes few numbers come often.
constexpr const char *words = R"sql(
CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT i FROM n;
CREATE TEMP TABLE part (k INTEGER PRIMARY KEY, first TEXT, name TEXT, ending TEXT, subject TEXT, kind TEXT);
INSERT INTO part (first, name, ending, subject, kind) VALUES
    ('Aïsha', 'Berg', 'huis', 'tablet', 'gebruik'), ('Bram', 'Beek', 'stra', 'begroting', 'lezen'),
    ('Carla', 'Dijk', 'man', 'wachtlijst', 'beheer'), ('Daan', 'Water', 'sma', 'klaretaal', 'schrijven'),
    ('Esmée', 'Linden', 'veld', 'spreadsheet', 'formules'), ('Fatma', 'Noord', 'horst', 'vergader', 'techniek'),
    ('Gijs', 'Ooster', 'kamp', 'privacy', 'toets'), ('Hanna', 'Wester', 'inga', 'project', 'leiding'),
    ('Ilse', 'Zuider', 'ema', 'aanbesteding', 'recht'), ('Jamila', 'Heuvel', 'brink', 'subsidie', 'aanvraag'),
    ('Kees', 'Vliet', 'boer', 'dossier', 'vorming'), ('Loes', 'Boom', 'gaard', 'beleids', 'notitie'),
    ('Mehmet', 'Kerk', 'laan', 'debat', 'kunst'), ('Noor', 'Molen', 'kamp', 'kaart', 'maken'),
    ('Otto', 'Steen', 'wijk', 'data', 'analyse'), ('Petra', 'Hof', 'land', 'netwerk', 'bijeenkomst'),
    ('Quinten', 'Brug', 'plein', 'archief', 'zoeken'), ('Roos', 'Duin', 'zicht', 'wetgeving', 'proef'),
    ('Sven', 'Meer', 'oord', 'video', 'montage'), ('Tess', 'Rijn', 'dam', 'telefoon', 'instellen');
)sql";

constexpr const char *rows = R"sql(
INSERT INTO organisation (uid, name) SELECT 'bench-' || i, 'Directie ' || i FROM n WHERE i <= 300;
UPDATE organisation SET parent_id = 1 + id % 12 WHERE uid LIKE 'bench-%' AND id > 40;
INSERT INTO topic (name, kind)
    SELECT a.subject || b.kind || CASE i / 400 WHEN 0 THEN '' ELSE ' ' || i / 400 END,
        CASE i % 4 WHEN 0 THEN 'subject' WHEN 1 THEN 'skill' WHEN 2 THEN 'platform' ELSE 'device' END
    FROM n JOIN part a ON a.k = 1 + i % 20 JOIN part b ON b.k = 1 + (i / 20) % 20 WHERE i <= 5000;
INSERT INTO person (uid, name, email, organisation_id, job_title, building, offers)
    SELECT 'bench-' || i, a.first || ' ' || b.name || c.ending, 'collega' || i || '@example.org',
        1 + i % 300, 'medewerker ' || a.kind, 'Gebouw ' || i % 60, i % 11 = 0
    FROM n JOIN part a ON a.k = 1 + i % 20 JOIN part b ON b.k = 1 + (i / 20) % 20
        JOIN part c ON c.k = 1 + (i / 400) % 20
    WHERE i <= 150000;
INSERT INTO expertise (person_id, topic_id, level, offers)
    SELECT 1 + i % 150000, 1 + ((i * 7919) % 5000) * ((i * 104729) % 5000) / 5000,
        CASE i % 5 WHEN 0 THEN 'expert' WHEN 1 THEN 'basic' ELSE 'good' END, i % 7 = 0
    FROM n WHERE i <= 200000 AND true ON CONFLICT DO NOTHING;
INSERT INTO availability (person_id, weekday, part)
    SELECT 1 + (i * 3) % 150000, 1 + i % 5, CASE i % 2 WHEN 0 THEN 'morning' ELSE 'afternoon' END
    FROM n WHERE i <= 100000 AND true ON CONFLICT DO NOTHING;
INSERT INTO training (uid, title, summary, format, formal, provider, language, minutes, cost_cents)
    SELECT 'bench-' || i, CASE i % 3 WHEN 0 THEN 'Aan de slag met ' WHEN 1 THEN 'Verder met ' ELSE 'Alles over ' END
            || t.name || ' voor ' || a.kind, 'Over ' || t.name || ' en wat je er morgen mee kunt.',
        CASE i % 5 WHEN 0 THEN 'workshop' WHEN 1 THEN 'desk_visit' ELSE 'course' END, i % 5 > 1,
        CASE WHEN i % 5 > 1 THEN 'Opleider ' || i % 40 ELSE '' END, 'nl', 60 + i % 4 * 60, i % 9 * 10000
    FROM n JOIN topic t ON t.id = 1 + ((i * 7919) % 5000) * ((i * 104729) % 5000) / 5000
        JOIN part a ON a.k = 1 + i % 20
    WHERE i <= 50000;
INSERT INTO training_topic (training_id, topic_id)
    SELECT t.id, 1 + ((i * 7919) % 5000) * ((i * 104729) % 5000) / 5000
    FROM n JOIN training t ON t.uid = 'bench-' || i WHERE i <= 50000;
INSERT INTO session (uid, training_id, starts_at, ends_at, updated_at)
    SELECT 'bench-' || i, t.id, (SELECT now FROM clock) + (i - 10000) * 3600000,
        (SELECT now FROM clock) + (i - 10000) * 3600000 + 5400000, 0
    FROM n JOIN training t ON t.uid = 'bench-' || i WHERE i <= 20000;
INSERT INTO session_trainer (session_id, position, person_id)
    SELECT s.id, 0, 1 + (i * 31) % 150000 FROM n JOIN session s ON s.uid = 'bench-' || i WHERE i <= 20000;
INSERT INTO session_topic (session_id, position, topic_id)
    SELECT s.id, 0, tt.topic_id FROM session s JOIN training_topic tt ON tt.training_id = s.training_id
    WHERE s.uid LIKE 'bench-%';
INSERT INTO wish (uid, title, note, topic_id, format, first_day, last_day, created_by, created_at)
    SELECT 'bench-' || i, CASE i % 3 WHEN 0 THEN 'Wie leert ons ' WHEN 1 THEN 'Hulp bij ' ELSE 'Samen oefenen met ' END
            || t.name || ' voor ' || a.kind, '', t.id, CASE i % 4 WHEN 0 THEN 'desk_visit' WHEN 1 THEN 'workshop' END,
        CASE WHEN i % 2 THEN date('now', '+' || i % 60 || ' days') END,
        CASE WHEN i % 2 THEN date('now', '+' || (i % 60 + 14) || ' days') END,
        1 + (i * 17) % 150000, (SELECT now FROM clock) - i % 400 * 86400000
    FROM n JOIN topic t ON t.id = 1 + ((i * 6007) % 5000) * ((i * 90001) % 5000) / 5000
        JOIN part a ON a.k = 1 + (i / 7) % 20
    WHERE i <= 100000;
INSERT INTO me_too (wish_id, person_id, organisation_id)
    SELECT w.id, p.id, p.organisation_id
    FROM n JOIN wish w ON w.uid = 'bench-' || (1 + i % 100000) JOIN person p ON p.id = 1 + (i * 13 + i / 100000) % 150000
    WHERE i <= 250000;
UPDATE wish SET state = 'closed', close_reason = 'Opgelost', revision = revision + 1 WHERE id % 3 = 0;
)sql";

} // namespace

Result<QString> marketWorkspace()
{
    const QString path = benchFolder() + u"/market.tjc"_s;
    if (QFile::exists(path))
        return path;
    QTextStream(stderr) << "making a workspace of 150000 colleagues and 100000 wishes …" << Qt::endl;
    TJC_TRY(unfinished, emptyOne(u"market.unfinished"_s));
    {
        TJC_TRY(handle, SqliteHandle::open(unfinished));
        TJC_CHECK(handle.run("PRAGMA synchronous = OFF"));
        TJC_CHECK(handle.run("BEGIN IMMEDIATE"));
        TJC_CHECK(handle.run(words));
        TJC_CHECK(handle.run(rows));
        TJC_CHECK(handle.run("COMMIT"));
        TJC_CHECK(handle.run("ANALYZE"));
    }
    // The program's next write brings the search index up to date.
    {
        TJC_TRY(url, WorkspaceUrl::parse(unfinished));
        Workspace workspace(url);
        TJC_CHECK(workspace.open().result());
        WishDraft wish;
        wish.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        wish.title = u"Nog een wens"_s;
        TJC_CHECK(workspace.wishes().save(wish).result());
    }
    if (!QFile::rename(unfinished, path))
        return Error{ErrorKind::Denied, u"bench.folder"_s, path};
    return path;
}

} // namespace tjc::bench
