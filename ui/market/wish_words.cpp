#include "ui/market/wish_words.h"

#include "ui/widgets/local_time.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace tjc {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::WishWords)
};

} // namespace

QString label(WishState state)
{
    switch (state) {
    case WishState::Open:
        return Words::tr("open", "a wish");
    case WishState::PickedUp:
        return Words::tr("taken up", "a wish");
    case WishState::Planned:
        return Words::tr("planned", "a wish");
    case WishState::Fulfilled:
        return Words::tr("fulfilled", "a wish");
    case WishState::Closed:
        return Words::tr("closed", "a wish");
    }
    return {};
}

QString stateText(const WishRow &wish)
{
    if (wish.mergedInto)
        return Words::tr("one with another wish");
    if (wish.state == WishState::PickedUp && !wish.picker.isEmpty())
        return Words::tr("taken up by %1", "a wish").arg(wish.picker);
    if (wish.state == WishState::Planned && wish.when)
        return Words::tr("planned on %1", "a wish").arg(shortDate(localMoment(wish.when->begin()).day));
    return label(wish.state);
}

QString periodText(std::optional<Day> first, std::optional<Day> last)
{
    if (first && last)
        return *first == *last ? shortDate(*first)
                               : Words::tr("%1 – %2", "two days").arg(shortDate(*first), shortDate(*last));
    if (first)
        return Words::tr("from %1").arg(shortDate(*first));
    return last ? Words::tr("until %1").arg(shortDate(*last)) : Words::tr("any time");
}

QString shortPeriodText(std::optional<Day> first, std::optional<Day> last)
{
    const auto text = [](Day day) { return QLocale().toString(day.date(), Words::tr("d MMM", "a date")); };
    if (first && last)
        return Words::tr("%1 – %2", "two days").arg(text(*first), text(*last));
    if (first)
        return Words::tr("from %1").arg(text(*first));
    return last ? Words::tr("until %1").arg(text(*last)) : QString();
}

QString votesSentence(const WishRow &wish)
{
    if (wish.mine && wish.votes == 1)
        return Words::tr("Only you wish this so far.");
    return wish.mine ? Words::tr("%n colleague(s) wish this, you too.", nullptr, wish.votes)
                     : Words::tr("%n colleague(s) wish this.", nullptr, wish.votes);
}

} // namespace tjc
