#include "ui/coordination/days_off_section.h"

#include "service/day_off_service.h"
#include "service/deliver.h"
#include "ui/coordination/holiday_import_dialog.h"
#include "ui/widgets/local_time.h"

#include <QDateEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

RecordSection::Words words()
{
    return {.list = DaysOffSection::tr("Days off"),
        .columns = {DaysOffSection::tr("Day"), DaysOffSection::tr("Name")},
        .empty = DaysOffSection::tr(
            "There are no days off yet. Import the public holidays from a calendar file, or add them one "
            "by one; then they do not count as working days."),
        .choose = DaysOffSection::tr("Choose a day to look at it or to change it."),
        .add = DaysOffSection::tr("&New day off…"),
        .newTitle = DaysOffSection::tr("New day off"),
        .save = DaysOffSection::tr("&Save the day off"),
        .remove = DaysOffSection::tr("&Remove the day off"),
        .askRemove = DaysOffSection::tr("Make “%1” an ordinary day?"),
        .keep = DaysOffSection::tr("Keep it")};
}

/// A record's key is its day.
qint64 keyOf(Day day)
{
    return day.date().toJulianDay();
}

std::optional<Day> dayOf(std::optional<qint64> key)
{
    return key ? Day::from(QDate::fromJulianDay(*key)) : std::nullopt;
}

} // namespace

DaysOffSection::DaysOffSection(Workspace &workspace, std::shared_ptr<const Clock> clock, FileChooser files,
    bool readOnly, QWidget *parent)
    : RecordSection(words(), readOnly, parent), m_workspace(workspace), m_clock(std::move(clock)),
      m_choose(std::move(files))
{
    addFields();
    start();
    auto *import = new QPushButton(QIcon::fromTheme(u"document-import"_s), tr("&Import holidays…"), this);
    import->setVisible(!readOnly);
    connect(import, &QPushButton::clicked, this, &DaysOffSection::importFile);
    addBelowList(import);
}

void DaysOffSection::addFields()
{
    auto *edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(tr("dddd d MMMM yyyy"));
    connect(edit, &QDateEdit::dateChanged, &form(), &RecordForm::touched);
    form().add({.id = u"day"_s,
        .label = tr("&Day"),
        .editor = edit,
        .value = [edit] { return edit->date(); },
        .setValue = [edit](const QVariant &value) { edit->setDate(value.toDate()); },
        .text =
            [](const QVariant &value) {
                const auto day = Day::from(value.toDate());
                return day ? longDate(*day) : QString();
            }});
    form().addLine(u"name"_s, tr("Na&me"));
}

RecordForm::Values DaysOffSection::fresh() const
{
    return {{u"day"_s, localMoment(m_clock->now()).day.plusDays(1).date()}, {u"name"_s, QString()}};
}

void DaysOffSection::load()
{
    const int year = localMoment(m_clock->now()).day.date().year();
    const auto first = Day::from(QDate(year, 1, 1));
    const auto last = Day::from(QDate(year + 100, 12, 31));
    if (!first || !last)
        return;
    deliver(m_workspace.daysOff().daysOff(*first, *last), this, [this](const Result<QList<DayOff>> &days) {
        if (days)
            show(*days);
        else
            loadingFailed(days.error());
    });
}

void DaysOffSection::show(const QList<DayOff> &days)
{
    QList<Row> rows;
    for (const DayOff &one : days) {
        rows += Row{keyOf(one.day), one.name, {longDate(one.day), one.name},
            {{u"day"_s, one.day.date()}, {u"name"_s, one.name}}};
    }
    setRows(rows);
}

void DaysOffSection::save(std::optional<qint64> key, qint64, const RecordForm::Values &values)
{
    const auto day = Day::from(values[u"day"_s].toDate());
    if (!day)
        return refused({ErrorKind::Invalid, u"day_off.day"_s});
    const DayOff dayOff{*day, values[u"name"_s].toString()};
    deliver(m_workspace.daysOff().save(dayOf(key), dayOff), this,
        [this, key, day = *day](const Result<void> &done) {
            if (done)
                saved(keyOf(day), key ? tr("The day off is saved.") : tr("The day off is there."));
            else
                refused(done.error());
        });
}

void DaysOffSection::remove(qint64 key)
{
    const auto day = dayOf(key);
    if (!day)
        return;
    deliver(m_workspace.daysOff().remove(*day), this, [this](const Result<void> &done) {
        if (done)
            removed(tr("It is an ordinary day again."));
        else
            refused(done.error());
    });
}

QString DaysOffSection::fieldOf(const Error &error) const
{
    return error.subject == "day_off.exists"_L1 ? u"day"_s : RecordSection::fieldOf(error);
}

void DaysOffSection::importFile()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_choose.openName(
        window(), tr("Import holidays"), documents, tr("Calendars (*.ics *.ical *.ifb);;All files (*)"));
    if (path.isEmpty())
        return;
    auto *dialog = new HolidayImportDialog(path, m_workspace.daysOff(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HolidayImportDialog::imported, this, [this](const QString &sentence) {
        Q_EMIT message(sentence, false);
        load();
    });
    dialog->open();
}

} // namespace tjc
