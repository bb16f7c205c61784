#include "ui/coordination/theme_weeks_section.h"

#include "service/deliver.h"
#include "service/theme_week_service.h"
#include "ui/calendar/theme_band.h"
#include "ui/coordination/color_choice.h"
#include "ui/widgets/local_time.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWork = 5;

RecordSection::Words words()
{
    return {.list = ThemeWeeksSection::tr("Theme weeks"),
        .columns = {ThemeWeeksSection::tr("Name"), ThemeWeeksSection::tr("First day"),
            ThemeWeeksSection::tr("Last day"), ThemeWeeksSection::tr("Sessions")},
        .empty = ThemeWeeksSection::tr(
            "There are no theme weeks yet. Make one: it gets its own colour in the calendar and a page "
            "that tells what it is about."),
        .choose = ThemeWeeksSection::tr("Choose a theme week to look at it or to change it."),
        .add = ThemeWeeksSection::tr("&New theme week…"),
        .newTitle = ThemeWeeksSection::tr("New theme week"),
        .save = ThemeWeeksSection::tr("&Save the theme week"),
        .remove = ThemeWeeksSection::tr("&Remove the theme week"),
        .askRemove = ThemeWeeksSection::tr("Remove the theme week “%1” with its page?"),
        .keep = ThemeWeeksSection::tr("Keep it")};
}

} // namespace

ThemeWeeksSection::ThemeWeeksSection(
    Workspace &workspace, std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent)
    : RecordSection(words(), readOnly, parent), m_workspace(workspace), m_clock(std::move(clock)),
      m_color(new ColorChoice(this)), m_page(new QPushButton(tr("&About this week…"), this))
{
    addFields();
    connect(m_page, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT pageRequested(*m_shown);
    });
    start();
    addBelowList(m_page);
}

void ThemeWeeksSection::addDay(const QString &id, const QString &label)
{
    auto *edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(tr("ddd d MMM yyyy"));
    connect(edit, &QDateEdit::dateChanged, &form(), &RecordForm::touched);
    form().add({.id = id,
        .label = label,
        .editor = edit,
        .value = [edit] { return edit->date(); },
        .setValue = [edit](const QVariant &value) { edit->setDate(value.toDate()); },
        .text =
            [](const QVariant &value) {
                const auto day = Day::from(value.toDate());
                return day ? longDate(*day) : QString();
            }});
}

void ThemeWeeksSection::addFields()
{
    form().addLine(u"name"_s, tr("Na&me"));
    addDay(u"first"_s, tr("&First day"));
    addDay(u"last"_s, tr("&Last day"));
    form().add({.id = u"color"_s,
        .label = tr("&Colour in the calendar"),
        .editor = m_color,
        .value = [this] { return m_color->color(); },
        .setValue = [this](const QVariant &value) { m_color->setColor(value.toString()); },
        .text = [](const QVariant &value) { return ColorChoice::nameOf(value.toString()); }});
    connect(m_color, &ColorChoice::edited, &form(), &RecordForm::touched);
    form().addText(u"page"_s, tr("&Page"), 14,
        tr("What the week is about. # makes a heading, - a list, **bold** and [text](https://example.nl) a link."));
}

RecordForm::Values ThemeWeeksSection::fresh() const
{
    // The next Monday.
    const QDate today = localMoment(m_clock->now()).day.date();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    return {{u"name"_s, QString()}, {u"first"_s, monday}, {u"last"_s, monday.addDays(daysOfWork - 1)},
        {u"color"_s, QString()}, {u"page"_s, QString()}};
}

void ThemeWeeksSection::load()
{
    deliver(
        m_workspace.themeWeeks().themeWeeks(), this, [this](const Result<QList<InUse<ThemeWeek>>> &weeks) {
            if (weeks)
                show(*weeks);
            else
                loadingFailed(weeks.error());
        });
}

void ThemeWeeksSection::show(const QList<InUse<ThemeWeek>> &weeks)
{
    QList<Row> rows;
    for (const auto &[week, sessions] : weeks) {
        rows += Row{week.id.value(), week.name,
            {week.name, shortDate(week.first) + u' ' + QString::number(week.first.date().year()),
                shortDate(week.last) + u' ' + QString::number(week.last.date().year()),
                QString::number(sessions)},
            {{u"name"_s, week.name}, {u"first"_s, week.first.date()}, {u"last"_s, week.last.date()},
                {u"color"_s, week.color}, {u"page"_s, week.page}},
            week.revision};
    }
    setRows(rows);
}

void ThemeWeeksSection::save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values)
{
    const auto first = Day::from(values[u"first"_s].toDate());
    const auto last = Day::from(values[u"last"_s].toDate());
    if (!first || !last)
        return refused({ErrorKind::Invalid, u"theme_week.days"_s});
    const ThemeWeekDraft draft{.id = key ? ThemeWeekId::from(*key) : std::nullopt,
        .revision = revision,
        .name = values[u"name"_s].toString(),
        .first = *first,
        .last = *last,
        .color = values[u"color"_s].toString(),
        .page = values[u"page"_s].toString()};
    deliver(m_workspace.themeWeeks().save(draft), this, [this, key](const Result<ThemeWeekId> &done) {
        if (done)
            saved(done->value(), key ? tr("The theme week is saved.") : tr("The theme week is there."));
        else
            refused(done.error());
    });
}

void ThemeWeeksSection::remove(qint64 key)
{
    deliver(m_workspace.themeWeeks().remove(*ThemeWeekId::from(key)), this, [this](const Result<void> &done) {
        if (done)
            removed(tr("The theme week is removed."));
        else
            refused(done.error());
    });
}

QString ThemeWeeksSection::fieldOf(const Error &error) const
{
    if (error.subject == "theme_week.exists"_L1)
        return u"name"_s;
    return error.subject == "theme_week.days"_L1 ? u"last"_s : RecordSection::fieldOf(error);
}

void ThemeWeeksSection::shown(std::optional<qint64> key)
{
    m_shown = key ? ThemeWeekId::from(*key) : std::nullopt;
    m_page->setEnabled(m_shown.has_value());
}

} // namespace tjc
