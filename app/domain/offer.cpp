#include "domain/offer.h"

#include "base/text.h"
#include "domain/session.h"

#include <QUrl>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxUrlLength = 2'000;
constexpr qsizetype maxUidLength = 300;

Result<QString> optionalText(const QString &raw, qsizetype max, const QString &subject, bool lines)
{
    auto clean = detail::cleanText(raw, max, subject, lines);
    if (!clean && clean.error().subject == subject + ".empty"_L1)
        return QString();
    return clean;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
           && !url.host().isEmpty();
}

bool isLanguage(const QString &text)
{
    return text.size() >= 2 && text.size() <= 8
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

OfferDraft draftOf(const OfferDetails &offer)
{
    OfferDraft draft{.id = offer.row.id,
        .revision = offer.row.revision,
        .uid = offer.row.uid,
        .title = offer.row.title,
        .summary = offer.summary,
        .url = offer.row.url,
        .format = offer.row.format,
        .minutes = offer.row.minutes,
        .language = offer.row.language,
        .topics = {}};
    for (const auto &topic : offer.topics)
        draft.topics += topic.first;
    return draft;
}

Result<OfferDraft> checked(const OfferDraft &draft)
{
    OfferDraft clean = draft;
    TJC_TRY(title, TrainingTitle::parse(draft.title));
    TJC_TRY(summary, optionalText(draft.summary, maxSummary, u"offer.summary"_s, true));
    TJC_TRY(url, optionalText(draft.url, maxUrlLength, u"offer.url"_s, false));
    clean.title = title.string();
    clean.summary = summary;
    clean.url = url;
    if (!url.isEmpty() && !isWebAddress(url))
        return Error{ErrorKind::Invalid, u"offer.url"_s, url};
    if (draft.minutes && (*draft.minutes < 1 || *draft.minutes > maxCourseMinutes))
        return Error{ErrorKind::Invalid, u"offer.minutes"_s};
    clean.language = draft.language.trimmed().toLower();
    if (!clean.language.isEmpty() && !isLanguage(clean.language))
        return Error{ErrorKind::Invalid, u"offer.language"_s, draft.language};
    clean.topics.clear();
    for (const TopicId topic : draft.topics) {
        if (!clean.topics.contains(topic))
            clean.topics += topic;
    }
    if (clean.topics.size() > maxCourseTopics)
        return Error{ErrorKind::Invalid, u"offer.topics"_s};
    if (!draft.id && (draft.uid.isEmpty() || draft.uid.size() > maxUidLength))
        return Error{ErrorKind::Invalid, u"offer.uid"_s};
    return clean;
}

} // namespace tjc
