#pragma once

#include "db/access.h"
#include "domain/wish.h"

namespace tjc::store {

/// What is planned already, as far as it is in the way of a session that meets a wish.
struct WishNeighbours {
    struct Taken {
        PersonId person;
        Span when;
    };
    QList<Taken> wishers;   ///< when who wishes it is in, or gives, another session, or is away
    QList<Span> alike;      ///< sessions about its topic, or of the organisation of who wished it first
    QList<Span> fromWishes; ///< sessions that were made of other wishes; none of `alike` among them
};

/// Within `span`, in one question. `countsWishers` is for who may know who wishes what; else nobody is looked at.
[[nodiscard]] Result<WishNeighbours> wishNeighbours(
    db::Reader &reader, const WishRow &wish, Span span, bool countsWishers);

/// In which building a colleague works; empty where nobody knows.
[[nodiscard]] Result<QString> buildingOf(db::Reader &reader, PersonId person);

} // namespace tjc::store
