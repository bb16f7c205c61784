#pragma once

#include "domain/notices.h"
#include "domain/planning.h"

#include <QStringList>

namespace tjc {

/// How many unread notices of one kind there are.
struct NoticeCount {
    NoticeKind kind;
    int count;
};

/// A session as a digest names it.
struct DigestSession {
    SessionId id;
    QString uid;
    QString title;
    Span when;
    bool allDay;
    QString place; ///< "B2.14, Gebouw B"; may be empty
};

struct ComingSession {
    DigestSession session;
    bool isTrainer; ///< I give it; else I have a seat
};

/// A seat of mine that is still to be confirmed.
struct OpenOffer {
    DigestSession session;
    Instant answerBy;
};

/// Colleagues who ask for a seat in a session that I give.
struct OpenRequests {
    DigestSession session;
    int count;
};

/// A session that I was in.
struct FinishedSession {
    DigestSession session;
    QStringList trainers;
    QStringList emails; ///< same order and length as trainers; empty where unknown
};

/// What somebody should know when he begins: the lists in order of time, `finished` the last one first.
struct Digest {
    Day today;
    Day until; ///< the next working day: `coming` runs to its end
    QList<NoticeCount> unread;
    QList<ComingSession> coming;
    QList<OpenOffer> offers;
    QList<OpenRequests> requests;
    QList<UndecidedSession> undecided; ///< for coordinators
    QList<FinishedSession> finished;

    [[nodiscard]] bool isEmpty() const
    {
        return unread.isEmpty() && coming.isEmpty() && offers.isEmpty() && requests.isEmpty()
               && undecided.isEmpty() && finished.isEmpty();
    }
};

} // namespace tjc
