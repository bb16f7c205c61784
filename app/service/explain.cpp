#include "service/explain.h"

#include "service/explain_sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Invalid, "url.empty",
        QT_TRANSLATE_NOOP("explain",
            "Say which workspace: a file, or an address such as postgresql://user@host/database.")},
    {Invalid, "url.scheme",
        QT_TRANSLATE_NOOP("explain", "A workspace is a file, or an address that begins with postgresql://."),
        QT_TRANSLATE_NOOP(
            "explain", "A workspace is a file, or an address that begins with postgresql://, not %1://.")},
    {Invalid, "url.incomplete",
        QT_TRANSLATE_NOOP("explain",
            "The address of the server is not complete; it looks like postgresql://user@host/database."),
        QT_TRANSLATE_NOOP(
            "explain", "The address '%1' is not complete; it looks like postgresql://user@host/database.")},
    {Invalid, "url.password",
        QT_TRANSLATE_NOOP("explain", "A password does not belong in an address, where others could read it; "
                                     "leave it out and it is asked for.")},

    {NotFound, "workspace.file", QT_TRANSLATE_NOOP("explain", "There is no workspace in that place."),
        QT_TRANSLATE_NOOP("explain", "There is no workspace '%1'.")},
    {Corrupt, "workspace.file",
        QT_TRANSLATE_NOOP("explain", "The workspace is damaged; put back the last backup, and keep the "
                                     "damaged file for who repairs it."),
        QT_TRANSLATE_NOOP("explain", "The workspace '%1' is damaged; put back the last backup, and keep the "
                                     "damaged file for who repairs it.")},
    {Conflict, "workspace.exists",
        QT_TRANSLATE_NOOP("explain", "There is a workspace already in that place; nothing was changed."),
        QT_TRANSLATE_NOOP("explain", "There is a workspace already in '%1'; nothing was changed.")},
    {Invalid, "workspace.not_ours",
        QT_TRANSLATE_NOOP("explain", "That file is not a workspace of TrainJeCollega; it was left as it is."),
        QT_TRANSLATE_NOOP("explain", "'%1' is not a workspace of TrainJeCollega; it was left as it is.")},
    {Denied, "workspace.rights",
        QT_TRANSLATE_NOOP("explain", "You have no rights for this in the workspace; ask its administrator."),
        QT_TRANSLATE_NOOP("explain", "You have no rights for this in '%1'; ask its administrator.")},
    {Denied, "workspace.password",
        QT_TRANSLATE_NOOP("explain", "The server does not accept this account with this password.")},
    {Offline, "workspace.server",
        QT_TRANSLATE_NOOP(
            "explain", "The server does not answer; check the network and the address, and try again."),
        QT_TRANSLATE_NOOP(
            "explain", "The server %1 does not answer; check the network and the address, and try again.")},
    {NotFound, "workspace.database", QT_TRANSLATE_NOOP("explain", "The server has no database of that name."),
        QT_TRANSLATE_NOOP("explain", "The server has no database '%1'.")},
    {Corrupt, "workspace.database",
        QT_TRANSLATE_NOOP(
            "explain", "The database is damaged; ask its administrator to put back the last backup.")},
    {Invalid, "workspace.certificate",
        QT_TRANSLATE_NOOP("explain", "The certificate of the server cannot be trusted, so nothing was sent "
                                     "to it; ask its administrator.")},
    {NotFound, "workspace.schema",
        QT_TRANSLATE_NOOP(
            "explain", "There is no workspace of TrainJeCollega in that database yet; make one first.")},
    {Conflict, "workspace.not_empty",
        QT_TRANSLATE_NOOP(
            "explain", "The workspace holds sessions already; the example needs an empty one.")},
    {Busy, "workspace.busy",
        QT_TRANSLATE_NOOP("explain", "Others are writing in the workspace just now; try again in a moment.")},
    {Cancelled, "workspace", QT_TRANSLATE_NOOP("explain", "The workspace was closed before it was done.")},
    {Busy, "workspace.file",
        QT_TRANSLATE_NOOP("explain", "Others are writing in the workspace just now; try again in a moment.")},
    {Busy, "workspace.journal",
        QT_TRANSLATE_NOOP("explain", "Another program has the workspace open in a way that is not safe; "
                                     "close it there and try again.")},
    {Offline, "workspace.file",
        QT_TRANSLATE_NOOP("explain",
            "The place of the workspace cannot be reached or read; check the network and the disk.")},
    {NotFound, "workspace.folder",
        QT_TRANSLATE_NOOP("explain", "There is no such folder to put the workspace in."),
        QT_TRANSLATE_NOOP("explain", "There is no folder '%1' to put the workspace in.")},
    {Denied, "workspace.disk_full", QT_TRANSLATE_NOOP("explain", "The disk is full; nothing was changed.")},
    {Conflict, "workspace.lost_writes",
        QT_TRANSLATE_NOOP("explain",
            "Nothing was written: the workspace no longer holds what you did in it earlier. The share lost it, "
            "or an older copy was put back; repeat it, or go on without it."),
        QT_TRANSLATE_NOOP("explain",
            "Nothing was written: the workspace no longer holds what you did in it earlier (%1: %2). The share "
            "lost it, or an older copy was put back; repeat it, or go on without it.")},
    {Invalid, "lost_write.bulk",
        QT_TRANSLATE_NOOP("explain", "This is not kept whole, so do it again yourself.")},
    {Invalid, "lost_write.unreadable", QT_TRANSLATE_NOOP("explain", "What it was is not known any more.")},
    {Cancelled, "workspace.closed",
        QT_TRANSLATE_NOOP("explain", "The workspace was closed before it was done.")},
    {Cancelled, "import", QT_TRANSLATE_NOOP("explain", "Stopped, as you asked; nothing was written.")},

    {NotFound, "session", QT_TRANSLATE_NOOP("explain", "There is no such session."),
        QT_TRANSLATE_NOOP("explain", "There is no session %1.")},
    {Conflict, "session.cancelled", QT_TRANSLATE_NOOP("explain", "The session was cancelled.")},
    {Conflict, "session.started",
        QT_TRANSLATE_NOOP("explain", "The session has begun; signing off is no longer possible.")},
    {Conflict, "session.full", QT_TRANSLATE_NOOP("explain", "The session is full.")},
    {Conflict, "session.signup_closed",
        QT_TRANSLATE_NOOP("explain", "Signing up for this session is closed.")},
    {Conflict, "session.signup_not_open",
        QT_TRANSLATE_NOOP("explain", "Signing up for this session is not open yet.")},
    {Conflict, "session.too_early",
        QT_TRANSLATE_NOOP("explain", "Attendance is taken from two hours before the session begins.")},
    {Conflict, "session.waitlist_full",
        QT_TRANSLATE_NOOP("explain", "The session and its waiting list are full.")},
    {Conflict, "session.cancel_closed",
        QT_TRANSLATE_NOOP("explain",
            "Signing off is no longer possible; hand the seat to a colleague, or ask the trainer or a coordinator.")},
    {Invalid, "session.waitlist_size",
        QT_TRANSLATE_NOOP("explain", "The waiting list holds 0 people or more.")},
    {Invalid, "session.offer", QT_TRANSLATE_NOOP("explain", "Give at least one minute to confirm a seat.")},
    {Invalid, "session.buffer",
        QT_TRANSLATE_NOOP("explain", "The time between sessions is 0 minutes or more.")},
    {Conflict, "session.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this session in the meantime; look at the change and try again.")},
    {Invalid, "session.counters",
        QT_TRANSLATE_NOOP("explain", "The counted seats of a session are not for others to write.")},
    {Invalid, "session.reason", QT_TRANSLATE_NOOP("explain", "Say why the session is cancelled.")},
    {Invalid, "session.times",
        QT_TRANSLATE_NOOP("explain", "A session ends after it begins; correct the times.")},
    {Invalid, "session.seats",
        QT_TRANSLATE_NOOP("explain", "The least number of seats is 0 or more, and the most is 1 or more.")},
    {Invalid, "session.seats_order",
        QT_TRANSLATE_NOOP("explain", "The least number of seats is larger than the most.")},
    {Invalid, "session.signup_window",
        QT_TRANSLATE_NOOP("explain", "Signing up closes before it opens; correct the times.")},
    {Invalid, "training.title.empty", QT_TRANSLATE_NOOP("explain", "Give the training a title.")},
    {Invalid, "training.title.too_long", QT_TRANSLATE_NOOP("explain", "The title is too long."),
        QT_TRANSLATE_NOOP("explain", "The title is longer than %1 characters.")},
    {Invalid, "training.summary.too_long", QT_TRANSLATE_NOOP("explain", "The description is too long."),
        QT_TRANSLATE_NOOP("explain", "The description is longer than %1 characters.")},

    {NotFound, "enrolment", QT_TRANSLATE_NOOP("explain", "There is no enrolment to cancel.")},
    {NotFound, "enrolment.request",
        QT_TRANSLATE_NOOP("explain", "This person does not ask for a seat in that session.")},
    {NotFound, "enrolment.seat", QT_TRANSLATE_NOOP("explain", "This person has no seat in that session.")},
    {Conflict, "enrolment.exists",
        QT_TRANSLATE_NOOP("explain", "This person is on the list of that session already.")},
    {Conflict, "enrolment.intent", QT_TRANSLATE_NOOP("explain", "This enrolment was made already.")},
    {Conflict, "enrolment.out_of_turn",
        QT_TRANSLATE_NOOP("explain", "Others are before in the queue; nobody is overtaken.")},
    {Conflict, "enrolment.transition",
        QT_TRANSLATE_NOOP("explain", "The enrolment changed in the meantime; look at it again.")},
    {Conflict, "enrolment.clash",
        QT_TRANSLATE_NOOP("explain", "This person has a seat in another session at that time.")},
    {Conflict, "enrolment.no_seat",
        QT_TRANSLATE_NOOP("explain", "This is only possible for who has a seat in the session.")},
    {Conflict, "enrolment.attended",
        QT_TRANSLATE_NOOP(
            "explain", "This person was marked as present or absent already; take that back first.")},
    {Conflict, "enrolment.offer_expired",
        QT_TRANSLATE_NOOP(
            "explain", "The seat was not confirmed in time and goes to the next in the queue.")},
    {Denied, "enrolment.judge",
        QT_TRANSLATE_NOOP("explain", "Only a trainer of the session or a coordinator decides on this.")},
    {NotFound, "enrolment.offer", QT_TRANSLATE_NOOP("explain", "There is no seat to confirm here.")},
    {Invalid, "enrolment.fixed",
        QT_TRANSLATE_NOOP("explain", "The place in the queue and whom an enrolment is for never change.")},
    {Invalid, "enrolment.state",
        QT_TRANSLATE_NOOP(
            "explain", "An enrolment is asked for; the workspace itself decides on its state.")},
    {Denied, "session.delete", QT_TRANSLATE_NOOP("explain", "A session is kept; cancel it instead.")},
    {Invalid, "offer.uid", QT_TRANSLATE_NOOP("explain", "This offer has no identifier; make it once more.")},
    {Denied, "enrolment.delete", QT_TRANSLATE_NOOP("explain", "An enrolment is kept; cancel it instead.")},
    {Denied, "enrolment.other",
        QT_TRANSLATE_NOOP("explain",
            "That is not for you to do for somebody else; ask the trainer of the session or a coordinator.")},

    {NotFound, "person", QT_TRANSLATE_NOOP("explain", "There is no such colleague."),
        QT_TRANSLATE_NOOP("explain", "There is no colleague '%1'.")},
    {Invalid, "recurrence.interval",
        QT_TRANSLATE_NOOP("explain", "A session repeats every so many days, weeks or months, from 1 on."),
        QT_TRANSLATE_NOOP(
            "explain", "A session repeats every so many days, weeks or months, between 1 and %1.")},
    {Invalid, "recurrence.weekdays",
        QT_TRANSLATE_NOOP("explain", "Choose the day of the week it repeats on.")},
    {Invalid, "recurrence.month_day",
        QT_TRANSLATE_NOOP("explain", "Choose the day of the month it repeats on.")},
    {Invalid, "recurrence.end",
        QT_TRANSLATE_NOOP("explain", "Say until which day it repeats, or how many times.")},
    {Invalid, "recurrence.count", QT_TRANSLATE_NOOP("explain", "A series has at least one day.")},
    {Invalid, "recurrence.too_many",
        QT_TRANSLATE_NOOP("explain", "These are too many days; let the series end sooner."),
        QT_TRANSLATE_NOOP("explain", "A series has at most %1 days; let it end sooner.")},
    {Invalid, "recurrence.none",
        QT_TRANSLATE_NOOP("explain", "This repeat has no day at all; look at its days and its end.")},
    {Invalid, "recurrence.rule", QT_TRANSLATE_NOOP("explain", "This repeat cannot be followed here."),
        QT_TRANSLATE_NOOP("explain", "The repeat '%1' cannot be followed here.")},
    {Invalid, "series.begun",
        QT_TRANSLATE_NOOP("explain", "This session has begun: only it alone can still be changed.")},
    {Invalid, "series.move",
        QT_TRANSLATE_NOOP("explain",
            "The repeat cannot follow this session to that day; move only this one, or change the repeat.")},
    {Invalid, "series.own_day",
        QT_TRANSLATE_NOOP("explain",
            "This repeat does not fall on the day of the session itself; choose that "
            "day as well, or move the session.")},
    {Invalid, "series.already", QT_TRANSLATE_NOOP("explain", "This session is part of a series already.")},
    {Invalid, "series.none", QT_TRANSLATE_NOOP("explain", "This session is not part of a series.")},
    {Conflict, "series.not_skipped",
        QT_TRANSLATE_NOOP("explain", "This session is not skipped, so it cannot be put back.")},
    {Conflict, "series.made",
        QT_TRANSLATE_NOOP("explain",
            "This series was made already, before you changed the form; close the form and change the series in "
            "the calendar.")},
    {Conflict, "series.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this series in the meantime; look at the change and try again.")},
    {Conflict, "absence.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this absence in the meantime; look at the change and try again.")},
    {Conflict, "room.revision",
        QT_TRANSLATE_NOOP(
            "explain", "Somebody else changed this room in the meantime; look at the change and try again.")},
    {Conflict, "theme_week.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this theme week in the meantime; look at the change and try again.")},
    {NotFound, "series", QT_TRANSLATE_NOOP("explain", "There is no such series.")},
    {NotFound, "absence", QT_TRANSLATE_NOOP("explain", "There is no such absence.")},
    {NotFound, "room", QT_TRANSLATE_NOOP("explain", "There is no such room.")},
    {NotFound, "theme_week", QT_TRANSLATE_NOOP("explain", "There is no such theme week.")},
    {Invalid, "room.name.empty", QT_TRANSLATE_NOOP("explain", "Give the room a name.")},
    {Invalid, "room.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Invalid, "room.building.too_long",
        QT_TRANSLATE_NOOP("explain", "The name of the building is too long.")},
    {Invalid, "room.seats",
        QT_TRANSLATE_NOOP("explain", "A room has 1 seat or more; leave it empty where nobody knows.")},
    {Invalid, "room.equipment.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long."),
        QT_TRANSLATE_NOOP("explain", "The text is longer than %1 characters.")},
    {Invalid, "room.buffer",
        QT_TRANSLATE_NOOP("explain", "The time that stays free around a session is 0 minutes to a day.")},
    {Conflict, "room.exists",
        QT_TRANSLATE_NOOP("explain", "There is a room of that name in that building already.")},
    {Conflict, "room.used",
        QT_TRANSLATE_NOOP(
            "explain", "The room stays: there are sessions in it. Give those another room first."),
        QT_TRANSLATE_NOOP("explain",
            "The room stays: it is used by sessions (%1). Give those another room first, cancelled ones too.")},
    {Invalid, "theme_week.name.empty", QT_TRANSLATE_NOOP("explain", "Give the theme week a name.")},
    {Invalid, "theme_week.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Invalid, "theme_week.days",
        QT_TRANSLATE_NOOP(
            "explain", "A theme week ends on the day it begins or later, within three months.")},
    {Invalid, "theme_week.color", QT_TRANSLATE_NOOP("explain", "A colour is written as #154273.")},
    {Invalid, "theme_week.page.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long."),
        QT_TRANSLATE_NOOP("explain", "The text is longer than %1 characters.")},
    {Conflict, "theme_week.exists",
        QT_TRANSLATE_NOOP("explain", "There is a theme week of that name already.")},
    {Conflict, "theme_week.used",
        QT_TRANSLATE_NOOP(
            "explain", "The theme week stays: sessions belong to it. Take them out of it first."),
        QT_TRANSLATE_NOOP("explain",
            "The theme week stays: sessions belong to it (%1). Take them out of it first, cancelled ones too.")},
    {Invalid, "absence.person", QT_TRANSLATE_NOOP("explain", "Say who is away.")},
    {Invalid, "absence.times",
        QT_TRANSLATE_NOOP("explain", "An absence ends after it begins; correct the times.")},
    {Invalid, "absence.note.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long."),
        QT_TRANSLATE_NOOP("explain", "The text is longer than %1 characters.")},
    {Denied, "absence.other",
        QT_TRANSLATE_NOOP("explain", "Only a coordinator keeps the absences of others.")},
    {Invalid, "day_off.name.empty",
        QT_TRANSLATE_NOOP("explain", "Say what day it is, such as “King's Day”.")},
    {Invalid, "day_off.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Conflict, "training.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this training in the meantime; look at the change and try again.")},
    {NotFound, "training", QT_TRANSLATE_NOOP("explain", "There is no such training.")},
    {Denied, "offer.other",
        QT_TRANSLATE_NOOP("explain", "Only who offers this training, or a coordinator, may do this.")},
    {Denied, "offer.formal",
        QT_TRANSLATE_NOOP(
            "explain", "What a catalogue says of a formal course is changed by importing the catalogue.")},
    {Conflict, "offer.withdrawn",
        QT_TRANSLATE_NOOP("explain", "This is not offered any more, so it cannot be planned.")},
    {Invalid, "offer.summary.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long.")},
    {Invalid, "offer.url",
        QT_TRANSLATE_NOOP("explain", "Write an address of the web, with https: at its begin.")},
    {Invalid, "offer.url.too_long", QT_TRANSLATE_NOOP("explain", "The address is too long.")},
    {Invalid, "offer.minutes", QT_TRANSLATE_NOOP("explain", "Say in minutes how long it takes, from 1 on.")},
    {Invalid, "offer.language",
        QT_TRANSLATE_NOOP("explain", "Write the language as a code, such as nl or en.")},
    {Invalid, "offer.topics", QT_TRANSLATE_NOOP("explain", "At most twenty topics go with a training.")},
    {Conflict, "topic.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this topic in the meantime; look at the change and try again.")},
    {Conflict, "topic.exists", QT_TRANSLATE_NOOP("explain", "There is a topic of that name already.")},
    {Conflict, "topic.loop",
        QT_TRANSLATE_NOOP("explain", "A topic cannot stand under itself, nor under what stands under it.")},
    {Conflict, "topic.used",
        QT_TRANSLATE_NOOP("explain", "The topic stays: it is used. Make it one with another topic instead."),
        QT_TRANSLATE_NOOP(
            "explain", "The topic stays: it is used (%1 times). Make it one with another topic instead.")},
    {NotFound, "topic", QT_TRANSLATE_NOOP("explain", "There is no such topic.")},
    {Invalid, "topic.name.empty", QT_TRANSLATE_NOOP("explain", "Give the topic a name.")},
    {Invalid, "topic.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long.")},
    {Invalid, "topic.labels.too_long", QT_TRANSLATE_NOOP("explain", "These are too many other names.")},
    {Invalid, "topic.about.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long.")},
    {Invalid, "topic.not_for.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long.")},
    {Invalid, "topic.parent",
        QT_TRANSLATE_NOOP(
            "explain", "There is no topic of that name to stand under, or it is the topic itself.")},
    {Invalid, "topic.instead",
        QT_TRANSLATE_NOOP(
            "explain", "There is no topic of that name to use instead, or it is the topic itself.")},
    {Invalid, "topic.merge", QT_TRANSLATE_NOOP("explain", "Choose two topics that are not the same.")},
    {Invalid, "topic.unknown",
        QT_TRANSLATE_NOOP(
            "explain", "There is no topic of that identifier, and the file gives no name for a new one.")},
    {Conflict, "guide_task.revision",
        QT_TRANSLATE_NOOP(
            "explain", "Somebody else changed this task in the meantime; look at the change and try again.")},
    {Conflict, "guide_task.exists", QT_TRANSLATE_NOOP("explain", "There is a task of that name already.")},
    {NotFound, "guide_task", QT_TRANSLATE_NOOP("explain", "There is no such task.")},
    {Invalid, "guide_task.name.empty", QT_TRANSLATE_NOOP("explain", "Say what somebody wants to do.")},
    {Invalid, "guide_task.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long.")},
    {Invalid, "guide_task.reason.too_long", QT_TRANSLATE_NOOP("explain", "The reason is too long.")},
    {Invalid, "guide_task.advice.twice", QT_TRANSLATE_NOOP("explain", "A topic is advised once for a task.")},
    {Invalid, "guide_task.advice.too_many",
        QT_TRANSLATE_NOOP("explain", "That is more than can be advised for one task.")},
    {Denied, "role.guide", QT_TRANSLATE_NOOP("explain", "Only a moderator or a coordinator may do this.")},
    {Invalid, "skos.too_deep",
        QT_TRANSLATE_NOOP("explain", "The file is nested too deep to be a list of topics.")},
    {Invalid, "skos.too_many", QT_TRANSLATE_NOOP("explain", "The file holds too many topics."),
        QT_TRANSLATE_NOOP("explain", "The file holds more than %1 topics.")},
    {Invalid, "skos.no_concepts",
        QT_TRANSLATE_NOOP("explain", "There is no topic in the file: no concept of SKOS.")},
    {Conflict, "day_off.exists", QT_TRANSLATE_NOOP("explain", "That day is a day off already.")},
    {NotFound, "day_off", QT_TRANSLATE_NOOP("explain", "That day is no day off any more.")},
    {Invalid, "holidays.too_many",
        QT_TRANSLATE_NOOP("explain", "The calendar holds more days than can be taken in at once.")},
    {Denied, "notice", QT_TRANSLATE_NOOP("explain", "A notice is kept as it was told.")},
    {Conflict, "person.revision",
        QT_TRANSLATE_NOOP("explain",
            "Somebody else changed this colleague in the meantime; look at the change and try again.")},
    {Invalid, "person.name.empty", QT_TRANSLATE_NOOP("explain", "Give the colleague a name.")},
    {Invalid, "person.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Invalid, "organisation.name.empty", QT_TRANSLATE_NOOP("explain", "Give the organisation a name.")},
    {Invalid, "organisation.name.too_long", QT_TRANSLATE_NOOP("explain", "The name is too long."),
        QT_TRANSLATE_NOOP("explain", "The name is longer than %1 characters.")},
    {Denied, "account.unknown",
        QT_TRANSLATE_NOOP(
            "explain", "This workstation does not tell who you are, so the workspace cannot know you.")},
    {Corrupt, "session",
        QT_TRANSLATE_NOOP(
            "explain", "A session holds values that cannot be; ask the administrator to run a check."),
        QT_TRANSLATE_NOOP(
            "explain", "Session %1 holds values that cannot be; ask the administrator to run a check.")},
    {Denied, "change_log", QT_TRANSLATE_NOOP("explain", "The record of what changed can only grow.")},

    {NotFound, "file", QT_TRANSLATE_NOOP("explain", "There is no such file."),
        QT_TRANSLATE_NOOP("explain", "There is no file '%1'.")},
    {Denied, "file", QT_TRANSLATE_NOOP("explain", "You may not read that file, or not write there."),
        QT_TRANSLATE_NOOP("explain", "You may not read or write '%1'.")},
    {Denied, "file.write",
        QT_TRANSLATE_NOOP(
            "explain", "The file could not be written; look at its folder and the space on the disk."),
        QT_TRANSLATE_NOOP(
            "explain", "'%1' could not be written; look at its folder and the space on the disk.")},
    {Invalid, "file.is_workspace",
        QT_TRANSLATE_NOOP("explain", "That is the workspace itself; choose another file."),
        QT_TRANSLATE_NOOP("explain", "'%1' belongs to the workspace itself; choose another file.")},
    {NotFound, "file.folder", QT_TRANSLATE_NOOP("explain", "There is no such folder to write in."),
        QT_TRANSLATE_NOOP("explain", "There is no folder '%1' to write in.")},
    {Invalid, "file.is_source",
        QT_TRANSLATE_NOOP(
            "explain", "That is the file that is being imported; choose another name for its bad rows.")},
    {Invalid, "file.is_folder", QT_TRANSLATE_NOOP("explain", "That is a folder; give the name of a file."),
        QT_TRANSLATE_NOOP("explain", "'%1' is a folder; give the name of a file.")},
    {Invalid, "file.format",
        QT_TRANSLATE_NOOP(
            "explain", "That file is not recognised; CSV, iCalendar and the frab schedule.xml are."),
        QT_TRANSLATE_NOOP(
            "explain", "'%1' is not recognised; CSV, iCalendar and the frab schedule.xml are.")},
    {Invalid, "file.empty", QT_TRANSLATE_NOOP("explain", "The file is empty."),
        QT_TRANSLATE_NOOP("explain", "The file '%1' is empty.")},
    {Invalid, "file.too_large", QT_TRANSLATE_NOOP("explain", "The file is too large to be taken in.")},
    {Invalid, "file.not_text", QT_TRANSLATE_NOOP("explain", "The file holds no text.")},
    {Invalid, "csv.quote", QT_TRANSLATE_NOOP("explain", "A quotation mark is never closed."),
        QT_TRANSLATE_NOOP("explain", "The quotation mark that opens in line %1 is never closed.")},
    {Invalid, "csv.cell_too_long", QT_TRANSLATE_NOOP("explain", "A cell is too long to be true."),
        QT_TRANSLATE_NOOP("explain", "A cell in line %1 is too long to be true.")},
    {Invalid, "csv.too_many_columns", QT_TRANSLATE_NOOP("explain", "A line has too many columns."),
        QT_TRANSLATE_NOOP("explain", "Line %1 has too many columns.")},
    {Invalid, "csv.too_many_rows",
        QT_TRANSLATE_NOOP("explain", "The file has more lines than can be taken in at once.")},
    {Invalid, "xlsx.too_many_rows",
        QT_TRANSLATE_NOOP("explain", "Excel cannot read that many rows; choose fewer, or CSV.")},
    {Invalid, "xlsx.too_many_sheets",
        QT_TRANSLATE_NOOP("explain", "Those are too many theme weeks for one workbook; choose fewer.")},
    {Invalid, "export.kind",
        QT_TRANSLATE_NOOP("explain", "This list cannot be written as that kind of file.")},
    {NotFound, "print.pages", QT_TRANSLATE_NOOP("explain", "There is nothing to put on paper.")},
    {Invalid, "print.too_many",
        QT_TRANSLATE_NOOP("explain",
            "That is too much for paper; choose a shorter period, or a filter, or export it to Excel."),
        QT_TRANSLATE_NOOP("explain",
            "These are more than %1 sessions: too much for paper. Choose a shorter period, or "
            "a filter, or export them to Excel.")},
    {Invalid, "csv.columns_missing",
        QT_TRANSLATE_NOOP("explain",
            "No column was found for the title and the date, or the name; tell which columns they are."),
        QT_TRANSLATE_NOOP("explain", "No column was found for the title and the date, or the name, among %1; "
                                     "tell which columns they are.")},
    {Invalid, "map.changed",
        QT_TRANSLATE_NOOP("explain", "The file has other columns than a moment ago; open it once more.")},
    {Invalid, "map.header", QT_TRANSLATE_NOOP("explain", "A column that is mapped is not in the file."),
        QT_TRANSLATE_NOOP("explain", "The file has no column '%1'; it has: %2.")},
    {Invalid, "map.field", QT_TRANSLATE_NOOP("explain", "A column is mapped to a field that does not exist."),
        QT_TRANSLATE_NOOP("explain", "There is no field '%1' to map a column to; there are: %2.")},
    {Invalid, "map.twice", QT_TRANSLATE_NOOP("explain", "Two columns are mapped to the same field."),
        QT_TRANSLATE_NOOP("explain", "Two columns are mapped to the field '%1'.")},
    {Invalid, "file.not_frab", QT_TRANSLATE_NOOP("explain", "The file is not a frab schedule.")},
    {Invalid, "file.no_events", QT_TRANSLATE_NOOP("explain", "There is nothing in the schedule.")},
    {Invalid, "xml.syntax", QT_TRANSLATE_NOOP("explain", "The XML of the file is not well formed."),
        QT_TRANSLATE_NOOP("explain", "The XML of the file is not well formed in line %1.")},
    {Invalid, "xml.entities",
        QT_TRANSLATE_NOOP("explain", "The file defines entities of its own; such a file is not taken in.")},
    {Invalid, "xml.too_deep", QT_TRANSLATE_NOOP("explain", "The file is nested too deep to be a schedule.")},
    {Invalid, "json.syntax", QT_TRANSLATE_NOOP("explain", "The JSON of the file is not well formed.")},
    {Invalid, "json.organisations",
        QT_TRANSLATE_NOOP("explain", "The file is not a list of organisations as TOOI publishes it.")},
    {Invalid, "person.role", QT_TRANSLATE_NOOP("explain", "There is no such role.")},
    {NotFound, "person.login",
        QT_TRANSLATE_NOOP("explain", "This colleague has no account on the server yet.")},
    {Denied, "role.moderator", QT_TRANSLATE_NOOP("explain", "Only a moderator may do this.")},
    {Denied, "role.coordinator", QT_TRANSLATE_NOOP("explain", "Only a coordinator may do this.")},
    {Denied, "role.admin",
        QT_TRANSLATE_NOOP("explain", "Only the administrator of the workspace may do this.")},
    {Corrupt, "backup",
        QT_TRANSLATE_NOOP(
            "explain", "The backup made before the change is not whole, so nothing was changed.")},
    {Denied, "backup.folder",
        QT_TRANSLATE_NOOP("explain",
            "There is no room or right to keep a backup beside the workspace, so nothing was changed."),
        QT_TRANSLATE_NOOP("explain", "No backup can be kept in '%1', so nothing was changed.")},
    {Invalid, "ics.too_deep",
        QT_TRANSLATE_NOOP("explain", "The calendar is nested too deep to be taken in.")},
    {Invalid, "ics.too_many_steps",
        QT_TRANSLATE_NOOP(
            "explain", "The repeats in the calendar come to more occurrences than can be taken in at once.")},
    {Invalid, "workspace.pooler",
        QT_TRANSLATE_NOOP("explain",
            "The pooler before the server passes no settings on; connect to the server itself or have its administrator allow them.")},
    {Conflict, "unique",
        QT_TRANSLATE_NOOP(
            "explain", "The same identifier, account or e-mail address is in the workspace already.")},
    {NotFound, "time_zone", QT_TRANSLATE_NOOP("explain", "That time zone is not known here."),
        QT_TRANSLATE_NOOP("explain", "The time zone %1 is not known here.")},
    {Invalid, "text.nul", QT_TRANSLATE_NOOP("explain", "A text holds a character that cannot be stored.")},
    {Invalid, "constraint", QT_TRANSLATE_NOOP("explain", "A value does not fit the workspace.")},
    {Invalid, "value.too_long", QT_TRANSLATE_NOOP("explain", "A text is too long for the workspace.")},
    {Invalid, "value", QT_TRANSLATE_NOOP("explain", "A value does not fit the workspace.")},
};

