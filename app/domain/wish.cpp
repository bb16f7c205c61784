#include "domain/wish.h"

#include "domain/vocabulary.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// What says nothing of a subject.
const QSet<QString> &smallWords()
{
    static const QSet<QString> words{u"aan"_s, u"alle"_s, u"als"_s, u"and"_s, u"beginners"_s, u"bij"_s,
        u"cursus"_s, u"dat"_s, u"de"_s, u"die"_s, u"doen"_s, u"door"_s, u"een"_s, u"en"_s, u"for"_s,
        u"gebruik"_s, u"gebruiken"_s, u"gebruikersgroep"_s, u"gevorderden"_s, u"graag"_s, u"hands"_s,
        u"het"_s, u"hoe"_s, u"how"_s, u"iets"_s, u"ik"_s, u"in"_s, u"inloop"_s, u"is"_s, u"je"_s, u"koffie"_s,
        u"leren"_s, u"maken"_s, u"meer"_s, u"met"_s, u"mijn"_s, u"naar"_s, u"niet"_s, u"of"_s, u"om"_s,
        u"on"_s, u"onder"_s, u"ons"_s, u"op"_s, u"open"_s, u"over"_s, u"sessie"_s, u"te"_s, u"the"_s, u"to"_s,
        u"training"_s, u"uit"_s, u"uitleg"_s, u"van"_s, u"voor"_s, u"wat"_s, u"werken"_s, u"wil"_s, u"with"_s,
        u"workshop"_s, u"zelf"_s};
    return words;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}\\p{M}]+"_s);
    QStringList words;
    const QStringList parts =
        text.normalized(QString::NormalizationForm_C).split(between, Qt::SkipEmptyParts);
    for (const QString &word : parts)
        words += foldedWord(word);
    return words;
}

} // namespace

WishDraft draftOf(const WishRow &row)
{
    return {.id = row.id,
        .revision = row.revision,
        .uid = row.uid,
        .title = row.title,
        .note = row.note,
        .topic = row.topic,
        .format = row.format,
        .first = row.first,
        .last = row.last};
}

Result<WishDraft> checked(const WishDraft &draft)
{
    WishDraft clean = draft;
    TJC_TRY(title, WishTitle::parse(draft.title));
    clean.title = title.string();
    clean.note.clear();
    if (!draft.note.trimmed().isEmpty()) {
        TJC_TRY(note, detail::cleanText(draft.note, maxWishNote, u"wish.note"_s, true));
        clean.note = note;
    }
    if (draft.first && draft.last && *draft.last < *draft.first)
        return Error{ErrorKind::Invalid, u"wish.period"_s};
    if (!draft.id && draft.uid.isEmpty())
        return Error{ErrorKind::Bug, u"wish.uid"_s};
    return clean;
}

Result<QString> checkedCloseReason(const QString &reason)
{
    return detail::cleanText(reason, maxCloseReason, u"wish.close_reason"_s, false);
}

QStringList tellingWords(const QString &title)
{
    constexpr qsizetype most = 5;
    constexpr qsizetype least = 2;
    QStringList words;
    for (const QString &word : wordsOf(title)) {
        if (word.size() >= least && !smallWords().contains(word) && !words.contains(word))
            words += word;
    }
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    return words.mid(0, most);
}

QList<TopicId> topicsNamedIn(const QString &title, const QList<NamedTopic> &topics)
{
    constexpr qsizetype most = 5;
    const QString text = u' ' + wordsOf(title).join(u' ') + u' ';
    QList<TopicId> named;
    for (const NamedTopic &topic : topics) {
        const bool isNamed = std::ranges::any_of(topic.labels, [&](const QString &label) {
            const QStringList words = wordsOf(label);
            return !words.isEmpty() && text.contains(u' ' + words.join(u' ') + u' ');
        });
        if (isNamed && named.size() < most)
            named += topic.id;
    }
    return named;
}

} // namespace tjc
