#include "cli/offer_verbs.h"

namespace tjc::cli {

using namespace Qt::StringLiterals;

namespace {

const Option json{"json"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "print an array of objects, instants in UTC")};
const Option format{"format"_L1, QT_TRANSLATE_NOOP("cli", "F"),
    QT_TRANSLATE_NOOP("cli",
        "of this form: workshop, open_coffee, desk_visit, user_group, network_meeting, course, "
        "e_learning or game")};

} // namespace

std::vector<Verb> offerVerbs()
{
    const char *const text = QT_TRANSLATE_NOOP("cli", "S");
    return {
        {"offer list"_L1, nullptr,
            QT_TRANSLATE_NOOP("cli", "Lists what is offered: formal courses and trainings by colleagues."),
            {{"text"_L1, text,
                 QT_TRANSLATE_NOOP("cli", "with these words in title, description or provider")},
                {"formal"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "formal courses only")},
                {"colleague"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "trainings by colleagues only")},
                {"mine"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only what you offer")}, format,
                {"language"_L1, text, QT_TRANSLATE_NOOP("cli", "in this language, such as nl")},
                {"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
                    QT_TRANSLATE_NOOP("cli", "on this topic, by name, number or identifier")},
                {"with-date"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "only with a session to come")},
                {"all"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "also what was withdrawn or vanished")}, json},
            {}, offersCommand},
        {"offer add"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Offers a training, given by you."),
            {{"title"_L1, text, QT_TRANSLATE_NOOP("cli", "its title")},
                {"about"_L1, text, QT_TRANSLATE_NOOP("cli", "what it is about")}, format,
                {"minutes"_L1, QT_TRANSLATE_NOOP("cli", "N"), QT_TRANSLATE_NOOP("cli", "how long it takes")},
                {"language"_L1, text, QT_TRANSLATE_NOOP("cli", "the language, such as nl")},
                {"topic"_L1, QT_TRANSLATE_NOOP("cli", "T"),
                    QT_TRANSLATE_NOOP("cli",
                        "a topic that it is about, by name, number or identifier; several with commas")},
                {"url"_L1, QT_TRANSLATE_NOOP("cli", "URL"),
                    QT_TRANSLATE_NOOP("cli", "a web address to read more")},
                json},
            {"title"_L1}, addOfferCommand},
        {"offer withdraw"_L1, nullptr, QT_TRANSLATE_NOOP("cli", "Withdraws a training that you offer."),
            {{"training"_L1, QT_TRANSLATE_NOOP("cli", "ID"),
                 QT_TRANSLATE_NOOP("cli", "the training, by the number that 'tjc offer list' shows")},
                json},
            {"training"_L1}, withdrawOfferCommand},
    };
}

} // namespace tjc::cli
