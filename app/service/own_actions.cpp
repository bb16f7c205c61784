#include "service/own_actions.h"

#include "base/account.h"
#include "base/codes.h"
#include "store/enrolments.h"
#include "store/keys.h"
#include "store/people.h"
#include "store/session_writes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array deedCodes{
    Code<Deed>{Deed::SignUp, "sign_up"_L1},
    Code<Deed>{Deed::SignOff, "sign_off"_L1},
    Code<Deed>{Deed::NewSession, "new_session"_L1},
    Code<Deed>{Deed::ChangedSession, "changed_session"_L1},
    Code<Deed>{Deed::CancelledSession, "cancelled_session"_L1},
    Code<Deed>{Deed::Approval, "approval"_L1},
    Code<Deed>{Deed::Refusal, "refusal"_L1},
    Code<Deed>{Deed::Confirmation, "confirmation"_L1},
    Code<Deed>{Deed::Substitution, "substitution"_L1},
    Code<Deed>{Deed::WalkIn, "walk_in"_L1},
    Code<Deed>{Deed::Presence, "presence"_L1},
    Code<Deed>{Deed::Decision, "decision"_L1},
    Code<Deed>{Deed::Settling, "settling"_L1},
    Code<Deed>{Deed::NoticesRead, "notices_read"_L1},
    Code<Deed>{Deed::Series, "series"_L1},
    Code<Deed>{Deed::RoomChange, "room"_L1},
    Code<Deed>{Deed::ThemeWeekChange, "theme_week"_L1},
    Code<Deed>{Deed::AbsenceChange, "absence"_L1},
    Code<Deed>{Deed::DaysOffChange, "days_off"_L1},
    Code<Deed>{Deed::TopicChange, "topic"_L1},
    Code<Deed>{Deed::AdviceChange, "advice"_L1},
    Code<Deed>{Deed::OfferChange, "offer"_L1},
    Code<Deed>{Deed::ProfileChange, "profile"_L1},
    Code<Deed>{Deed::HelpChange, "help"_L1},
    Code<Deed>{Deed::WishChange, "wish"_L1},
    Code<Deed>{Deed::ForumChange, "forum"_L1},
    Code<Deed>{Deed::Import, "import"_L1},
    Code<Deed>{Deed::Sample, "sample"_L1},
    Code<Deed>{Deed::Other, "other"_L1},
};

void note(db::Writer &writer, const WorkspaceCore &core, Deed deed, const QString &about, QJsonObject action)
{
    action.insert("deed"_L1, codeIn(deedCodes, deed));
    action.insert("about"_L1, about);
    action.insert("at"_L1, core.now().ms());
    writer.note(QJsonDocument(action).toJson(QJsonDocument::Compact));
}

Result<QString> titleOf(db::Reader &reader, SessionId session)
{
    TJC_TRY(title, reader.first("SELECT t.title FROM session s JOIN training t ON t.id = s.training_id"
                                " WHERE s.id = $1",
                       {session.value()}, [](const db::Row &row) { return row.text(0); }));
    return title.value_or(QString());
}

/// Null where there is none.
template <typename Tag>
Result<QJsonValue> keyOf(db::Reader &reader, store::Keyed kind, std::optional<Id<Tag>> id)
{
    if (!id)
        return QJsonValue();
    TJC_TRY(key, store::keyOf(reader, kind, id->value()));
    return QJsonValue(key);
}

template <typename Tag>
Result<QJsonArray> keysOf(db::Reader &reader, store::Keyed kind, const QList<Id<Tag>> &ids)
{
    QJsonArray keys;
    for (const Id<Tag> id : ids) {
        TJC_TRY(key, store::keyOf(reader, kind, id.value()));
        keys += key;
    }
    return keys;
}

template <typename Id>
Result<std::optional<Id>> idOf(db::Reader &reader, store::Keyed kind, const QJsonValue &key)
{
    if (!key.isString())
        return std::optional<Id>();
    TJC_TRY(id, store::idOf(reader, kind, key.toString()));
    return Id::from(id);
}

