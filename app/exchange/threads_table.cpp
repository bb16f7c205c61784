#include "exchange/threads_table.h"

namespace tjc {

namespace {

QByteArrayView yesOrNo(bool is)
{
    return is ? "ja" : "nee";
}

} // namespace

void threadsHeader(Table &to)
{
    to.header({"Gesprek-id", "Soort", "Titel", "Begonnen door", "Begonnen", "Laatste bericht", "Door",
        "Reacties", "Stemmen", "Opgelost", "Vast", "Gesloten", "Onderwerp(en)", "Over"});
}

void threadsRow(Table &to, const ThreadRow &thread)
{
    const bool isQuestion = thread.kind == ThreadKind::Question;
    to.number(thread.id.value());
    to.text(isQuestion ? "vraag" : "gesprek");
    to.text(thread.title.toUtf8());
    to.text(thread.authorName.toUtf8());
    to.moment(thread.created);
    to.moment(thread.lastPost);
    to.text(thread.lastPoster.toUtf8());
    to.number(thread.replies);
    to.number(thread.votes);
    if (isQuestion)
        to.text(yesOrNo(thread.accepted > 0));
    else
        to.empty();
    to.text(yesOrNo(thread.isPinned));
    to.text(yesOrNo(thread.isLocked));
    QStringList topics;
    for (const ThreadTopic &topic : thread.topics)
        topics += topic.name;
    to.list(topics.join(QLatin1Char(listSeparator)).toUtf8());
    to.text(thread.about.toUtf8());
    to.endRow();
}

} // namespace tjc
