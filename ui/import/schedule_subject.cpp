#include "service/calendar_service.h"
#include "service/deliver.h"
#include "ui/import/import_subject.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"

#include <QCoreApplication>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleSubject {
    Q_DECLARE_TR_FUNCTIONS(tjc::ScheduleSubject)
};

QList<ImportField> fields()
{
    return {
        {u"title"_s, ScheduleSubject::tr("Title")},
        {u"date"_s, ScheduleSubject::tr("Date")},
        {u"begin"_s, ScheduleSubject::tr("Begins at")},
        {u"end"_s, ScheduleSubject::tr("Ends at")},
        {u"end_date"_s, ScheduleSubject::tr("Last day")},
        {u"all_day"_s, ScheduleSubject::tr("Lasts all day")},
        {u"format"_s, ScheduleSubject::tr("Kind of training")},
        {u"formal"_s, ScheduleSubject::tr("Formal training")},
        {u"trainers"_s, ScheduleSubject::tr("Trainers")},
        {u"trainer_emails"_s, ScheduleSubject::tr("E-mail of the trainers")},
        {u"room"_s, ScheduleSubject::tr("Room")},
        {u"building"_s, ScheduleSubject::tr("Building")},
        {u"organisation"_s, ScheduleSubject::tr("Organisation")},
        {u"theme_week"_s, ScheduleSubject::tr("Theme week")},
        {u"topics"_s, ScheduleSubject::tr("Topics")},
        {u"min"_s, ScheduleSubject::tr("Least participants")},
        {u"max"_s, ScheduleSubject::tr("Most participants")},
        {u"summary"_s, ScheduleSubject::tr("Summary")},
        {u"url"_s, ScheduleSubject::tr("Link")},
        {u"status"_s, ScheduleSubject::tr("State")},
        {u"updated"_s, ScheduleSubject::tr("Last changed")},
        {u"id"_s, ScheduleSubject::tr("Identifier")},
    };
}

QString joined(const std::optional<QString> &room, const std::optional<QString> &building)
{
    QStringList parts{room.value_or(QString()), building.value_or(QString())};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString seats(const ImportedSession &row)
{
    const QString most = row.maxSeats && *row.maxSeats ? QString::number(**row.maxSeats) : QString();
    return row.minSeats.value_or(0) > 0 ? u"%1–%2"_s.arg(*row.minSeats).arg(most) : most;
}

QString kind(const ImportedSession &row)
{
    const QString text = row.format ? label(*row.format) : QString();
    return row.formal.value_or(false) ? u"%1 (%2)"_s.arg(text, formalText(true)) : text;
}

/// What the file does not tell stays as it is.
ImportedSession completed(const ImportedSession &row, const ImportedSession &before)
{
    ImportedSession full = row;
    // A room brings its building, and a file that tells no room moves nobody out of it.
    if (!row.room && before.room && !before.room->isEmpty())
        full.building = before.building;
    const auto keep = [](auto &value, const auto &old) {
        if (!value)
            value = old;
    };
    keep(full.format, before.format);
    keep(full.formal, before.formal);
    keep(full.summary, before.summary);
    keep(full.url, before.url);
    keep(full.trainers, before.trainers);
    keep(full.building, before.building);
    keep(full.room, before.room);
    keep(full.organisation, before.organisation);
    keep(full.themeWeek, before.themeWeek);
    keep(full.minSeats, before.minSeats);
    keep(full.maxSeats, before.maxSeats);
    keep(full.state, before.state);
    keep(full.topics, before.topics);
    return full;
}

QStringList cellsOf(const ImportedSession &row)
{
    return {whenText(row.when, row.allDay), row.title, kind(row), joined(row.room, row.building),
        row.trainers.value_or(QStringList()).join(u", "_s), seats(row), row.organisation.value_or(QString()),
        row.themeWeek.value_or(QString()), row.topics.value_or(QStringList()).join(u", "_s),
        row.state ? label(*row.state) : QString(), row.url.value_or(QString()),
        row.summary.value_or(QString()).left(200).simplified()};
}

PreviewLine lineOf(const PreviewRow<ImportedSession> &row)
{
    if (!row.before)
        return {row.row.line, row.fate, cellsOf(row.row), {}};
    return {row.row.line, row.fate, cellsOf(completed(row.row, *row.before)), cellsOf(*row.before)};
}

Result<ImportView> viewOf(const Result<SchedulePreview> &preview)
{
    if (!preview)
        return preview.error();
    ImportView view{{}, preview->total, preview->report};
    for (const PreviewRow<ImportedSession> &row : preview->rows)
        view.lines += lineOf(row);
    return view;
}

} // namespace

ImportSubject scheduleSubject(CalendarService &calendar)
{
    ImportSubject subject;
    subject.key = u"schedule"_s;
    subject.title = ScheduleSubject::tr("Import a schedule");
    subject.fields = fields();
    subject.needed = {{u"title"_s}, {u"date"_s, u"begin"_s}};
    subject.headings = {ScheduleSubject::tr("When"), ScheduleSubject::tr("Title"),
        ScheduleSubject::tr("Kind"), ScheduleSubject::tr("Place"), ScheduleSubject::tr("Trainers"),
        ScheduleSubject::tr("Seats"), ScheduleSubject::tr("Organisation"), ScheduleSubject::tr("Theme week"),
        ScheduleSubject::tr("Topics"), ScheduleSubject::tr("State"), ScheduleSubject::tr("Link"),
        ScheduleSubject::tr("Summary")};
    subject.widths = {40, 36, 16, 22, 24, 9, 20, 20, 20, 12, 20, 40};
    subject.look = [&calendar](const QString &path, const ImportOptions &options, QObject *receiver,
                       const ImportSubject::Answer<ImportLook> &answer) {
        deliver(calendar.lookAtFile(path, options), receiver, answer);
    };
    subject.preview = [&calendar](const QString &path, const ImportOptions &options,
                          std::shared_ptr<Progress> progress, QObject *receiver,
                          const ImportSubject::Answer<ImportView> &answer) {
        deliver(calendar.previewImport(path, options, std::move(progress)), receiver,
            [answer](const Result<SchedulePreview> &preview) { answer(viewOf(preview)); });
    };
    subject.import = [&calendar](const QString &path, const ImportOptions &options,
                         std::shared_ptr<Progress> progress, QObject *receiver,
                         const ImportSubject::Answer<ImportReport> &answer) {
        deliver(calendar.importSchedule(path, options, std::move(progress)), receiver, answer);
    };
    subject.importButton = [](int n) { return ScheduleSubject::tr("Import %n session(s)", nullptr, n); };
    subject.addedText = [](int n) { return ScheduleSubject::tr("%n new session(s)", nullptr, n); };
    subject.updatedText = [](int n) { return ScheduleSubject::tr("%n changed session(s)", nullptr, n); };
    subject.unchangedText = [](int n) {
        return ScheduleSubject::tr("%n session(s) stay as they are.", nullptr, n);
    };
    return subject;
}

} // namespace tjc