template <typename Id>
Result<QList<Id>> idsOf(db::Reader &reader, store::Keyed kind, const QJsonValue &keys)
{
    QList<Id> ids;
    for (const QJsonValue key : keys.toArray()) {
        TJC_TRY(id, idOf<Id>(reader, kind, key));
        if (id)
            ids += *id;
    }
    return ids;
}

QJsonValue msOf(std::optional<Instant> instant)
{
    return instant ? QJsonValue(instant->ms()) : QJsonValue();
}

std::optional<Instant> instantIn(const QJsonValue &ms)
{
    return ms.isDouble() ? std::optional(Instant::fromMs(ms.toInteger())) : std::nullopt;
}

QJsonValue numberOf(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> numberIn(const QJsonValue &number)
{
    return number.isDouble() ? std::optional(number.toInt()) : std::nullopt;
}

QJsonValue jsonOf(std::optional<Attendance> attendance)
{
    return attendance ? QJsonValue(code(*attendance)) : QJsonValue();
}

QJsonObject jsonOf(const SessionRules &rules)
{
    // All of it by name: a field that is added must be kept, too.
    const auto &[waitlistSize, cancelUntil, walkIn, decideBy, decided, offerMinutes, blocksClash,
        bufferMinutes] = rules;
    return {{u"waitlistSize"_s, numberOf(waitlistSize)}, {u"cancelUntil"_s, msOf(cancelUntil)},
        {u"walkIn"_s, walkIn}, {u"decideBy"_s, msOf(decideBy)}, {u"decided"_s, msOf(decided)},
        {u"offerMinutes"_s, numberOf(offerMinutes)}, {u"blocksClash"_s, blocksClash},
        {u"bufferMinutes"_s, bufferMinutes}};
}

SessionRules rulesIn(const QJsonObject &json)
{
    return {.waitlistSize = numberIn(json["waitlistSize"_L1]),
        .cancelUntil = instantIn(json["cancelUntil"_L1]),
        .walkIn = json["walkIn"_L1].toBool(),
        .decideBy = instantIn(json["decideBy"_L1]),
        .decided = instantIn(json["decided"_L1]),
        .offerMinutes = numberIn(json["offerMinutes"_L1]),
        .blocksClash = json["blocksClash"_L1].toBool(),
        .bufferMinutes = json["bufferMinutes"_L1].toInt()};
}

Result<std::optional<SeriesSlot>> occurrenceIn(db::Reader &reader, const QJsonObject &json)
{
    TJC_TRY(series, idOf<SeriesId>(reader, store::Keyed::Series, json["series"_L1]));
    const auto day = Day::fromIso(json["slot"_L1].toString());
    return series && day ? std::optional(SeriesSlot{*series, *day}) : std::nullopt;
}

Result<QJsonObject> jsonOf(db::Reader &reader, const SessionDraft &draft)
{
    // All of it by name: a field that is added must be kept, too.
    const auto &[id, revision, uid, title, summary, url, format, formal, when, allDay, building, roomId,
        organisationId, themeWeekId, minSeats, maxSeats, signupOpens, signupCloses, needsApproval, trainers,
        topics, rules, occurrence] = draft;
    TJC_TRY(session, keyOf(reader, store::Keyed::Session, id));
    TJC_TRY(room, keyOf(reader, store::Keyed::Room, roomId));
    TJC_TRY(organisation, keyOf(reader, store::Keyed::Organisation, organisationId));
    TJC_TRY(themeWeek, keyOf(reader, store::Keyed::ThemeWeek, themeWeekId));
    TJC_TRY(people, keysOf(reader, store::Keyed::Person, trainers));
    TJC_TRY(topicNames, keysOf(reader, store::Keyed::Topic, topics));
    TJC_TRY(series,
        keyOf(reader, store::Keyed::Series, occurrence ? std::optional(occurrence->series) : std::nullopt));
    return QJsonObject{{u"session"_s, session}, {u"revision"_s, revision}, {u"uid"_s, uid},
        {u"title"_s, title}, {u"summary"_s, summary}, {u"url"_s, url}, {u"format"_s, code(format)},
        {u"formal"_s, formal}, {u"begin"_s, when.begin().ms()}, {u"end"_s, when.end().ms()},
        {u"allDay"_s, allDay}, {u"building"_s, building}, {u"room"_s, room},
        {u"organisation"_s, organisation}, {u"themeWeek"_s, themeWeek}, {u"minSeats"_s, minSeats},
        {u"maxSeats"_s, numberOf(maxSeats)}, {u"signupOpens"_s, msOf(signupOpens)},
        {u"signupCloses"_s, msOf(signupCloses)}, {u"needsApproval"_s, needsApproval}, {u"trainers"_s, people},
        {u"topics"_s, topicNames}, {u"rules"_s, jsonOf(rules)}, {u"series"_s, series},
        {u"slot"_s, occurrence ? QJsonValue(occurrence->day.iso()) : QJsonValue()}};
}

Result<SessionDraft> draftIn(db::Reader &reader, const QJsonObject &json)
{
    const auto when = Span::from(
        Instant::fromMs(json["begin"_L1].toInteger()), Instant::fromMs(json["end"_L1].toInteger()));
    const auto format = fromCodeIn(formatCodes, json["format"_L1].toString());
    if (!when || !format)
        return Error{ErrorKind::Invalid, u"lost_write.unreadable"_s};
    TJC_TRY(session, idOf<SessionId>(reader, store::Keyed::Session, json["session"_L1]));
    TJC_TRY(room, idOf<RoomId>(reader, store::Keyed::Room, json["room"_L1]));
    TJC_TRY(organisation, idOf<OrganisationId>(reader, store::Keyed::Organisation, json["organisation"_L1]));
    TJC_TRY(themeWeek, idOf<ThemeWeekId>(reader, store::Keyed::ThemeWeek, json["themeWeek"_L1]));
    TJC_TRY(trainers, idsOf<PersonId>(reader, store::Keyed::Person, json["trainers"_L1]));
    TJC_TRY(topics, idsOf<TopicId>(reader, store::Keyed::Topic, json["topics"_L1]));
    TJC_TRY(occurrence, occurrenceIn(reader, json));
    return SessionDraft{.id = session,
        .revision = json["revision"_L1].toInteger(),
        .uid = json["uid"_L1].toString(),
        .title = json["title"_L1].toString(),
        .summary = json["summary"_L1].toString(),
        .url = json["url"_L1].toString(),
        .format = *format,
        .formal = json["formal"_L1].toBool(),
        .when = *when,
        .allDay = json["allDay"_L1].toBool(),
        .building = json["building"_L1].toString(),
        .roomId = room,
        .organisationId = organisation,
        .themeWeekId = themeWeek,
        .minSeats = json["minSeats"_L1].toInt(),
        .maxSeats = numberIn(json["maxSeats"_L1]),
        .signupOpens = instantIn(json["signupOpens"_L1]),
        .signupCloses = instantIn(json["signupCloses"_L1]),
        .needsApproval = json["needsApproval"_L1].toBool(),
        .trainers = trainers,
        .topics = topics,
        .rules = rulesIn(json["rules"_L1].toObject()),
        .occurrence = occurrence};
}

QJsonObject read(const QByteArray &action)
{
    return QJsonDocument::fromJson(action).object();
}

Result<SessionId> sessionIn(db::Reader &reader, const QJsonObject &json)
{
    TJC_TRY(id, store::idOf(reader, store::Keyed::Session, json["session"_L1].toString()));
    const auto session = SessionId::from(id);
    if (!session)
        return Error{ErrorKind::NotFound, u"session"_s};
    return *session;
}

/// The user, who may have to be made known again.
Result<PersonId> userIn(db::Writer &writer)
{
    TJC_TRY(me, store::ensureMe(writer, accountName()));
    if (!me.person)
        return Error{ErrorKind::Denied, u"account.unknown"_s, me.login};
    return *me.person;
}

/// Whom it was about; the user where it does not say.
Result<PersonId> personIn(db::Writer &writer, const QJsonObject &json)
{
    TJC_TRY(other, idOf<PersonId>(writer, store::Keyed::Person, json["person"_L1]));
    return other ? *other : userIn(writer);
}

std::optional<Attendance> attendanceIn(const QJsonValue &json)
{
    return fromCodeIn(attendanceCodes, json.toString());
}

/// Of several at once; whom somebody else marked meanwhile stays as he is.
Result<void> repeatPresence(db::Writer &writer, SessionId session, const QJsonObject &json)
{
    TJC_TRY(people, idsOf<PersonId>(writer, store::Keyed::Person, json["people"_L1]));
    for (const PersonId person : people) {
        TJC_CHECK(store::replaceAttendance(
            writer, session, person, attendanceIn(json["from"_L1]), attendanceIn(json["attendance"_L1])));
    }
    return {};
}

Result<void> repeatEnrolment(db::Writer &writer, Deed deed, const QJsonObject &json)
{
    TJC_TRY(session, sessionIn(writer, json));
    if (deed == Deed::Presence && json["people"_L1].isArray())
        return repeatPresence(writer, session, json);
    TJC_TRY(person, personIn(writer, json));
    const QUuid intent = QUuid::fromString(json["intent"_L1].toString());
    switch (deed) {
    case Deed::SignUp:
        TJC_CHECK(store::enrol(writer, session, person, intent));
        return {};
    case Deed::SignOff: {
        TJC_TRY(me, userIn(writer));
        return store::cancelEnrolment(writer, session, person, me);
    }
    case Deed::Approval:
        TJC_CHECK(store::approve(writer, session, person));
        return {};
    case Deed::Refusal:
        return store::decline(writer, session, person);
    case Deed::Confirmation:
        return store::confirmOffer(writer, session, person);
    case Deed::Substitution: {
        TJC_TRY(substitute, idOf<PersonId>(writer, store::Keyed::Person, json["substitute"_L1]));
        if (!substitute)
            break;
        return store::substitute(writer, session, person, *substitute, intent);
    }
    case Deed::WalkIn:
        return store::walkIn(writer, session, person, intent);
    case Deed::Presence:
        return store::setAttendance(writer, session, person, attendanceIn(json["attendance"_L1]));
    default:
        break;
    }
    return Error{ErrorKind::Invalid, u"lost_write.unreadable"_s};
}

} // namespace

