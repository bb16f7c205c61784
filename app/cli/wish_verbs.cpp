#include "cli/wish_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

using Options = std::vector<Option>;

const Option json{"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
const Option wish{"wish"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
    QT_TRANSLATE_NOOP("cli", "the wish, by the number that 'tjc wish list' shows")};
const Option reason{
    "reason"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "why; who wishes it reads it")};

Options wishOptions()
{
    return {{"title"_L1, QT_TRANSLATE_NOOP("cli", "S"),
                QT_TRANSLATE_NOOP("cli", "what you would like to learn, or see")},
        {"note"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "an explanation")},
        {"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "its topic, by number or name; none: no topic")},
        {"format"_L1, QT_TRANSLATE_NOOP("cli", "F"),
            QT_TRANSLATE_NOOP("cli",
                "the wanted form: workshop, open_coffee, desk_visit, user_group, network_meeting, course, "
                "e_learning or game; none: any")},
        {"from"_L1, QT_TRANSLATE_NOOP("cli", "D"),
            QT_TRANSLATE_NOOP("cli", "wanted from this local day on; none: any time")},
        {"to"_L1, QT_TRANSLATE_NOOP("cli", "D"),
            QT_TRANSLATE_NOOP("cli", "wanted until this local day; none: any time")},
        json};
}

Options filters()
{
    return {{"text"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "with these words")},
        {"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
            QT_TRANSLATE_NOOP("cli", "on this topic, by number or name")},
        {"organisation"_L1, QT_TRANSLATE_NOOP("cli", "O"),
            QT_TRANSLATE_NOOP(
                "cli", "of this organisation and all below it, by number, name or abbreviation")},
        {"format"_L1, QT_TRANSLATE_NOOP("cli", "F"), QT_TRANSLATE_NOOP("cli", "of this wanted form")},
        {"state"_L1, QT_TRANSLATE_NOOP("cli", "S"),
            QT_TRANSLATE_NOOP(
                "cli", "open, picked_up, planned, fulfilled, closed, or all (default: what is not met yet)")},
        {"mine"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only what you wish, asked first or picked up")},
        {"fits-me"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "only what you could give by your profile, the best fit first")},
        {"newest"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "newest first, instead of most votes first")}, json};
}

Options with(const Option &first, const Options &rest)
{
    Options all{first};
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

} // namespace

std::vector<Verb> wishVerbs()
{
    return {
        {"wish list"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists what colleagues wish; mistyped words find the nearest."),
            filters(), {}, wishesCommand},
        {"wish add"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Adds a wish, and names what there is already that looks like it."),
            wishOptions(), {"title"_L1}, addWishCommand},
        {"wish set"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Changes what is given of a wish. For who wished it first and coordinators."),
            with(wish, wishOptions()), {"wish"_L1}, setWishCommand},
        {"wish show"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Shows a wish, and who and what could meet it, with why. Who wishes it is shown to "
                "coordinators and who picked it up."),
            {wish, json}, {"wish"_L1}, showWishCommand},
        {"wish me-too"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Wishes it too: one vote each."), {wish, json},
            {"wish"_L1}, meTooCommand},
        {"wish withdraw"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Takes your vote back."), {wish, json},
            {"wish"_L1}, withdrawWishCommand},
        {"wish pick-up"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Tells that you take a wish up."), {wish, json},
            {"wish"_L1}, pickUpWishCommand},
        {"wish put-back"_L1, nullptr,
            QT_TRANSLATE_NOOP(
                "cli", "Puts a wish back that was taken up. For who took it up and coordinators."),
            {wish, json}, {"wish"_L1}, putBackWishCommand},
        {"wish close"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Closes a wish. For who wished it first and coordinators."),
            {wish, reason, json}, {"wish"_L1, "reason"_L1}, closeWishCommand},
        {"wish reopen"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Opens a closed wish again. For who wished it first and coordinators."),
            {wish, json}, {"wish"_L1}, reopenWishCommand},
        {"wish merge"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Makes two wishes one: the votes go to the other, and nobody counts twice. For moderators and "
                "coordinators."),
            {wish,
                {"into"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
                    QT_TRANSLATE_NOOP("cli", "the wish that stays, by its number")},
                json},
            {"wish"_L1, "into"_L1}, mergeWishCommand},
        {"wish plan"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Makes a wish a session: signs up all who wish it, in that order, and tells them. For coordinators "
                "and who gives it."),
            {wish,
                {"trainer"_L1, QT_TRANSLATE_NOOP("cli", "LOGIN"),
                    QT_TRANSLATE_NOOP("cli",
                        "who gives it, by account name or e-mail address (default: who took it up, or you)")},
                {"begin"_L1, QT_TRANSLATE_NOOP("cli", "T"),
                    QT_TRANSLATE_NOOP("cli",
                        "when it begins, such as 2026-03-02T13:00 (default: the first free hour of the wanted "
                        "period)")},
                {"end"_L1, QT_TRANSLATE_NOOP("cli", "T"), QT_TRANSLATE_NOOP("cli", "when it ends")},
                {"place"_L1, QT_TRANSLATE_NOOP("cli", "S"), QT_TRANSLATE_NOOP("cli", "where it is")},
                {"seats"_L1, QT_TRANSLATE_NOOP("cli", "N"),
                    QT_TRANSLATE_NOOP("cli", "how many seats; none: no limit")},
                json},
            {"wish"_L1}, planWishCommand},
        {"wish unplan"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli",
                "Takes the session of a wish back, as if it never was, while nobody else signed up and it has not "
                "begun. For coordinators and its trainer."),
            {wish, json}, {"wish"_L1}, unplanWishCommand},
        {"wish heat"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Shows where demand is that nobody meets, by topic. For coordinators."),
            {{"by"_L1, "organisation|week",
                 QT_TRANSLATE_NOOP("cli", "what stands side by side (default: organisation)")},
                {"output"_L1, QT_TRANSLATE_NOOP("cli", "FILE"),
                    QT_TRANSLATE_NOOP("cli", "write it to this file: .csv or .xlsx"), 'o'},
                json},
            {}, heatCommand},
    };
}

} // namespace tjc::cli
