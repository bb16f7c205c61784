#include "store/import.h"
#include "store/import_rows.h"
#include "store/names.h"
#include "store/search_index.h"

#include <QUuid>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

struct StoredPerson {
    qint64 id;
    QString name;
    QString login;
    QString email;
    std::optional<qint64> organisation;
    QString jobTitle;
    qint64 revision;

    bool operator==(const StoredPerson &) const = default;
};

Result<std::optional<StoredPerson>> findStored(db::Writer &writer, const ImportedPerson &row)
{
    const auto by = [&](const QByteArray &column, const QString &value) {
        return writer.first(
            "SELECT id, name, coalesce(login, ''), coalesce(email, ''), organisation_id, job_title,"
            " revision FROM person WHERE "
                + column + " = $1",
            {value}, [](const db::Row &found) {
                return StoredPerson{found.integer(0), found.text(1), found.text(2), found.text(3),
                    found.optional(4), found.text(5), found.integer(6)};
            });
    };
    if (!row.uid.isEmpty()) {
        TJC_TRY(found, by("uid", row.uid));
        if (found)
            return found;
    }
    if (row.email && !row.email->isEmpty()) {
        TJC_TRY(found, by("email", row.email->toLower()));
        if (found)
            return found;
    }
    if (row.login && !row.login->isEmpty())
        return by("login", row.login->toLower());
    return std::optional<StoredPerson>();
}

db::Value orNull(const QString &text)
{
    return text.isEmpty() ? db::Value() : db::Value(text);
}

Result<bool> addTopics(db::Writer &writer, Names &names, qint64 person, const QStringList &topics)
{
    bool changed = false;
    for (const QString &name : topics) {
        TJC_TRY(topic, names.topic(name));
        TJC_TRY(
            added, writer.execute(
                       "INSERT INTO expertise (person_id, topic_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                       {person, topic}));
        changed |= added > 0;
    }
    return changed;
}

/// What becomes of the row; `before` is filled, where it is asked, with what stood there.
Result<RowFate> takePerson(
    db::Writer &writer, Names &names, const ImportedPerson &row, std::optional<StoredPerson> *before)
{
    TJC_TRY(stored, findStored(writer, row));
    StoredPerson person = stored.value_or(StoredPerson{});
    person.name = row.name;
    if (row.login)
        person.login = row.login->toLower();
    if (row.email)
        person.email = row.email->toLower();
    if (row.jobTitle)
        person.jobTitle = *row.jobTitle;
    if (row.organisation) {
        person.organisation.reset();
        if (!row.organisation->isEmpty()) {
            TJC_TRY(id, names.organisation(*row.organisation));
            person.organisation = id;
        }
    }
    bool changed = false;
    if (!stored) {
        const QString uid = row.uid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : row.uid;
        TJC_TRY(id, writer.insert("INSERT INTO person (uid, name, login, email, organisation_id, job_title)"
                                  " VALUES ($1, $2, $3, $4, $5, $6)",
                        {uid, person.name, orNull(person.login), orNull(person.email), person.organisation,
                            person.jobTitle}));
        person.id = id;
    } else if (person != *stored) {
        TJC_CHECK(writer.execute("UPDATE person SET name = $1, login = $2, email = $3, organisation_id = $4,"
                                 " job_title = $5, revision = revision + 1 WHERE id = $6",
            {person.name, orNull(person.login), orNull(person.email), person.organisation, person.jobTitle,
                person.id}));
        changed = true;
    }
    if (row.topics) {
        TJC_TRY(added, addTopics(writer, names, person.id, *row.topics));
        changed |= added;
    }
    if (before)
        *before = stored;
    return !stored ? RowFate::Added : changed ? RowFate::Changed : RowFate::Unchanged;
}

Result<ImportedPerson> asImported(db::Writer &writer, const StoredPerson &stored)
{
    TJC_TRY(organisation, writer.first("SELECT name FROM organisation WHERE id = $1", {stored.organisation},
                              [](const db::Row &found) { return found.text(0); }));
    return ImportedPerson{.name = stored.name,
        .login = stored.login,
        .email = stored.email,
        .organisation = organisation.value_or(QString()),
        .jobTitle = stored.jobTitle};
}

/// Takes row number `index` and counts it.
Result<void> takeAndCount(db::Writer &writer, Names &names, const ImportedPerson &row, qsizetype index,
    ImportCounts &counts, Fates<ImportedPerson> *fates)
{
    std::optional<StoredPerson> before;
    TJC_TRY(fate, takePerson(writer, names, row, fates ? &before : nullptr));
    ++(fate == RowFate::Added ? counts.added : fate == RowFate::Changed ? counts.updated : counts.unchanged);
    if (!fates)
        return {};
    fates->set(index, fate);
    if (fate == RowFate::Changed && fates->before.size() < fates->maxBefore) {
        TJC_TRY(was, asImported(writer, *before));
        fates->before.insert(index, was);
    }
    return {};
}

} // namespace

Result<ImportCounts> importPeople(db::Writer &writer, const Parts<ImportedPerson> &parts, Refusals &refusals,
    const Progress *progress, Fates<ImportedPerson> *fates)
{
    std::optional<Names> names(std::in_place, writer);
    ImportCounts counts;
    qsizetype done = 0;
    for (qsizetype part = 0;; ++part) {
        TJC_TRY(rows, parts(part));
        if (rows.isEmpty())
            break;
        for (const ImportedPerson &row : rows) {
            const ImportCounts before = counts;
            TJC_CHECK(takeRow(
                writer, refusals, done,
                [&] { return takeAndCount(writer, *names, row, done, counts, fates); },
                [&] {
                    names.emplace(writer);
                    counts = before;
                }));
            if (++done % 256 == 0 && progress && progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"import"_s};
        }
    }
    TJC_CHECK(writeIndex(writer));
    return counts;
}

Result<NamedRecords> countNamed(db::Reader &reader)
{
    TJC_TRY(counts, reader.first("SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM organisation),"
                                 " (SELECT count(*) FROM room), (SELECT count(*) FROM topic),"
                                 " (SELECT count(*) FROM theme_week)",
                        {}, [](const db::Row &row) {
                            return NamedRecords{int(row.integer(0)), int(row.integer(1)), int(row.integer(2)),
                                int(row.integer(3)), int(row.integer(4))};
                        }));
    return counts.value_or(NamedRecords{});
}

Result<ImportCounts> importOrganisations(db::Writer &writer, const QList<NewOrganisation> &rows)
{
    ImportCounts counts;
    for (const NewOrganisation &row : rows) {
        TJC_TRY(added,
            writer.execute(
                "INSERT INTO organisation (uid, parent_id, name, short_name)"
                " VALUES ($1, (SELECT id FROM organisation WHERE uid = $2), $3, $4) ON CONFLICT DO NOTHING",
                {row.uid, row.parentUid, row.name, row.shortName}));
        ++(added > 0 ? counts.added : counts.unchanged);
    }
    return counts;
}

} // namespace tjc::store
