#include "store/names.h"

#include "domain/schedule_cells.h"

#include <QUuid>

namespace tjc::store {

using namespace Qt::StringLiterals;

namespace {

QString foldedCase(const QString &text)
{
    return text.toCaseFolded();
}

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A topic is the same whatever the case of its letters, and with a hyphen as with a blank: "open-source", "Open Source".
QString foldedTopic(const QString &name)
{
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c != QChar::SoftHyphen)
            folded += c.category() == QChar::Punctuation_Dash ? QChar(u' ') : c;
    }
    folded = folded.simplified();
    return folded.isEmpty() ? name.toCaseFolded() : folded;
}

/// A room is named by two texts; neither holds the character between them.
QString roomText(const QString &building, const QString &name)
{
    return building + QLatin1Char(listSeparator) + name;
}

} // namespace

/// `read` gives (key, text, other texts, one a line) of every row, the first of those with one name first. A text goes
/// before what is another name of something else.
template <typename Make>
Result<qint64> Names::findOrMake(
    Known &known, const QString &text, const QByteArray &read, Make make, QString (*fold)(const QString &))
{
    if (const auto found = known.asWritten.constFind(text); found != known.asWritten.cend())
        return *found;
    if (!known.isRead) {
        QList<std::pair<QString, qint64>> others;
        const auto know = [&](const QString &name, qint64 key) {
            const QString folded = fold(name);
            if (!folded.isEmpty() && !known.folded.contains(folded))
                known.folded.insert(folded, key);
        };
        TJC_CHECK(m_writer.query(read, {}, [&](const db::Row &row) {
            know(row.text(1), row.integer(0));
            for (const QString &other : row.text(2).split(u'\n', Qt::SkipEmptyParts))
                others += {other, row.integer(0)};
            return true;
        }));
        for (const auto &[name, key] : std::as_const(others))
            know(name, key);
        known.isRead = true;
    }
    const QString folded = fold(text);
    auto found = known.folded.constFind(folded);
    if (found == known.folded.cend()) {
        Result<qint64> made = make();
        if (!made)
            return made;
        found = known.folded.insert(folded, *made);
    }
    known.asWritten.insert(text, *found);
    return *found;
}

template <typename Make>
Result<qint64> Names::findOrMake(
    QHash<QString, qint64> &known, const QString &key, const QByteArray &find, Make make)
{
    if (const auto found = known.constFind(key); found != known.cend())
        return *found;
    TJC_TRY(stored, m_writer.first(find, {key}, [](const db::Row &row) { return row.integer(0); }));
    Result<qint64> id = stored ? Result<qint64>(*stored) : make();
    if (id)
        known.insert(key, *id);
    return id;
}

Result<qint64> Names::organisation(const QString &name)
{
    return findOrMake(
        m_organisations, name, "SELECT id, name, short_name FROM organisation ORDER BY id",
        [&] {
            return m_writer.insert("INSERT INTO organisation (uid, name) VALUES ($1, $2)", {newUid(), name});
        },
        foldedCase);
}

Result<qint64> Names::topic(const QString &name)
{
    return findOrMake(
        m_topics, name, "SELECT id, name, labels FROM topic ORDER BY id",
        [&] { return m_writer.insert("INSERT INTO topic (name) VALUES ($1)", {name}); }, foldedTopic);
}

Result<qint64> Names::room(const QString &building, const QString &name)
{
    static const QByteArray read =
        "SELECT id, building || '"_ba + listSeparator + "' || name, '' FROM room ORDER BY id"_ba;
    return findOrMake(
        m_rooms, roomText(building, name), read,
        [&] {
            return m_writer.insert("INSERT INTO room (building, name) VALUES ($1, $2)", {building, name});
        },
        foldedCase);
}

Result<qint64> Names::themeWeek(const QString &name, const QString &isoDay)
{
    TJC_TRY(id, findOrMake(
                    m_themeWeeks, name, "SELECT id, name, '' FROM theme_week ORDER BY id",
                    [&] {
                        return m_writer.insert(
                            "INSERT INTO theme_week (name, first_day, last_day) VALUES ($1, $2, $2)",
                            {name, isoDay});
                    },
                    foldedCase));
    auto days = m_weekDays.find(id);
    if (days == m_weekDays.end()) {
        TJC_TRY(stored, m_writer.first("SELECT first_day, last_day FROM theme_week WHERE id = $1", {id},
                            [](const db::Row &row) {
                                return Days{row.text(0), row.text(1)};
                            }));
        days = m_weekDays.insert(id, stored.value_or(Days{isoDay, isoDay}));
    }
    if (isoDay < days->first || isoDay > days->last) {
        days->first = qMin(days->first, isoDay);
        days->last = qMax(days->last, isoDay);
        TJC_CHECK(m_writer.execute(
            "UPDATE theme_week SET first_day = $1, last_day = $2, revision = revision + 1 WHERE id = $3",
            {days->first, days->last, id}));
    }
    return id;
}

Result<qint64> Names::person(const QString &name, const QString &email)
{
    const auto make = [&](const QString &address) {
        return m_writer.insert("INSERT INTO person (uid, name, email) VALUES ($1, $2, $3)",
            {newUid(), name, address.isEmpty() ? db::Value() : db::Value(address)});
    };
    const QString address = email.trimmed().toLower();
    if (!address.isEmpty()) {
        return findOrMake(
            m_byEmail, address, "SELECT id FROM person WHERE email = $1", [&] { return make(address); });
    }
    return findOrMake(m_byName, name, "SELECT id FROM person WHERE name = $1 ORDER BY id LIMIT 1",
        [&] { return make({}); });
}

Result<std::optional<qint64>> Names::findTraining(const TrainingContent &content)
{
    if (const auto found = m_trainings.constFind(content); found != m_trainings.cend())
        return std::optional(*found);
    TJC_TRY(stored, m_writer.first("SELECT id FROM training WHERE title = $1 AND format = $2 AND formal = $3"
                                   " AND summary = $4 AND url = $5 ORDER BY id LIMIT 1",
                        {content.title, content.format, content.formal, content.summary, content.url},
                        [](const db::Row &row) { return row.integer(0); }));
    if (stored)
        m_trainings.insert(content, *stored);
    return stored;
}

Result<qint64> Names::training(const TrainingContent &content)
{
    TJC_TRY(found, findTraining(content));
    if (found)
        return *found;
    Result<qint64> made = m_writer.insert(
        "INSERT INTO training (title, format, formal, summary, url) VALUES ($1, $2, $3, $4, $5)",
        {content.title, content.format, content.formal, content.summary, content.url});
    if (made)
        m_trainings.insert(content, *made);
    return made;
}

} // namespace tjc::store