Result<void> noteEnrolment(db::Writer &writer, const WorkspaceCore &core, const EnrolmentDeed &deed)
{
    if (!writer.isNoted())
        return {};
    TJC_TRY(title, titleOf(writer, deed.session));
    TJC_TRY(uid, store::keyOf(writer, store::Keyed::Session, deed.session.value()));
    TJC_TRY(
        person, keyOf(writer, store::Keyed::Person, deed.other == core.person() ? std::nullopt : deed.other));
    QJsonObject action{{u"session"_s, uid}, {u"person"_s, person}};
    if (!deed.intent.isNull())
        action.insert("intent"_L1, deed.intent.toString(QUuid::WithoutBraces));
    if (deed.substitute) {
        TJC_TRY(substitute, keyOf(writer, store::Keyed::Person, deed.substitute));
        action.insert("substitute"_L1, substitute);
    }
    if (deed.attendance)
        action.insert("attendance"_L1, code(*deed.attendance));
    note(writer, core, deed.deed, title, action);
    return {};
}

Result<void> notePresence(db::Writer &writer, const WorkspaceCore &core, SessionId session,
    const QList<PersonId> &people, std::optional<Attendance> from, std::optional<Attendance> to)
{
    if (!writer.isNoted())
        return {};
    TJC_TRY(title, titleOf(writer, session));
    TJC_TRY(uid, store::keyOf(writer, store::Keyed::Session, session.value()));
    TJC_TRY(keys, keysOf(writer, store::Keyed::Person, people));
    note(writer, core, Deed::Presence, title,
        {{u"session"_s, uid}, {u"people"_s, keys}, {u"from"_s, jsonOf(from)}, {u"attendance"_s, jsonOf(to)}});
    return {};
}

