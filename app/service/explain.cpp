#include "service/explain.h"

#include <QCoreApplication>

#include <span>

namespace tjc {

namespace {

/// What is said where an error has this kind and subject. `named` is used where the error has an argument
/// (%1).
struct Sentence
{
    ErrorKind kind;
    const char *subject;
    const char *text;
    const char *named = nullptr;
};

#define SAY(text) QT_TRANSLATE_NOOP("explain", text)

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {Invalid, "url.empty",
        SAY("Say which workspace: --workspace with a file or an address, or TJC_WORKSPACE.")},
    {Invalid, "url.scheme", SAY("A workspace is a file, or an address that begins with postgresql://."),
        SAY("A workspace is a file, or an address that begins with postgresql://, not %1://.")},
    {Invalid, "url.incomplete",
        SAY("The address of the server is not complete; it looks like postgresql://user@host/database."),
        SAY("The address '%1' is not complete; it looks like postgresql://user@host/database.")},
    {Invalid, "url.password",
        SAY("A password does not belong in an address, where others could read it; leave it out and it is "
            "asked for.")},

    {NotFound, "workspace.file", SAY("There is no workspace in that place."),
        SAY("There is no workspace '%1'.")},
    {Corrupt, "workspace.file",
        SAY("The workspace is damaged; put back the last backup, and keep the damaged file for who repairs "
            "it."),
        SAY("The workspace '%1' is damaged; put back the last backup, and keep the damaged file for who "
            "repairs it.")},
    {Conflict, "workspace.exists", SAY("There is a workspace already in that place; nothing was changed."),
        SAY("There is a workspace already in '%1'; nothing was changed.")},
    {Invalid, "workspace.not_ours",
        SAY("That file is not a workspace of TrainJeCollega; it was left as it is."),
        SAY("'%1' is not a workspace of TrainJeCollega; it was left as it is.")},
    {Denied, "workspace.rights", SAY("You have no rights for this in the workspace; ask its administrator."),
        SAY("You have no rights for this in '%1'; ask its administrator.")},
    {Denied, "workspace.password", SAY("The server does not accept this account with this password.")},
    {Offline, "workspace.server",
        SAY("The server does not answer; check the network and the address, and try again."),
        SAY("The server %1 does not answer; check the network and the address, and try again.")},
    {NotFound, "workspace.database", SAY("The server has no database of that name."),
        SAY("The server has no database '%1'.")},
    {Corrupt, "workspace.database",
        SAY("The database is damaged; ask its administrator to put back the last backup.")},
    {Invalid, "workspace.certificate",
        SAY("The certificate of the server cannot be trusted, so nothing was sent to it; ask its "
            "administrator.")},
    {NotFound, "workspace.schema",
        SAY("There is no workspace of TrainJeCollega in that database yet; 'tjc init' makes one.")},
    {Conflict, "workspace.not_empty",
        SAY("The workspace holds sessions already; the example needs an empty one.")},
    {Busy, "workspace.busy", SAY("Others are writing in the workspace just now; try again in a moment.")},
    {Cancelled, "workspace.cancelled", SAY("Stopped, as you asked; what was not finished was not written.")},
    {Cancelled, "workspace", SAY("The workspace was closed before it was done.")},
    {ReadOnly, "workspace.read_only", SAY("The workspace cannot be written; it may only be looked at.")},

    {NotFound, "session", SAY("There is no such session."), SAY("There is no session %1.")},
    {Conflict, "session.cancelled", SAY("The session was cancelled.")},
    {Conflict, "session.started", SAY("The session has begun; signing off is no longer possible.")},
    {Conflict, "session.full", SAY("The session is full.")},
    {Conflict, "session.signup_closed", SAY("Signing up for this session is closed.")},
    {Conflict, "session.signup_not_open", SAY("Signing up for this session is not open yet.")},
    {Conflict, "session.revision",
        SAY("Somebody else changed this session in the meantime; look at the change and try again.")},
    {Invalid, "session.counters", SAY("The counted seats of a session are not for others to write.")},
    {Invalid, "session.reason", SAY("Say why the session is cancelled.")},
    {Invalid, "session.times", SAY("A session ends after it begins; correct the times.")},
    {Invalid, "session.seats", SAY("The least number of seats is 0 or more, and the most is 1 or more.")},
    {Invalid, "session.seats_order", SAY("The least number of seats is larger than the most.")},
    {Invalid, "session.signup_window", SAY("Signing up closes before it opens; correct the times.")},
    {Invalid, "training.title.empty", SAY("Give the training a title.")},
    {Invalid, "training.title.too_long", SAY("The title is too long."),
        SAY("The title is longer than %1 characters.")},
    {Invalid, "training.summary.too_long", SAY("The description is too long."),
        SAY("The description is longer than %1 characters.")},

