#include "cli/choices.h"
#include "cli/coordination_verbs.h"
#include "cli/words.h"
#include "service/room_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

using RoomInUse = InUse<Room>;

QString organisationName(const CalendarLists &lists, const std::optional<OrganisationId> &id)
{
    for (const Organisation &one : lists.organisations) {
        if (id && one.id == *id)
            return one.name;
    }
    return {};
}

QJsonObject object(const RoomInUse &room, const CalendarLists &lists)
{
    return {{u"id"_s, room.record.id.value()}, {u"name"_s, room.record.name},
        {u"building"_s, room.record.building},
        {u"seats"_s, room.record.seats ? QJsonValue(*room.record.seats) : QJsonValue()},
        {u"equipment"_s, room.record.equipment},
        {u"organisation"_s, organisationName(lists, room.record.organisation)},
        {u"bufferMinutes"_s, room.record.bufferMinutes}, {u"sessions"_s, room.sessions}};
}

Result<RoomInUse> roomOf(Context &context, RoomId id)
{
    TJC_TRY(all, wait(context.workspace().rooms().rooms()));
    for (const RoomInUse &room : std::as_const(all)) {
        if (room.record.id == id)
            return room;
    }
    return Error{ErrorKind::NotFound, u"room"_s};
}

Outcome show(Context &context, RoomId id, const QString &sentence)
{
    if (!context.wantsJson()) {
        context.out().line(sentence);
        return Done;
    }
    TJC_TRY(lists, wait(context.workspace().calendar().lists()));
    TJC_TRY(room, roomOf(context, id));
    JsonArray json(context.out());
    json.add(object(room, lists));
    json.end();
    return Done;
}

/// What the options say, put into the draft.
tl::expected<void, Failure> readInto(RoomDraft &draft, Context &context)
{
    const Arguments &arguments = context.arguments();
    draft.name = arguments.given("name"_L1).value_or(draft.name);
    draft.building = arguments.given("building"_L1).value_or(draft.building);
    draft.equipment = arguments.given("equipment"_L1).value_or(draft.equipment);
    const bool seatsUnknown = arguments.value("seats"_L1) == "none"_L1;
    const auto seats =
        seatsUnknown ? tl::expected<std::optional<int>, Failure>() : numberOption(arguments, "seats"_L1, 1);
    if (!seats)
        return tl::unexpected(seats.error());
    if (arguments.has("seats"_L1))
        draft.seats = *seats;
    const auto buffer = numberOption(arguments, "buffer"_L1, 0);
    if (!buffer)
        return tl::unexpected(buffer.error());
    draft.bufferMinutes = buffer->value_or(draft.bufferMinutes);
    if (!arguments.has("organisation"_L1))
        return {};
    draft.organisation.reset();
    if (arguments.value("organisation"_L1) == "none"_L1)
        return {};
    const auto lists = wait(context.workspace().calendar().lists());
    if (!lists)
        return tl::unexpected(Outcome(lists.error()).error());
    const auto organisation = chosenOrganisation(arguments, *lists);
    if (!organisation)
        return tl::unexpected(organisation.error());
    draft.organisation = *organisation;
    return {};
}

class Rooms final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(rooms, wait(context.workspace().rooms().rooms()));
        TJC_TRY(lists, wait(context.workspace().calendar().lists()));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            for (const RoomInUse &room : std::as_const(rooms))
                json.add(object(room, lists));
            json.end();
            return Done;
        }
        Table table(
            context.out(), {translate("cli", "Id"), translate("cli", "Building"), translate("cli", "Name"),
                               translate("cli", "Seats"), translate("cli", "Organisation"),
                               translate("cli", "Equipment"), translate("cli", "Sessions")});
        for (const RoomInUse &room : std::as_const(rooms)) {
            table.add({QString::number(room.record.id.value()), room.record.building, room.record.name,
                room.record.seats ? QString::number(*room.record.seats) : QString(),
                organisationName(lists, room.record.organisation), room.record.equipment.simplified(),
                QString::number(room.sessions)});
        }
        table.flush();
        if (rooms.isEmpty())
            context.err().line(translate("cli", "There are no rooms."));
        return Done;
    }
};

class AddRoom final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        RoomDraft draft;
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        TJC_TRY(id, wait(context.workspace().rooms().save(draft)));
        return show(context, id, translate("cli", "The room is there, with number %1.").arg(id.value()));
    }
};

class SetRoom final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(lists, wait(context.workspace().calendar().lists()));
        const auto id = chosenRoom(context.arguments(), lists);
        if (!id)
            return id.error();
        TJC_TRY(room, roomOf(context, *id));
        RoomDraft draft = draftOf(room.record);
        if (const auto read = readInto(draft, context); !read)
            return read.error();
        TJC_CHECK(wait(context.workspace().rooms().save(draft)));
        return show(context, *id, translate("cli", "The room is changed."));
    }
};

class RemoveRoom final : public Command
{
public:
    Outcome run(Context &context) override
    {
        TJC_CHECK(context.open());
        TJC_TRY(lists, wait(context.workspace().calendar().lists()));
        const auto id = chosenRoom(context.arguments(), lists);
        if (!id)
            return id.error();
        TJC_CHECK(wait(context.workspace().rooms().remove(*id)));
        if (context.wantsJson()) {
            JsonArray json(context.out());
            json.add({{u"id"_s, id->value()}, {u"removed"_s, true}});
            json.end();
        } else {
            context.out().line(translate("cli", "The room is removed."));
        }
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> roomsCommand()
{
    return std::make_unique<Rooms>();
}

std::unique_ptr<Command> addRoomCommand()
{
    return std::make_unique<AddRoom>();
}

std::unique_ptr<Command> setRoomCommand()
{
    return std::make_unique<SetRoom>();
}

std::unique_ptr<Command> removeRoomCommand()
{
    return std::make_unique<RemoveRoom>();
}

} // namespace tjc::cli