/// What is said where only the kind is known.
const char *sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case NotFound:
        return QT_TRANSLATE_NOOP("explain", "What was asked for is not there.");
    case Conflict:
        return QT_TRANSLATE_NOOP(
            "explain", "This does not go together with what is there; look at it again.");
    case Invalid:
        return QT_TRANSLATE_NOOP("explain", "A value is not right.");
    case Denied:
        return QT_TRANSLATE_NOOP(
            "explain", "You have no rights for this; ask the administrator of the workspace.");
    case Busy:
        return QT_TRANSLATE_NOOP(
            "explain", "Others are busy in the workspace just now; try again in a moment.");
    case Offline:
        return QT_TRANSLATE_NOOP(
            "explain", "The workspace cannot be reached; check the network and try again.");
    case ReadOnly:
        return QT_TRANSLATE_NOOP("explain", "The workspace cannot be written; it may only be looked at.");
    case SchemaTooNew:
        return QT_TRANSLATE_NOOP(
            "explain", "The workspace was made by a newer version of this program; install that version.");
    case SchemaTooOld:
        return QT_TRANSLATE_NOOP("explain", "The workspace is older than this program; let its administrator "
                                            "open it once with this version.");
    case Corrupt:
        return QT_TRANSLATE_NOOP("explain", "The workspace is damaged; put back the last backup.");
    case Cancelled:
        return QT_TRANSLATE_NOOP("explain", "Stopped, as you asked; what was not finished was not written.");
    case Bug:
        break;
    }
    return QT_TRANSLATE_NOOP("explain", "Something went wrong that should not; the details are in the log.");
}