    {NotFound, "enrolment", SAY("There is no enrolment to cancel.")},
    {Conflict, "enrolment.exists", SAY("This person is on the list of that session already.")},
    {Conflict, "enrolment.intent", SAY("This enrolment was made already.")},
    {Conflict, "enrolment.out_of_turn", SAY("Others are before in the queue; nobody is overtaken.")},
    {Conflict, "enrolment.transition", SAY("The enrolment changed in the meantime; look at it again.")},
    {Invalid, "enrolment.fixed", SAY("The place in the queue and whom an enrolment is for never change.")},
    {Invalid, "enrolment.state",
        SAY("An enrolment is asked for; the workspace itself decides on its state.")},
    {Denied, "enrolment.delete", SAY("An enrolment is kept; cancel it instead.")},
    {Denied, "enrolment.other", SAY("Only a coordinator may do that for somebody else.")},

    {NotFound, "person", SAY("There is no such colleague."), SAY("There is no colleague '%1'.")},
    {Conflict, "person.revision",
        SAY("Somebody else changed this colleague in the meantime; look at the change and try again.")},
    {Invalid, "person.name.empty", SAY("Give the colleague a name.")},
    {Invalid, "person.name.too_long", SAY("The name is too long."),
        SAY("The name is longer than %1 characters.")},
    {Invalid, "organisation.name.empty", SAY("Give the organisation a name.")},
    {Invalid, "organisation.name.too_long", SAY("The name is too long."),
        SAY("The name is longer than %1 characters.")},
    {Denied, "change_log", SAY("The record of what changed can only grow.")},

