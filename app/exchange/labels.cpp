#include "exchange/labels.h"

#include "exchange/cell_values.h"

#include <utility>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
using Words = std::pair<Enum, QLatin1StringView>;

/// Words as wordKey() makes them, with a space on both sides of each.
template <typename Enum, size_t N>
std::optional<Enum> find(const Words<Enum> (&table)[N], const QString &label)
{
    const QString key = u' ' + wordKey(label) + u' ';
    for (const auto &[value, words] : table) {
        if (key.size() > 2 && words.contains(key))
            return value;
    }
    return std::nullopt;
}

constexpr Words<Format> formats[] = {
    {Format::Workshop, " workshop training "_L1},
    {Format::OpenCoffee, " openkoffie opencoffee koffie "_L1},
    {Format::DeskVisit, " bureaubezoek deskvisit "_L1},
    {Format::UserGroup, " gebruikersgroep usergroup "_L1},
    {Format::NetworkMeeting, " netwerkbijeenkomst networkmeeting netwerk bijeenkomst meeting "_L1},
    {Format::Course, " cursus course opleiding "_L1},
    {Format::ELearning, " elearning online "_L1},
    {Format::Game, " spel game "_L1},
};

constexpr Words<SessionState> states[] = {
    {SessionState::Planned,
        " gepland planned scheduled confirmed bevestigd actief active tentative gaatdoor "_L1},
    {SessionState::Cancelled, " geannuleerd cancelled canceled afgelast vervallen afgezegd gaatnietdoor "_L1},
};

constexpr Words<bool> truths[] = {
    {true, " ja j yes y true waar 1 x formeel formal "_L1},
    {false, " nee n no false onwaar 0 collega informeel informal colleague "_L1},
};

} // namespace

QByteArrayView fileLabel(Format format)
{
    switch (format) {
    case Format::Workshop:
        return "workshop";
    case Format::OpenCoffee:
        return "Open Koffie";
    case Format::DeskVisit:
        return "bureaubezoek";
    case Format::UserGroup:
        return "gebruikersgroep";
    case Format::NetworkMeeting:
        return "netwerkbijeenkomst";
    case Format::Course:
        return "cursus";
    case Format::ELearning:
        return "e-learning";
    case Format::Game:
        return "spel";
    }
    return "workshop";
}

QByteArrayView fileLabel(SessionState state)
{
    return state == SessionState::Planned ? "gepland" : "geannuleerd";
}

QByteArrayView fileLabel(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Enrolled:
        return "ingeschreven";
    case EnrolmentState::Waitlisted:
        return "wachtlijst";
    case EnrolmentState::Pending:
        return "in behandeling";
    case EnrolmentState::Cancelled:
        return "afgemeld";
    case EnrolmentState::Declined:
        return "afgewezen";
    }
    return "";
}

std::optional<Format> formatOf(const QString &label)
{
    return find(formats, label);
}

std::optional<SessionState> sessionStateOf(const QString &label)
{
    return find(states, label);
}

std::optional<bool> truthOf(const QString &label)
{
    return find(truths, label);
}

} // namespace tjc
