#include "exchange/labels.h"
#include "service/explain.h"

#include <QCoreApplication>
#include <QStringList>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Advice {
    const char *subjects; ///< separated by spaces
    const char *text;     ///< %1: the kinds of training
};

constexpr Advice advices[] = {
    {"row.title.empty row.name.empty", QT_TRANSLATE_NOOP("explain", "Fill it in.")},
    {"row.id row.title.too_long row.name.too_long row.trainers row.building row.room row.organisation"
     " row.theme_week row.topics row.login row.job_title row.topic.name row.topic.labels row.topic.about"
     " row.topic.not_for row.post.too_long row.survey.text",
        QT_TRANSLATE_NOOP("explain", "Make it shorter.")},
    {"row.post.id row.post.date row.post.title row.post.empty row.post.missing",
        QT_TRANSLATE_NOOP("explain", "Mend it in the dump, or take the good rows only.")},
    {"row.survey.value", QT_TRANSLATE_NOOP("explain", "Mend the answer, or add its word to the questions.")},
    {"row.date", QT_TRANSLATE_NOOP("explain", "Write it as 2026-03-02, or with the day first: 2-3-2026.")},
    {"row.begin row.end", QT_TRANSLATE_NOOP("explain", "Write it as 09:30, or leave it empty.")},
    {"row.begin.empty",
        QT_TRANSLATE_NOOP("explain", "Fill in when it begins, or say which column holds that.")},
    {"row.duration", QT_TRANSLATE_NOOP("explain", "Write it as 01:30, or leave it empty.")},
    {"row.end_before_begin",
        QT_TRANSLATE_NOOP("explain", "Write an end that is later than the begin, or leave it empty.")},
    {"row.all_day row.formal row.active",
        QT_TRANSLATE_NOOP("explain", "Write ja or nee, or leave it empty.")},
    {"row.format", QT_TRANSLATE_NOOP("explain", "Write one of: %1.")},
    {"row.status", QT_TRANSLATE_NOOP("explain", "Write gepland or geannuleerd, or leave it empty.")},
    {"row.trainer_emails",
        QT_TRANSLATE_NOOP("explain", "Give an address for each trainer, in the same order.")},
    {"row.cost", QT_TRANSLATE_NOOP("explain", "Write it as 1.250,00, or leave it empty.")},
    {"row.hours", QT_TRANSLATE_NOOP("explain", "Write it as 7,5, or leave it empty.")},
    {"row.min row.max", QT_TRANSLATE_NOOP("explain", "Write a whole number, or leave it empty.")},
    {"row.seats_order", QT_TRANSLATE_NOOP("explain", "Make the least no more than the most.")},
    {"row.topic.kind", QT_TRANSLATE_NOOP("explain",
                           "Write onderwerp, vaardigheid, platform or apparaat, or leave it empty.")},
    {"row.topic.status",
        QT_TRANSLATE_NOOP("explain", "Write toegestaan, gedoogd or verboden, or leave it empty.")},
    {"row.topic.parent row.topic.instead",
        QT_TRANSLATE_NOOP("explain", "Write the name of another topic, or leave it empty.")},
    {"row.url", QT_TRANSLATE_NOOP("explain", "Write an address with https: at its begin.")},
    {"row.updated", QT_TRANSLATE_NOOP("explain", "Write it as 2026-03-02 09:30, or leave it empty.")},
    {"row.email", QT_TRANSLATE_NOOP("explain", "Write it as name@example.nl, or leave it empty.")},
    {"row.duplicate_id row.duplicate_email row.duplicate_login",
        QT_TRANSLATE_NOOP("explain", "Keep one of these rows, or change it in the others.")},
    {"row.time_zone row.recurrence row.unclosed",
        QT_TRANSLATE_NOOP("explain", "Save the calendar once more, or plan this session by hand.")},
    {"row.course_missing",
        QT_TRANSLATE_NOOP("explain", "Give the file of the courses as well, or leave this date out.")},
    {"row.too_many_cells",
        QT_TRANSLATE_NOOP("explain", "Put quotation marks around a text with a separator in it.")},
};

/// The words that a file may have for the kinds of training.
QString kinds()
{
    QStringList words;
    for (const Code<Format> &format : formatCodes)
        words += QString::fromUtf8(fileLabel(format.value));
    return words.join(", "_L1);
}

} // namespace

QString whatToDo(const RowError &error)
{
    for (const Advice &advice : advices) {
        if (!QString::fromLatin1(advice.subjects).split(u' ').contains(error.subject))
            continue;
        const QString text = QCoreApplication::translate("explain", advice.text);
        return text.contains("%1"_L1) ? text.arg(kinds()) : text;
    }
    return QCoreApplication::translate("explain", "Change this row, or leave it out.");
}

} // namespace tjc