    {NotFound, "file", SAY("There is no such file."), SAY("There is no file '%1'.")},
    {Denied, "file", SAY("You may not read that file, or not write there."),
        SAY("You may not read or write '%1'.")},
    {Denied, "file.write",
        SAY("The file could not be written; look at its folder and the space on the disk."),
        SAY("'%1' could not be written; look at its folder and the space on the disk.")},
    {Invalid, "file.format",
        SAY("That file is not recognised; CSV, iCalendar and the frab schedule.xml are. Say which with "
            "--as."),
        SAY("'%1' is not recognised; CSV, iCalendar and the frab schedule.xml are. Say which with --as.")},
    {Invalid, "file.empty", SAY("The file is empty."), SAY("The file '%1' is empty.")},
    {Invalid, "file.too_large", SAY("The file is too large."), SAY("The file is larger than %1 MB.")},
    {Invalid, "file.not_text", SAY("The file holds no text.")},
    {Invalid, "csv.quote", SAY("A quotation mark is never closed."),
        SAY("The quotation mark that opens in line %1 is never closed.")},
    {Invalid, "csv.cell_too_long", SAY("A cell is too long to be true."),
        SAY("A cell in line %1 is too long to be true.")},
    {Invalid, "csv.too_many_columns", SAY("A line has too many columns."),
        SAY("Line %1 has too many columns.")},
    {Invalid, "csv.too_many_rows", SAY("The file has more lines than can be taken in at once.")},
    {Invalid, "csv.columns_missing",
        SAY("No column was found for the title and the date; say which they are with --map."),
        SAY("No column was found for what is needed among %1; say which is which with --map.")},
    {NotFound, "time_zone", SAY("That time zone is not known here."),
        SAY("The time zone %1 is not known here.")},
    {Invalid, "text.nul", SAY("A text holds a character that cannot be stored.")},
    {Invalid, "value", SAY("A value does not fit the workspace.")},
};

/// What is said where only the kind is known.
const char *sentenceOf(ErrorKind kind)
{
    switch (kind) {
    case NotFound:
        return SAY("What was asked for is not there.");
    case Conflict:
        return SAY("This does not go together with what is there; look at it again.");
    case Invalid:
        return SAY("A value is not right.");
    case Denied:
        return SAY("You have no rights for this; ask the administrator of the workspace.");
    case Busy:
        return SAY("Others are busy in the workspace just now; try again in a moment.");
    case Offline:
        return SAY("The workspace cannot be reached; check the network and try again.");
    case ReadOnly:
        return SAY("The workspace cannot be written; it may only be looked at.");
    case SchemaTooNew:
        return SAY("The workspace was made by a newer version of this program; install that version.");
    case SchemaTooOld:
        return SAY("The workspace is older than this program; let its administrator open it once with this "
                   "version.");
    case Corrupt:
        return SAY("The workspace is damaged; put back the last backup.");
    case Cancelled:
        return SAY("Stopped, as you asked; what was not finished was not written.");
    case Bug:
        break;
    }
    return SAY("Something went wrong that should not; the details are in the log.");
}

/// Why a row is not taken; %1 is what stood there.
struct RowSentence
{
    const char *subject;
    const char *text;
};

constexpr RowSentence rowSentences[] = {
    {"row.id", SAY("the identifier '%1' cannot be used")},
    {"row.duplicate_id", SAY("the identifier '%1' stands in the file more than once")},
    {"row.title.empty", SAY("the title is missing")},
    {"row.title.too_long", SAY("the title '%1' is too long")},
    {"row.date", SAY("the date '%1' is not a date (2026-03-02)")},
    {"row.begin", SAY("the begin '%1' is not a time (09:30)")},
    {"row.end", SAY("the end '%1' is not a time (09:30)")},
    {"row.end_before_begin", SAY("the end '%1' is not after the begin")},
    {"row.all_day", SAY("'%1' does not say whether it lasts all day (ja or nee)")},
    {"row.format", SAY("there is no form '%1'")},
    {"row.formal", SAY("'%1' does not say whether it is formal (ja or nee)")},
    {"row.status", SAY("there is no state '%1'")},
    {"row.trainers", SAY("a name among the trainers '%1' cannot be used")},
    {"row.trainer_emails", SAY("the e-mail addresses '%1' do not fit the trainers")},
    {"row.min", SAY("the least number of seats '%1' is not a number")},
    {"row.max", SAY("the most seats '%1' is not a number from 1 on")},
    {"row.seats_order", SAY("the least number of seats '%1' is larger than the most")},
    {"row.building", SAY("the building '%1' cannot be used")},
    {"row.room", SAY("the room '%1' cannot be used")},
    {"row.organisation", SAY("the organisation '%1' cannot be used")},
    {"row.theme_week", SAY("the theme week '%1' cannot be used")},
    {"row.topics", SAY("a topic among '%1' cannot be used")},
    {"row.url", SAY("the link '%1' is not an address of the web")},
    {"row.updated", SAY("'%1' is not a moment (2026-03-02 09:30)")},
    {"row.too_many_cells", SAY("there are more cells than columns, from '%1' on")},
};

#undef SAY

QString translated(const char *text)
{
    return QCoreApplication::translate("explain", text);
}

} // namespace

QString explain(const Error &error)
{
    for (const Sentence &row : sentences) {
        if (row.kind != error.kind || error.subject != QLatin1StringView(row.subject))
            continue;
        if (row.named && !error.argument.isEmpty())
            return translated(row.named).arg(error.argument);
        return translated(row.text);
    }
    return translated(sentenceOf(error.kind));
}

QString explain(const RowError &error)
{
    QString reason = QCoreApplication::translate("explain", "'%1' cannot be used").arg(error.value);
    for (const RowSentence &row : rowSentences) {
        if (error.subject == QLatin1StringView(row.subject)) {
            reason = translated(row.text);
            if (reason.contains(QLatin1StringView("%1")))
                reason = reason.arg(error.value);
        }
    }
    if (error.line <= 0)
        return reason;
    return QCoreApplication::translate("explain", "line %1: %2").arg(error.line).arg(reason);
}

} // namespace tjc
