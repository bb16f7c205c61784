#include "schedule_csv_parts.h"

#include "exchange/csv_table.h"

#include <QBuffer>

namespace tjc::test {

using namespace Qt::StringLiterals;

QString described(const ImportedSession &s)
{
    const auto text = [](const auto &value) { return value ? *value : u"-"_s; };
    const auto list = [](const auto &value) { return value ? value->join(u'/') : u"-"_s; };
    const QString max = !s.maxSeats ? u"-"_s : !*s.maxSeats ? u"none"_s : QString::number(**s.maxSeats);
    return QStringList{s.uid, s.title, s.when.begin().iso(), s.when.end().iso(), s.allDay ? u"day"_s : u""_s,
        s.format ? QString(code(*s.format)) : u"-"_s,
        s.formal ? (*s.formal ? u"formal"_s : u"ours"_s) : u"-"_s, list(s.trainers), list(s.trainerEmails),
        text(s.building), text(s.room), text(s.organisation), text(s.themeWeek),
        s.minSeats ? QString::number(*s.minSeats) : u"-"_s, max, s.state ? QString(code(*s.state)) : u"-"_s,
        list(s.topics), text(s.summary), text(s.url), s.updated ? s.updated->iso() : u"-"_s}
        .join(u'|');
}

QString described(const Result<Parsed<ImportedSession>> &parsed)
{
    if (!parsed)
        return u"%1:%2"_s.arg(parsed.error().subject, parsed.error().argument);
    QStringList lines;
    for (const auto &row : parsed->rows)
        lines += described(row);
    for (const auto &error : parsed->errors)
        lines += u"%1 %2 %3"_s.arg(QString::number(error.line), error.subject, error.value);
    return lines.join(u'\n');
}

QByteArray written(const QList<ImportedSession> &sessions, CsvDialect dialect)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvTable table(buffer, dialect);
    scheduleHeader(table);
    const auto list = [](const std::optional<QStringList> &items) {
        return items.value_or(QStringList()).join(QLatin1Char(listSeparator)).toUtf8();
    };
    for (const ImportedSession &s : sessions) {
        const QByteArray uid = s.uid.toUtf8();
        const QByteArray title = s.title.toUtf8();
        const QByteArray trainers = list(s.trainers);
        const QByteArray emails = list(s.trainerEmails);
        const QByteArray topics = list(s.topics);
        const QByteArray building = s.building.value_or(QString()).toUtf8();
        const QByteArray room = s.room.value_or(QString()).toUtf8();
        const QByteArray organisation = s.organisation.value_or(QString()).toUtf8();
        const QByteArray theme = s.themeWeek.value_or(QString()).toUtf8();
        scheduleRow(table, {.uid = uid,
                               .title = title,
                               .format = s.format.value_or(Format::Workshop),
                               .formal = s.formal.value_or(false),
                               .trainers = trainers,
                               .trainerEmails = emails,
                               .when = s.when,
                               .allDay = s.allDay,
                               .building = building,
                               .room = room,
                               .organisation = organisation,
                               .themeWeek = theme,
                               .minSeats = s.minSeats.value_or(0),
                               .maxSeats = s.maxSeats.value_or(std::nullopt),
                               .enrolled = 3,
                               .waitlisted = 1,
                               .state = s.state.value_or(SessionState::Planned),
                               .topics = topics,
                               .updated = s.updated.value_or(Instant::fromMs(0))});
    }
    return table.finish() ? bytes : QByteArray();
}

ImportedSession exampleSession()
{
    ImportedSession s{.when = *Span::from(*Instant::fromIso(u"2026-09-29T08:00:00Z"_s),
                          *Instant::fromIso(u"2026-09-29T09:30:00Z"_s))};
    s.uid = u"tjc-17"_s;
    s.title = u"Twitteren voor beleidsmakers"_s;
    s.format = Format::Course;
    s.formal = true;
    s.trainers = {u"Noor de Vries"_s, u"Sam Bakker"_s};
    s.trainerEmails = {QString(), u"sam@voorbeeld.example"_s};
    s.building = u"Terminal Zuid"_s;
    s.room = u"B2.14"_s;
    s.organisation = u"Ministerie; van \"Zaken\""_s;
    s.themeWeek = u"Week 40"_s;
    s.minSeats = 4;
    s.maxSeats = std::optional<int>(12);
    s.state = SessionState::Planned;
    s.topics = {u"Twitter"_s, u"Wiki's"_s};
    s.updated = *Instant::fromIso(u"2026-09-01T12:34:56Z"_s);
    return s;
}

} // namespace tjc::test