Result<void> noteSave(db::Writer &writer, const WorkspaceCore &core, const SessionDraft &draft)
{
    if (!writer.isNoted())
        return {};
    TJC_TRY(json, jsonOf(writer, draft));
    note(writer, core, draft.id ? Deed::ChangedSession : Deed::NewSession, draft.title, json);
    return {};
}

Result<void> noteCancel(
    db::Writer &writer, const WorkspaceCore &core, SessionId session, qint64 revision, const QString &reason)
{
    if (!writer.isNoted())
        return {};
    TJC_TRY(title, titleOf(writer, session));
    TJC_TRY(uid, store::keyOf(writer, store::Keyed::Session, session.value()));
    note(writer, core, Deed::CancelledSession, title,
        {{u"session"_s, uid}, {u"revision"_s, revision}, {u"reason"_s, reason}});
    return {};
}

Result<void> noteDecision(db::Writer &writer, const WorkspaceCore &core, SessionId session, qint64 revision)
{
    if (!writer.isNoted())
        return {};
    TJC_TRY(title, titleOf(writer, session));
    TJC_TRY(uid, store::keyOf(writer, store::Keyed::Session, session.value()));
    note(writer, core, Deed::Decision, title, {{u"session"_s, uid}, {u"revision"_s, revision}});
    return {};
}

