#include "domain/forum.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QList<T> eachOnce(const QList<T> &list)
{
    QList<T> once;
    for (const T &one : list) {
        if (!once.contains(one))
            once += one;
    }
    return once;
}

Result<QList<TopicId>> checkedTopics(const QList<TopicId> &topics)
{
    QList<TopicId> once = eachOnce(topics);
    if (once.size() > maxThreadTopics)
        return Error{ErrorKind::Invalid, u"thread.topics.too_many"_s, QString::number(maxThreadTopics)};
    return once;
}

} // namespace

Result<ThreadDraft> checked(const ThreadDraft &draft)
{
    ThreadDraft clean = draft;
    TJC_TRY(title, ThreadTitle::parse(draft.title));
    clean.title = title.string();
    TJC_TRY(text, checkedPostText(draft.text));
    clean.text = text;
    TJC_TRY(topics, checkedTopics(draft.topics));
    clean.topics = topics;
    clean.asked = eachOnce(draft.asked);
    if (draft.uid.isEmpty())
        return Error{ErrorKind::Bug, u"thread.uid"_s};
    return clean;
}

Result<ThreadChange> checked(const ThreadChange &change)
{
    ThreadChange clean = change;
    TJC_TRY(title, ThreadTitle::parse(change.title));
    clean.title = title.string();
    TJC_TRY(topics, checkedTopics(change.topics));
    clean.topics = topics;
    return clean;
}

Result<QString> checkedPostText(const QString &text)
{
    TJC_TRY(clean, detail::cleanText(text, maxPostText, u"post"_s, true));
    return clean;
}

Result<QString> checkedModerationReason(const QString &reason)
{
    return detail::cleanText(reason, maxModerationReason, u"moderation.reason"_s, false);
}

} // namespace tjc
