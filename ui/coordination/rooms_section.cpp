#include "ui/coordination/rooms_section.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/room_service.h"
#include "ui/calendar/list_entries.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 100'000;
constexpr int mostBuffer = 24 * 60;

RecordSection::Words words()
{
    return {.list = RoomsSection::tr("Rooms"),
        .columns = {RoomsSection::tr("Room"), RoomsSection::tr("Building"), RoomsSection::tr("Seats"),
            RoomsSection::tr("Sessions")},
        .empty = RoomsSection::tr(
            "There are no rooms yet. Add the rooms where sessions take place, so that they can be chosen."),
        .choose = RoomsSection::tr("Choose a room to look at it or to change it."),
        .add = RoomsSection::tr("&New room…"),
        .newTitle = RoomsSection::tr("New room"),
        .save = RoomsSection::tr("&Save the room"),
        .remove = RoomsSection::tr("&Remove the room"),
        .askRemove = RoomsSection::tr("Remove the room “%1”?"),
        .keep = RoomsSection::tr("Keep it")};
}

} // namespace

RoomsSection::RoomsSection(Workspace &workspace, bool readOnly, QWidget *parent)
    : RecordSection(words(), readOnly, parent), m_workspace(workspace),
      m_organisation(new SearchCombo(tr("Of nobody in particular"), this))
{
    addFields();
    start();
}

void RoomsSection::addFields()
{
    form().addLine(u"name"_s, tr("Na&me"));
    form().addLine(u"building"_s, tr("&Building"));
    form().addNumber(u"seats"_s, tr("Sea&ts"), mostSeats, tr("not known"));
    form().addText(u"equipment"_s, tr("&Equipment"), 3, tr("What trainers can count on: a screen, a board."));
    form().add({.id = u"organisation"_s,
        .label = tr("&Organisation"),
        .editor = m_organisation,
        .value = [this] { return QVariant(m_organisation->key().value_or(0)); },
        .setValue =
            [this](const QVariant &value) {
                const qint64 key = value.toLongLong();
                m_organisation->setKey(key > 0 ? std::optional(key) : std::nullopt);
            },
        .text =
            [this](const QVariant &value) {
                const int at = m_organisation->findData(value);
                return at < 0 ? m_organisation->itemText(0) : m_organisation->itemText(at);
            }});
    connect(m_organisation, &SearchCombo::keyChosen, &form(), &RecordForm::touched);
    form()
        .addNumber(u"buffer"_s, tr("&Free before and after"), mostBuffer, tr("nothing"),
            tr("So many minutes the room stays free around each session."))
        ->setSuffix(tr(" minutes"));
}

RecordForm::Values RoomsSection::fresh() const
{
    return {{u"name"_s, QString()}, {u"building"_s, QString()}, {u"seats"_s, 0}, {u"equipment"_s, QString()},
        {u"organisation"_s, qint64(0)}, {u"buffer"_s, 0}};
}

void RoomsSection::load()
{
    deliver(m_workspace.calendar().lists(), this, [this](const Result<CalendarLists> &lists) {
        if (!lists)
            return loadingFailed(lists.error());
        m_organisation->setEntries(organisationEntries(lists->organisations));
        deliver(m_workspace.rooms().rooms(), this, [this](const Result<QList<InUse<Room>>> &rooms) {
            if (rooms)
                show(*rooms);
            else
                loadingFailed(rooms.error());
        });
    });
}

void RoomsSection::show(const QList<InUse<Room>> &rooms)
{
    QList<Row> rows;
    for (const auto &[room, sessions] : rooms) {
        rows += Row{room.id.value(), room.name,
            {room.name, room.building, room.seats ? QString::number(*room.seats) : QString(),
                QString::number(sessions)},
            {{u"name"_s, room.name}, {u"building"_s, room.building}, {u"seats"_s, room.seats.value_or(0)},
                {u"equipment"_s, room.equipment},
                {u"organisation"_s, room.organisation ? room.organisation->value() : 0},
                {u"buffer"_s, room.bufferMinutes}},
            room.revision};
    }
    setRows(rows);
}

void RoomsSection::save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values)
{
    const int seats = values[u"seats"_s].toInt();
    const RoomDraft draft{.id = key ? RoomId::from(*key) : std::nullopt,
        .revision = revision,
        .name = values[u"name"_s].toString(),
        .building = values[u"building"_s].toString(),
        .seats = seats > 0 ? std::optional(seats) : std::nullopt,
        .equipment = values[u"equipment"_s].toString(),
        .organisation = OrganisationId::from(values[u"organisation"_s].toLongLong()),
        .bufferMinutes = values[u"buffer"_s].toInt()};
    deliver(m_workspace.rooms().save(draft), this, [this, key](const Result<RoomId> &done) {
        if (done)
            saved(done->value(), key ? tr("The room is saved.") : tr("The room is there."));
        else
            refused(done.error());
    });
}

void RoomsSection::remove(qint64 key)
{
    deliver(m_workspace.rooms().remove(*RoomId::from(key)), this, [this](const Result<void> &done) {
        if (done)
            removed(tr("The room is removed."));
        else
            refused(done.error());
    });
}

QString RoomsSection::fieldOf(const Error &error) const
{
    return error.subject == "room.exists"_L1 ? u"name"_s : RecordSection::fieldOf(error);
}

} // namespace tjc