/// Why a row is not taken; %1 is what stood there.
struct RowSentence {
    const char *subject;
    const char *text;
};

constexpr RowSentence rowSentences[] = {
    {"row.id", QT_TRANSLATE_NOOP("explain", "the identifier '%1' cannot be used")},
    {"row.duplicate_id",
        QT_TRANSLATE_NOOP("explain", "the identifier '%1' stands in the file more than once")},
    {"row.title.empty", QT_TRANSLATE_NOOP("explain", "the title is missing")},
    {"row.title.too_long", QT_TRANSLATE_NOOP("explain", "the title '%1' is too long")},
    {"row.date", QT_TRANSLATE_NOOP("explain", "the date '%1' is not a date (2026-03-02)")},
    {"row.begin", QT_TRANSLATE_NOOP("explain", "the begin '%1' is not a time (09:30)")},
    {"row.begin.empty", QT_TRANSLATE_NOOP("explain", "there is a time of the end and none of the begin")},
    {"row.end", QT_TRANSLATE_NOOP("explain", "the end '%1' is not a time (09:30)")},
    {"row.end_before_begin", QT_TRANSLATE_NOOP("explain", "the end '%1' is not after the begin")},
    {"row.all_day", QT_TRANSLATE_NOOP("explain", "'%1' does not say whether it lasts all day (ja or nee)")},
    {"row.format", QT_TRANSLATE_NOOP("explain", "there is no form '%1'")},
    {"row.formal", QT_TRANSLATE_NOOP("explain", "'%1' does not say whether it is formal (ja or nee)")},
    {"row.status", QT_TRANSLATE_NOOP("explain", "there is no state '%1'")},
    {"row.trainers", QT_TRANSLATE_NOOP("explain", "a name among the trainers '%1' cannot be used")},
    {"row.trainer_emails", QT_TRANSLATE_NOOP("explain", "the e-mail addresses '%1' do not fit the trainers")},
    {"row.min", QT_TRANSLATE_NOOP("explain", "the least number of seats '%1' is not a number")},
    {"row.max", QT_TRANSLATE_NOOP("explain", "the most seats '%1' is not a number from 1 on")},
    {"row.seats_order",
        QT_TRANSLATE_NOOP("explain", "the least number of seats '%1' is larger than the most")},
    {"row.building", QT_TRANSLATE_NOOP("explain", "the building '%1' cannot be used")},
    {"row.room", QT_TRANSLATE_NOOP("explain", "the room '%1' cannot be used")},
    {"row.organisation", QT_TRANSLATE_NOOP("explain", "the organisation '%1' cannot be used")},
    {"row.theme_week", QT_TRANSLATE_NOOP("explain", "the theme week '%1' cannot be used")},
    {"row.topic.name", QT_TRANSLATE_NOOP("explain", "the name '%1' cannot be used")},
    {"row.topic.kind",
        QT_TRANSLATE_NOOP("explain", "the kind '%1' is not onderwerp, vaardigheid, platform or apparaat")},
    {"row.topic.labels", QT_TRANSLATE_NOOP("explain", "the other names '%1' cannot be used")},
    {"row.topic.about", QT_TRANSLATE_NOOP("explain", "the text '%1' is too long")},
    {"row.topic.not_for", QT_TRANSLATE_NOOP("explain", "the text '%1' is too long")},
    {"row.topic.status",
        QT_TRANSLATE_NOOP("explain", "the status '%1' is not toegestaan, gedoogd or verboden")},
    {"row.topic.parent", QT_TRANSLATE_NOOP("explain", "there is no topic '%1' to stand under")},
    {"row.topic.instead", QT_TRANSLATE_NOOP("explain", "there is no topic '%1' to use instead")},
    {"row.topics", QT_TRANSLATE_NOOP("explain", "a topic among '%1' cannot be used")},
    {"row.url", QT_TRANSLATE_NOOP("explain", "the link '%1' is not an address of the web")},
    {"row.updated", QT_TRANSLATE_NOOP("explain", "'%1' is not a moment (2026-03-02 09:30)")},
    {"row.duplicate_email",
        QT_TRANSLATE_NOOP("explain", "the e-mail address '%1' stands in the file more than once")},
    {"row.duplicate_login",
        QT_TRANSLATE_NOOP("explain", "the account name '%1' stands in the file more than once")},
    {"row.duration", QT_TRANSLATE_NOOP("explain", "the duration '%1' is not a duration (01:30)")},
    {"row.email", QT_TRANSLATE_NOOP("explain", "the e-mail address '%1' cannot be used")},
    {"row.login", QT_TRANSLATE_NOOP("explain", "the account name '%1' cannot be used")},
    {"row.job_title", QT_TRANSLATE_NOOP("explain", "the job title '%1' cannot be used")},
    {"row.name.empty", QT_TRANSLATE_NOOP("explain", "the name is missing")},
    {"row.name.too_long", QT_TRANSLATE_NOOP("explain", "the name '%1' is too long")},
    {"row.refused", QT_TRANSLATE_NOOP("explain", "the workspace does not take this row: %1")},
    {"row.time_zone", QT_TRANSLATE_NOOP("explain", "the time zone '%1' is not known here")},
    {"file.errors", QT_TRANSLATE_NOOP("explain", "the bad rows could not be kept in '%1'")},
    {"row.unclosed", QT_TRANSLATE_NOOP("explain", "'%1' is never closed")},
    {"row.recurrence", QT_TRANSLATE_NOOP("explain", "the repeat '%1' cannot be followed")},
    {"row.active",
        QT_TRANSLATE_NOOP("explain", "'%1' does not say whether the course is still given (ja or nee)")},
    {"row.cost", QT_TRANSLATE_NOOP("explain", "'%1' is not an amount (1.250,00)")},
    {"row.hours", QT_TRANSLATE_NOOP("explain", "'%1' is not a number of hours or half days (7,5)")},
    {"row.course_missing", QT_TRANSLATE_NOOP("explain", "the course '%1' of this date is not in the file")},
    {"row.too_many_cells", QT_TRANSLATE_NOOP("explain", "there are more cells than columns, from '%1' on")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("explain", text);
}

/// "unique" speaks of every index: "unique.person.login".
bool isAbout(const Sentence &row, const QString &subject)
{
    const QLatin1StringView about(row.subject);
    return subject == about || (about == "unique"_L1 && subject.startsWith("unique."_L1));
}

/// Puts the argument in; a sentence with %2 wants what stands before and after its first ": ".
QString named(const QString &sentence, const QString &argument)
{
    if (!sentence.contains("%2"_L1))
        return sentence.arg(argument);
    const QString first = argument.section(": "_L1, 0, 0);
    return sentence.arg(first, argument.mid(first.size() + 2));
}

} // namespace

