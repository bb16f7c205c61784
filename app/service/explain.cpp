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
    {Invalid, "offer.uid", QT_TRANSLATE_NOOP("explain", "This offer has no identifier; make it once more.")},
    {NotFound, "person", QT_TRANSLATE_NOOP("explain", "There is no such colleague."),
        QT_TRANSLATE_NOOP("explain", "There is no colleague '%1'.")},
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
    {Denied, "change_log", QT_TRANSLATE_NOOP("explain", "The record of what changed can only grow.")},

    {Invalid, "person.role", QT_TRANSLATE_NOOP("explain", "There is no such role.")},
    {NotFound, "person.login",
        QT_TRANSLATE_NOOP("explain", "This colleague has no account on the server yet.")},
    {Denied, "role.moderator", QT_TRANSLATE_NOOP("explain", "Only a moderator may do this.")},
    {Denied, "role.coordinator", QT_TRANSLATE_NOOP("explain", "Only a coordinator may do this.")},
    {Denied, "role.admin",
        QT_TRANSLATE_NOOP("explain", "Only the administrator of the workspace may do this.")},
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

/// The first that `fits`; null where none does.
template <typename Fits>
const Sentence *find(const Fits &fits)
{
    for (const std::span<const Sentence> part : {std::span<const Sentence>(sentences), sessionSentences(),
             coordinationSentences(), guideSentences(), fileSentences(), catalogueSentences(),
             peopleSentences(), wishSentences(), forumSentences(), evaluationSentences()}) {
        if (const auto found = std::ranges::find_if(part, fits); found != part.end())
            return &*found;
    }
    return nullptr;
}

} // namespace

QString explain(const Error &error)
{
    const Sentence *row =
        find([&](const Sentence &one) { return one.kind == error.kind && isAbout(one, error.subject); });
    if (!row)
        return translated(sentenceOf(error.kind));
    if (row->named && !error.argument.isEmpty())
        return named(translated(row->named), error.argument);
    return translated(row->text);
}

QString explain(const RowError &error)
{
    // Here the value is the subject of the rule that the workspace kept.
    const Sentence *rule = error.subject == "row.refused"_L1
                               ? find([&](const Sentence &one) { return isAbout(one, error.value); })
                               : nullptr;
    QString reason = QCoreApplication::translate("explain", "'%1' cannot be used").arg(error.value);
    for (const RowSentence &row : rowSentences()) {
        if (error.subject == QLatin1StringView(row.subject)) {
            reason = translated(row.text);
            if (reason.contains("%1"_L1))
                reason = reason.arg(rule ? translated(rule->text) : error.value);
        }
    }
    if (error.line <= 0)
        return reason;
    return QCoreApplication::translate("explain", "line %1: %2").arg(error.line).arg(reason);
}

} // namespace tjc
