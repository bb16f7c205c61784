#include "ui/coordination/absence_section.h"

#include "service/deliver.h"
#include "service/directory_service.h"
#include "ui/calendar/when_editor.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/person_picker.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleFound = 20;
constexpr int daysBack = 366;
constexpr int daysAhead = 366 * 100;

RecordSection::Words words(bool isMine)
{
    RecordSection::Words words{.list = AbsenceSection::tr("Absences"),
        .columns = {AbsenceSection::tr("Who"), AbsenceSection::tr("When"), AbsenceSection::tr("Note")},
        .empty = AbsenceSection::tr(
            "Nobody is away. Tell when a colleague cannot be a trainer, so that whoever plans knows it."),
        .choose = AbsenceSection::tr("Choose an absence to look at it or to change it."),
        .add = AbsenceSection::tr("&New absence…"),
        .newTitle = AbsenceSection::tr("New absence"),
        .save = AbsenceSection::tr("&Save the absence"),
        .remove = AbsenceSection::tr("&Remove the absence"),
        .askRemove = AbsenceSection::tr("Remove the absence of %1?"),
        .keep = AbsenceSection::tr("Keep it")};
    if (isMine) {
        words.columns.removeFirst();
        words.empty = AbsenceSection::tr(
            "You are not away. Tell when you cannot be a trainer, so that whoever plans knows it.");
    }
    return words;
}

/// From midnight to midnight.
bool isWholeDays(Span when)
{
    return localMoment(when.begin()).minute == 0 && localMoment(when.end()).minute == 0;
}

/// Short enough for a list.
QString briefText(Span when)
{
    if (!isWholeDays(when))
        return whenText(when, false);
    const Day first = localMoment(when.begin()).day;
    const Day last = localMoment(when.end().plusMs(-1)).day;
    const QString until = shortDate(last) + u' ' + QString::number(last.date().year());
    return first == last ? until : shortDate(first) + u" – "_s + until;
}

std::optional<Span> spanIn(const QVariant &value)
{
    const QVariantList ends = value.toList();
    return ends.size() == 2 ? Span::from(
               Instant::fromMs(ends.at(0).toLongLong()), Instant::fromMs(ends.at(1).toLongLong()))
                            : std::nullopt;
}

QVariant valueOf(std::optional<Span> when)
{
    return when ? QVariant(QVariantList{when->begin().ms(), when->end().ms()}) : QVariant(QVariantList());
}

QString spanText(const QVariant &value)
{
    const auto when = spanIn(value);
    return when ? whenText(*when, isWholeDays(*when)) : QString();
}

} // namespace

AbsenceSection::AbsenceSection(Workspace &workspace, AbsenceService::Whose whose,
    std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent)
    : RecordSection(words(whose == AbsenceService::Whose::Mine), readOnly, parent), m_workspace(workspace),
      m_whose(whose), m_clock(std::move(clock)), m_when(new WhenEditor(this))
{
    addFields();
    start();
}

void AbsenceSection::addPerson()
{
    DirectoryService &directory = m_workspace.directory();
    m_person = new PersonPicker(
        [&directory](
            const QString &text) { return directory.people({.text = text}, std::nullopt, peopleFound); },
        this);
    m_person->setSingle(true);
    connect(m_person, &PersonPicker::edited, &form(), &RecordForm::touched);
    form().add({.id = u"person"_s,
        .label = tr("&Who"),
        .editor = m_person,
        .value =
            [this] {
                const auto &chosen = m_person->chosen();
                return chosen.isEmpty()
                           ? QVariant(QVariantList())
                           : QVariant(QVariantList{chosen.first().id.value(), chosen.first().name});
            },
        .setValue =
            [this](const QVariant &value) {
                const QVariantList one = value.toList();
                const auto id = one.size() == 2 ? PersonId::from(one.at(0).toLongLong()) : std::nullopt;
                m_person->setChosen(id ? QList<PersonPicker::Chosen>{{*id, one.at(1).toString()}}
                                       : QList<PersonPicker::Chosen>());
            },
        .text = [](const QVariant &value) { return value.toList().value(1).toString(); }});
}

void AbsenceSection::addFields()
{
    if (!isMine())
        addPerson();
    connect(m_when, &WhenEditor::edited, &form(), &RecordForm::touched);
    form().add({.id = u"times"_s,
        .label = tr("W&hen"),
        .editor = m_when,
        .value = [this] { return valueOf(m_when->when()); },
        .setValue =
            [this](const QVariant &value) {
                if (const auto when = spanIn(value))
                    m_when->setWhen(*when, isWholeDays(*when));
            },
        .text = spanText});
    form().addText(u"note"_s, tr("N&ote"), 3, isMine() ? tr("For the coordinators.") : QString());
}

RecordForm::Values AbsenceSection::fresh() const
{
    const Day tomorrow = localMoment(m_clock->now()).day.plusDays(1);
    return {{u"person"_s, QVariantList()}, {u"times"_s, valueOf(spanOfDays(tomorrow, tomorrow))},
        {u"note"_s, QString()}};
}

void AbsenceSection::load()
{
    const Instant now = m_clock->now();
    const Span around = *Span::from(now.plusDays(-daysBack), now.plusDays(daysAhead));
    deliver(m_workspace.absences().absences(around, m_whose), this,
        [this](const Result<QList<Absence>> &absences) {
            if (absences)
                show(*absences);
            else
                loadingFailed(absences.error());
        });
}

void AbsenceSection::show(const QList<Absence> &absences)
{
    QList<Row> rows;
    for (const Absence &one : absences) {
        const QString when = briefText(one.when);
        Row row{one.id->value(), isMine() ? when : one.name, {when, one.note},
            {{u"times"_s, valueOf(one.when)}, {u"note"_s, one.note}}, one.revision};
        if (!isMine()) {
            row.cells.prepend(one.name);
            row.values.insert(u"person"_s, QVariantList{one.person.value(), one.name});
        }
        rows += row;
    }
    setRows(rows);
}

void AbsenceSection::save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values)
{
    const auto person = PersonId::from(values[u"person"_s].toList().value(0).toLongLong());
    if (!isMine() && !person)
        return refused({ErrorKind::Invalid, u"absence.person"_s});
    const auto when = spanIn(values[u"times"_s]);
    if (!when)
        return refused({ErrorKind::Invalid, u"absence.times"_s});
    const AbsenceDraft draft{.id = key ? AbsenceId::from(*key) : std::nullopt,
        .revision = revision,
        .person = isMine() ? std::nullopt : person,
        .when = *when,
        .note = values[u"note"_s].toString()};
    deliver(m_workspace.absences().save(draft), this, [this, key](const Result<AbsenceId> &done) {
        if (done)
            saved(done->value(), key ? tr("The absence is saved.") : tr("The absence is there."));
        else
            refused(done.error());
    });
}

void AbsenceSection::remove(qint64 key)
{
    deliver(m_workspace.absences().remove(*AbsenceId::from(key)), this, [this](const Result<void> &done) {
        if (done)
            removed(tr("The absence is removed."));
        else
            refused(done.error());
    });
}

QString AbsenceSection::fieldOf(const Error &error) const
{
    return error.subject == "absence.other"_L1 ? u"person"_s : RecordSection::fieldOf(error);
}

} // namespace tjc
