#pragma once

#include "domain/directory.h"
#include "domain/forum.h"
#include "domain/guide.h"
#include "domain/session.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tjc {

// The content of a workspace to look at or to measure with, before it is in one. Records name each other by
// their index in the lists of SampleData; -1 is "none".

struct SampleOrganisation {
    QString name;
    QString shortName; ///< may be empty
    int parent = -1;   ///< always smaller than its own index
};

struct SampleTopic {
    QString name;
    TopicKind kind = TopicKind::Subject;
    QStringList labels = {};
    QString about = {};
    QString notFor = {};
    TopicStatus status = TopicStatus::Unknown;
    int under = -1;   ///< the topic that it stands under
    int instead = -1; ///< the one to use in its place
};

/// A task of the guide, with the topics that are advised for it and why.
struct SampleTask {
    QString name;
    QList<std::pair<int, QString>> advice;
};

struct SampleExpertise {
    int topic = -1;
    Level level = Level::Good;
};

struct SamplePerson {
    QString name;
    QString login; ///< unique, lower case, as is the e-mail address
    QString email;
    int organisation = -1;
    QString jobTitle;
    QList<SampleExpertise> expertise;
    std::optional<Role> role; ///< none: an employee
    std::optional<Profile> profile =
        {}; ///< its topics are those of expertise that he would give something about
};

struct SampleRoom {
    QString name; ///< unique in its building
    QString building;
    std::optional<int> seats;
};

struct SampleThemeWeek {
    QString name;
    Day first;
    Day last;           ///< inclusive
    QString color = {}; ///< as ThemeWeek has it
    QString page = {};
};

struct SampleTraining {
    QString title;
    QString summary;
    Format format = Format::Workshop;
    bool formal = false;
    int organisation = -1;
    QList<int> topics;
    int offeredBy = -1; ///< the colleague whose offer it is
};

struct SampleSession {
    int training = -1;
    Span when;
    bool allDay = false; ///< `when` runs from a local midnight to a local midnight
    int room = -1;
    QString building; ///< where there is no room
    int themeWeek = -1;
    QList<int> trainers;
    int minSeats = 0;
    std::optional<int> maxSeats;
    std::optional<Instant> signupOpens;
    std::optional<Instant> signupCloses;
    bool needsApproval = false;
    SessionRules rules = {};
    int signUps = 0;  ///< how many SampleData::signUpsOf() names
    int approved = 0; ///< of these the first so many are approved; the others stay pending
    int userPlace =
        -1;       ///< where in the order of sign-ups (from 0) the user of the workspace comes in between
    int left = 0; ///< how many of the first sign off again, when everybody is in
    QString cancelReason; ///< not empty: the session is cancelled after everybody signed up
};

/// A wish, and who wish it, in that order.
struct SampleWish {
    QString title;
    QString note;
    int topic = -1;
    std::optional<Format> format;
    std::optional<Day> first; ///< wanted from this day on
    std::optional<Day> last;  ///< and until this one
    QList<int> wishers;       ///< the first asked first
    bool userWishes = false;  ///< the user of the workspace, too
};

struct SampleReply {
    int by = -1;
    QString text;
    Instant at;
    bool accepted = false;
    QList<int> votes; ///< whose
};

/// A thread of the forum.
struct SampleThread {
    ThreadKind kind = ThreadKind::Discussion;
    QString title;
    QString text;
    QList<int> topics;
    int by = -1;
    Instant at;
    bool pinned = false;
    QList<SampleReply> replies; ///< in order of time
};

struct SampleData {
    QList<SampleOrganisation> organisations; ///< begins with ministries()
    QList<SampleTopic> topics;
    QList<SampleTask> tasks;
    QList<SamplePerson> people;
    QList<SampleRoom> rooms;
    QList<SampleThemeWeek> themeWeeks;
    QList<SampleTraining> trainings;
    QList<SampleSession> sessions; ///< in order of their begin
    QList<SampleWish> wishes;
    QList<SampleThread> threads;
    /// Who signs up for a session, by its index, in that order: people without a double, and none of its
    /// trainers. What becomes of them (a seat, the queue, pending) is for the workspace to say. Always the
    /// same answer; made when asked, so that a million of them need no memory.
    std::function<QList<int>(int session)> signUpsOf;
};

} // namespace tjc