void noteSettling(db::Writer &writer, const WorkspaceCore &core)
{
    if (writer.isNoted())
        note(writer, core, Deed::Settling, {}, {});
}

void noteSeries(db::Writer &writer, const WorkspaceCore &core, const QString &title)
{
    if (writer.isNoted())
        note(writer, core, Deed::Series, title, {});
}

void noteBulk(db::Writer &writer, const WorkspaceCore &core, Deed deed, const QString &path)
{
    noteNamed(writer, core, deed, QFileInfo(path).fileName());
}

void noteNamed(db::Writer &writer, const WorkspaceCore &core, Deed deed, const QString &about)
{
    if (writer.isNoted())
        note(writer, core, deed, about, {});
}

LostWrite lostWriteOf(const QByteArray &action)
{
    const QJsonObject json = read(action);
    return {fromCodeIn(deedCodes, json["deed"_L1].toString()).value_or(Deed::Other),
        json["about"_L1].toString(), instantIn(json["at"_L1])};
}

Result<void> repeatAction(db::Writer &writer, const WorkspaceCore &core, const QByteArray &action)
{
    const QJsonObject json = read(action);
    const Deed deed = lostWriteOf(action).deed;
    switch (deed) {
    case Deed::SignUp:
    case Deed::SignOff:
    case Deed::Approval:
    case Deed::Refusal:
    case Deed::Confirmation:
    case Deed::Substitution:
    case Deed::WalkIn:
    case Deed::Presence:
        return repeatEnrolment(writer, deed, json);
    case Deed::NewSession:
    case Deed::ChangedSession: {
        TJC_TRY(draft, draftIn(writer, json));
        if (auto problem = problemIn(draft))
            return *std::move(problem);
        TJC_CHECK(store::saveDraft(writer, draft, core.now()));
        return {};
    }
    case Deed::CancelledSession: {
        TJC_TRY(session, sessionIn(writer, json));
        return store::cancelSession(
            writer, session, json["revision"_L1].toInteger(), json["reason"_L1].toString());
    }
    case Deed::Decision: {
        TJC_TRY(session, sessionIn(writer, json));
        return store::decideSession(writer, session, json["revision"_L1].toInteger(), core.now());
    }
    case Deed::Settling:
        TJC_CHECK(store::settleOffers(writer));
        return {};
    case Deed::NoticesRead:
    case Deed::Series:
    case Deed::WishChange:
    case Deed::ForumChange:
    case Deed::RoomChange:
    case Deed::ThemeWeekChange:
    case Deed::AbsenceChange:
    case Deed::DaysOffChange:
    case Deed::TopicChange:
    case Deed::AdviceChange:
    case Deed::OfferChange:
    case Deed::ProfileChange:
    case Deed::HelpChange:
    case Deed::Import:
    case Deed::Sample:
        return Error{ErrorKind::Invalid, u"lost_write.bulk"_s};
    case Deed::Other:
        break;
    }
    return Error{ErrorKind::Invalid, u"lost_write.unreadable"_s};
}

} // namespace tjc
