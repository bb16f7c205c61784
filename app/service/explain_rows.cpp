#include "service/explain_sentences.h"

#include <QCoreApplication>

namespace tjc {

namespace {

constexpr RowSentence sentences[] = {
    {"row.id", QT_TRANSLATE_NOOP("explain", "the identifier '%1' cannot be used")},
    {"row.duplicate_id",
        QT_TRANSLATE_NOOP("explain", "the identifier '%1' stands in the file more than once")},
    {"row.survey.value",
        QT_TRANSLATE_NOOP("explain", "'%1' is none of the answers that the questions name for this column")},
    {"row.survey.text", QT_TRANSLATE_NOOP("explain", "the answer '%1' is too long")},
    {"row.title.empty", QT_TRANSLATE_NOOP("explain", "the title is missing")},
    {"row.title.too_long", QT_TRANSLATE_NOOP("explain", "the title '%1' is too long")},
    {"row.date", QT_TRANSLATE_NOOP("explain", "the date '%1' is not a date (2026-03-02)")},
    {"row.begin", QT_TRANSLATE_NOOP("explain", "the begin '%1' is not a time (09:30)")},
    {"row.begin.empty", QT_TRANSLATE_NOOP("explain", "there is a time of the end and none of the begin")},
    {"row.end", QT_TRANSLATE_NOOP("explain", "the end '%1' is not a time (09:30)")},
    {"row.end_before_begin", QT_TRANSLATE_NOOP("explain", "the end '%1' is not after the begin")},
    {"row.all_day", QT_TRANSLATE_NOOP("explain", "'%1' does not say whether it lasts all day (ja or nee)")},
    {"row.format", QT_TRANSLATE_NOOP("explain", "there is no form '%1'")},
    {"row.formal", QT_TRANSLATE_NOOP("explain", "'%1' does not say whether it is formal (ja or nee)")},
    {"row.status", QT_TRANSLATE_NOOP("explain", "there is no state '%1'")},
    {"row.trainers", QT_TRANSLATE_NOOP("explain", "a name among the trainers '%1' cannot be used")},
    {"row.trainer_emails", QT_TRANSLATE_NOOP("explain", "the e-mail addresses '%1' do not fit the trainers")},
    {"row.min", QT_TRANSLATE_NOOP("explain", "the least number of seats '%1' is not a number")},
    {"row.max", QT_TRANSLATE_NOOP("explain", "the most seats '%1' is not a number from 1 on")},
    {"row.seats_order",
        QT_TRANSLATE_NOOP("explain", "the least number of seats '%1' is larger than the most")},
    {"row.building", QT_TRANSLATE_NOOP("explain", "the building '%1' cannot be used")},
    {"row.room", QT_TRANSLATE_NOOP("explain", "the room '%1' cannot be used")},
    {"row.organisation", QT_TRANSLATE_NOOP("explain", "the organisation '%1' cannot be used")},
    {"row.theme_week", QT_TRANSLATE_NOOP("explain", "the theme week '%1' cannot be used")},
    {"row.topic.name", QT_TRANSLATE_NOOP("explain", "the name '%1' cannot be used")},
    {"row.topic.kind",
        QT_TRANSLATE_NOOP("explain", "the kind '%1' is not onderwerp, vaardigheid, platform or apparaat")},
    {"row.topic.labels", QT_TRANSLATE_NOOP("explain", "the other names '%1' cannot be used")},
    {"row.topic.about", QT_TRANSLATE_NOOP("explain", "the text '%1' is too long")},
    {"row.topic.not_for", QT_TRANSLATE_NOOP("explain", "the text '%1' is too long")},
    {"row.topic.status",
        QT_TRANSLATE_NOOP("explain", "the status '%1' is not toegestaan, gedoogd or verboden")},
    {"row.topic.parent", QT_TRANSLATE_NOOP("explain", "there is no topic '%1' to stand under")},
    {"row.topic.instead", QT_TRANSLATE_NOOP("explain", "there is no topic '%1' to use instead")},
    {"row.topics", QT_TRANSLATE_NOOP("explain", "a topic among '%1' cannot be used")},
    {"row.url", QT_TRANSLATE_NOOP("explain", "the link '%1' is not an address of the web")},
    {"row.updated", QT_TRANSLATE_NOOP("explain", "'%1' is not a moment (2026-03-02 09:30)")},
    {"row.duplicate_email",
        QT_TRANSLATE_NOOP("explain", "the e-mail address '%1' stands in the file more than once")},
    {"row.duplicate_login",
        QT_TRANSLATE_NOOP("explain", "the account name '%1' stands in the file more than once")},
    {"row.duration", QT_TRANSLATE_NOOP("explain", "the duration '%1' is not a duration (01:30)")},
    {"row.email", QT_TRANSLATE_NOOP("explain", "the e-mail address '%1' cannot be used")},
    {"row.login", QT_TRANSLATE_NOOP("explain", "the account name '%1' cannot be used")},
    {"row.job_title", QT_TRANSLATE_NOOP("explain", "the job title '%1' cannot be used")},
    {"row.name.empty", QT_TRANSLATE_NOOP("explain", "the name is missing")},
    {"row.name.too_long", QT_TRANSLATE_NOOP("explain", "the name '%1' is too long")},
    {"row.refused", QT_TRANSLATE_NOOP("explain", "the workspace does not take this row: %1")},
    {"row.time_zone", QT_TRANSLATE_NOOP("explain", "the time zone '%1' is not known here")},
    {"file.errors", QT_TRANSLATE_NOOP("explain", "the bad rows could not be kept in '%1'")},
    {"row.unclosed", QT_TRANSLATE_NOOP("explain", "'%1' is never closed")},
    {"row.recurrence", QT_TRANSLATE_NOOP("explain", "the repeat '%1' cannot be followed")},
    {"row.active",
        QT_TRANSLATE_NOOP("explain", "'%1' does not say whether the course is still given (ja or nee)")},
    {"row.cost", QT_TRANSLATE_NOOP("explain", "'%1' is not an amount (1.250,00)")},
    {"row.hours", QT_TRANSLATE_NOOP("explain", "'%1' is not a number of hours or half days (7,5)")},
    {"row.course_missing", QT_TRANSLATE_NOOP("explain", "the course '%1' of this date is not in the file")},
    {"row.post.id", QT_TRANSLATE_NOOP("explain", "the number '%1' cannot be used, or stands there twice")},
    {"row.post.date", QT_TRANSLATE_NOOP("explain", "the date of number %1 is not a date")},
    {"row.post.title", QT_TRANSLATE_NOOP("explain", "the title of number %1 is missing or too long")},
    {"row.post.empty", QT_TRANSLATE_NOOP("explain", "number %1 has no text")},
    {"row.post.too_long",
        QT_TRANSLATE_NOOP("explain", "the text of number %1 is longer than 20,000 characters")},
    {"row.post.missing", QT_TRANSLATE_NOOP("explain", "what number %1 answers is not taken in")},
    {"row.too_many_cells", QT_TRANSLATE_NOOP("explain", "there are more cells than columns, from '%1' on")},
};

} // namespace

std::span<const RowSentence> rowSentences()
{
    return sentences;
}

} // namespace tjc
