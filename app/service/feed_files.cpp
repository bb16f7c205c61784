#include "service/feed_files.h"

#include "exchange/schedule_ics_writer.h"
#include "service/import_files.h"
#include "store/feeds.h"
#include "store/lists.h"
#include "store/sessions.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHash>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 40;

struct Feed {
    QByteArray key;
    QString fileName; ///< where there is none of this key yet
    QString calendar;
    SessionFilter filter;
};

/// Lower case ASCII letters, digits and single hyphens: a name that every system takes, and tells apart.
QString slug(const QString &name)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        const QChar lower = c.toLower();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
            slug += lower;
        else if (c.category() != QChar::Mark_NonSpacing && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() == longestSlug)
            break;
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

QString fileName(const QString &kind, const QString &name, qint64 id)
{
    QStringList parts{kind, slug(name), QString::number(id)};
    parts.removeAll(QString());
    return parts.join(u'-') + ".ics"_L1;
}

Result<QList<Feed>> feedsOf(db::Reader &reader, const LocalTime &local, Instant from)
{
    TJC_TRY(uid, store::workspaceUid(reader));
    const QByteArray workspace = uid.toUtf8();
    QList<Feed> feeds{{workspace + "/rooster", u"rooster.ics"_s, u"TrainJeCollega"_s, {.from = from}}};
    TJC_TRY(weeks, store::themeWeeks(reader));
    for (const ThemeWeek &week : weeks) {
        if (local.startOf(week.last.plusDays(1)) > from)
            feeds += Feed{workspace + "/themaweek/" + QByteArray::number(week.id.value()),
                fileName(u"themaweek"_s, week.name, week.id.value()), week.name,
                {.from = from, .themeWeek = week.id}};
    }
    TJC_TRY(trainers, store::trainersSince(reader, from));
    for (const store::FeedTrainer &trainer : trainers)
        feeds += Feed{workspace + "/trainer/" + QByteArray::number(trainer.person.value()),
            fileName(u"trainer"_s, trainer.name, trainer.person.value()),
            u"TrainJeCollega: "_s + trainer.name, {.from = from, .trainer = trainer.person}};
    return feeds;
}

QByteArray startOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

/// The files that are there: the name of each key of this workspace, and all names, in lower case.
struct Present {
    QHash<QByteArray, QString> byKey;
    QSet<QString> names;
};

Present presentIn(const QDir &folder, const QByteArray &workspace)
{
    Present present;
    const QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System, QDir::Name);
    for (const QString &name : names) {
        present.names += name.toLower();
        if (!name.endsWith(".ics"_L1, Qt::CaseInsensitive))
            continue;
        const QByteArray key = feedKeyIn(startOf(folder.filePath(name)));
        if (key.startsWith(workspace + '/') && !present.byKey.contains(key))
            present.byKey.insert(key, name);
    }
    return present;
}

/// What is there under this name and not of ours stays as it is.
QString freeName(const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    for (int i = 2; taken.contains(name.toLower()); ++i)
        name = wanted.chopped(4) + u"_%1.ics"_s.arg(i);
    return name;
}

Result<QByteArray> contentOf(
    WorkspaceCore &core, db::Worker::OnThread &worker, const Feed *feed, const QByteArray &key)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ScheduleIcsWriter ics(buffer, core.local());
    const QByteArray name = feed ? feed->calendar.toUtf8() : QByteArray("TrainJeCollega");
    ics.header({.name = name, .feedKey = key});
    if (feed) {
        TJC_CHECK(worker.snapshot([&](db::Reader &reader) {
            return store::scheduleCells(reader, feed->filter, core.person(), store::CellsFor::Calendar,
                [&](const ScheduleCells &cells) {
                    ics.row(cells);
                    return true;
                });
        }));
    }
    TJC_CHECK(ics.finish());
    return buffer.data();
}

/// Whether it had to be written.
Result<bool> bringUpToDate(const WorkspaceCore &core, const QString &path, const QByteArray &content)
{
    if (QFile file(path);
        file.size() == content.size() && file.open(QIODevice::ReadOnly) && file.readAll() == content)
        return false;
    TJC_CHECK(writeWholeFile(core.url(), path, [&](QIODevice &device) -> Result<void> {
        if (device.write(content) != content.size())
            return Error{ErrorKind::Denied, u"file.write"_s, path, device.errorString()};
        return {};
    }));
    return true;
}

} // namespace

Result<FeedReport> writeFeed(WorkspaceCore &core, db::Worker::OnThread &worker, const QString &path,
    Instant from, const Progress *progress)
{
    const QDir folder(path);
    if (!folder.exists() && !QDir().mkdir(path))
        return Error{ErrorKind::NotFound, u"file.folder"_s, path};
    TJC_TRY(feeds, worker.snapshot([&](db::Reader &reader) { return feedsOf(reader, core.local(), from); }));
    const QByteArray workspace = feeds.first().key.chopped(qsizetype(sizeof "/rooster" - 1));
    Present present = presentIn(folder, workspace);

    FeedReport report;
    qint64 done = 0;
    for (const Feed &feed : feeds) {
        if (progress) {
            progress->at(done++, feeds.size());
            if (progress->isCancelled())
                return Error{ErrorKind::Cancelled, u"export"_s};
        }
        QString name = present.byKey.take(feed.key);
        if (name.isEmpty()) {
            name = freeName(feed.fileName, present.names);
            present.names += name.toLower();
        }
        TJC_TRY(content, contentOf(core, worker, &feed, feed.key));
        TJC_TRY(written, bringUpToDate(core, folder.filePath(name), content));
        (written ? report.written : report.unchanged) += 1;
    }
    for (auto it = present.byKey.cbegin(); it != present.byKey.cend(); ++it) {
        TJC_TRY(content, contentOf(core, worker, nullptr, it.key()));
        TJC_TRY(written, bringUpToDate(core, folder.filePath(it.value()), content));
        (written ? report.emptied : report.unchanged) += 1;
    }
    return report;
}

} // namespace tjc