QString explain(const Error &error)
{
    for (const std::span<const Sentence> part :
        {std::span<const Sentence>(sentences), catalogueSentences(), peopleSentences(), wishSentences()}) {
        for (const Sentence &row : part) {
            if (row.kind != error.kind || !isAbout(row, error.subject))
                continue;
            if (row.named && !error.argument.isEmpty())
                return named(translated(row.named), error.argument);
            return translated(row.text);
        }
    }
    return translated(sentenceOf(error.kind));
}

QString explain(const RowError &error)
{
    // Here the value is the subject of the rule that the workspace kept.
    const auto rule = std::ranges::find_if(sentences,
        [&](const Sentence &row) { return error.subject == "row.refused"_L1 && isAbout(row, error.value); });
    QString reason = QCoreApplication::translate("explain", "'%1' cannot be used").arg(error.value);
    for (const RowSentence &row : rowSentences) {
        if (error.subject == QLatin1StringView(row.subject)) {
            reason = translated(row.text);
            if (reason.contains("%1"_L1))
                reason = reason.arg(rule == std::end(sentences) ? error.value : translated(rule->text));
        }
    }
    if (error.line <= 0)
        return reason;
    return QCoreApplication::translate("explain", "line %1: %2").arg(error.line).arg(reason);
}

} // namespace tjc
