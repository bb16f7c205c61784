#include "cli/choices.h"
#include "cli/moments.h"
#include "cli/who.h"
#include "cli/wish_verbs.h"
#include "cli/wish_words.h"
#include "cli/words.h"
#include "service/calendar_service.h"
#include "service/planning_service.h"
#include "service/wish_service.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

/// What needs no more than the wish; `revision` is the one that is stored.
using Deed = QFuture<Result<void>> (*)(WishService &, const WishRow &, const Arguments &);

template <Deed deed>
class Simple final : public Command
{
public:
    explicit Simple(const char *done) : m_done(done) {}

    Outcome run(Context &context) override
    {
        const auto id = wishId(context.arguments());
        if (!id)
            return id.error();
        TJC_CHECK(context.open());
        TJC_TRY(details, wait(context.workspace().wishes().wish(*id)));
        TJC_CHECK(wait(deed(context.workspace().wishes(), details.row, context.arguments())));
        return showWish(context, *id, translate("cli", m_done));
    }

private:
    const char *m_done;
};

QFuture<Result<void>> meToo(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.meToo(wish.id);
}

QFuture<Result<void>> withdraw(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.withdraw(wish.id);
}

QFuture<Result<void>> pickUp(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.pickUp(wish.id, wish.revision);
}

QFuture<Result<void>> putBack(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.putBack(wish.id, wish.revision);
}

QFuture<Result<void>> closeIt(WishService &wishes, const WishRow &wish, const Arguments &arguments)
{
    return wishes.close(wish.id, wish.revision, arguments.value("reason"_L1));
}

QFuture<Result<void>> reopen(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.reopen(wish.id, wish.revision);
}

QFuture<Result<void>> unplan(WishService &wishes, const WishRow &wish, const Arguments &)
{
    return wishes.unplan(wish.id);
}

class MergeWish final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const auto source = wishId(context.arguments());
        if (!source)
            return source.error();
        const auto target = wishId(context.arguments(), "into"_L1);
        if (!target)
            return target.error();
        TJC_CHECK(context.open());
        TJC_CHECK(wait(context.workspace().wishes().merge(*source, *target)));
        return showWish(context, *target, translate("cli", "The two wishes are one now."));
    }
};

class PlanWish final : public Command
{
public:
    Outcome run(Context &context) override
    {
        const Arguments &arguments = context.arguments();
        const auto id = wishId(arguments);
        if (!id)
            return id.error();
        const auto begin = momentOption(arguments, "begin"_L1, false);
        if (!begin)
            return begin.error();
        const auto end = momentOption(arguments, "end"_L1, false);
        if (!end)
            return end.error();
        const bool noLimit = arguments.value("seats"_L1) == "none"_L1;
        const auto seats =
            noLimit ? tl::expected<std::optional<int>, Failure>() : numberOption(arguments, "seats"_L1, 1);
        if (!seats)
            return seats.error();
        TJC_CHECK(context.open());
        std::optional<PersonId> trainer;
        if (arguments.has("trainer"_L1)) {
            TJC_TRY(who, colleague(context, "trainer"_L1));
            trainer = who.id;
        }
        TJC_TRY(proposal, wait(context.workspace().wishes().proposal(*id, trainer)));
        SessionDraft draft = proposal.draft;
        const Instant from = begin->value_or(draft.when.begin());
        const auto when = Span::from(from, end->value_or(from.plusMs(draft.when.ms())));
        if (!when)
            return misused(translate("cli", "--end lies before --begin."));
        draft.when = *when;
        // A deadline that was meant for another day says nothing of this one.
        if (*begin && draft.signupCloses) {
            TJC_TRY(usual, wait(context.workspace().planning().signupDefaults(draft.format, *when)));
            draft.signupCloses = usual.signupCloses;
            draft.rules = usual.rules;
        }
        if (arguments.has("seats"_L1))
            draft.maxSeats = *seats;
        draft.building = arguments.value("place"_L1);
        TJC_TRY(session, wait(context.workspace().wishes().plan(*id, draft)));
        if (context.wantsJson())
            return showWish(context, *id, {});
        TJC_TRY(details, wait(context.workspace().calendar().session(session)));
        context.out().line(
            translate("cli", "Planned as session %1, on %2: %3 enrolled, %4 on the waiting list.")
                .arg(session.value())
                .arg(moment(details.row.when.begin()))
                .arg(details.row.enrolled)
                .arg(details.row.waitlisted));
        return Done;
    }
};

} // namespace

std::unique_ptr<Command> meTooCommand()
{
    return std::make_unique<Simple<meToo>>(QT_TRANSLATE_NOOP("cli", "You wish this too."));
}

std::unique_ptr<Command> withdrawWishCommand()
{
    return std::make_unique<Simple<withdraw>>(QT_TRANSLATE_NOOP("cli", "You no longer wish this."));
}

std::unique_ptr<Command> pickUpWishCommand()
{
    return std::make_unique<Simple<pickUp>>(
        QT_TRANSLATE_NOOP("cli", "You take this up; who wishes it is told."));
}

std::unique_ptr<Command> putBackWishCommand()
{
    return std::make_unique<Simple<putBack>>(QT_TRANSLATE_NOOP("cli", "The wish is open again."));
}

std::unique_ptr<Command> closeWishCommand()
{
    return std::make_unique<Simple<closeIt>>(QT_TRANSLATE_NOOP("cli", "The wish is closed."));
}

std::unique_ptr<Command> reopenWishCommand()
{
    return std::make_unique<Simple<reopen>>(QT_TRANSLATE_NOOP("cli", "The wish is open again."));
}

std::unique_ptr<Command> mergeWishCommand()
{
    return std::make_unique<MergeWish>();
}

std::unique_ptr<Command> planWishCommand()
{
    return std::make_unique<PlanWish>();
}

std::unique_ptr<Command> unplanWishCommand()
{
    return std::make_unique<Simple<unplan>>(QT_TRANSLATE_NOOP(
        "cli", "The planning is taken back: the session is gone and the wish is as it was."));
}

} // namespace tjc::cli
