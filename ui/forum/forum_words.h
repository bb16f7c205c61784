#pragma once

#include "domain/forum.h"

#include <QString>
#include <QStringList>

namespace tjc {

/// The words for people, in the language of the installed translator.
[[nodiscard]] QString label(ThreadKind kind);
/// "just now", "5 minutes ago", "yesterday", a day.
[[nodiscard]] QString agoText(Instant at, Instant now);
/// "pinned", "solved", "closed", "hidden": what a thread is, beside its kind.
[[nodiscard]] QStringList stateWords(const ThreadRow &thread);
/// Who opened it: a name, "somebody" where nobody may know.
[[nodiscard]] QString openerText(const ThreadRow &thread);
/// The second line of a thread in a list.
[[nodiscard]] QString threadFacts(const ThreadRow &thread, Instant now);
/// A thread as it is read aloud.
[[nodiscard]] QString threadSentence(const ThreadRow &thread, Instant now);
/// A post as it is read aloud, without its text: `index` counts from 0, `isQuestion` is its thread.
[[nodiscard]] QString postName(const PostRow &post, int index, int count, bool isQuestion, Instant now);
/// "expert", "trainer", "was there".
[[nodiscard]] QStringList badgesOf(const PostRow &post);
[[nodiscard]] QString authorText(const PostRow &post);
[[nodiscard]] QString votesText(int votes);
/// Of the audit log, from its stable codes; what is not known stands as it is.
[[nodiscard]] QString actionText(const QString &code);
[[nodiscard]] QString resultText(const QString &code);
/// "post 12", "thread 3".
[[nodiscard]] QString objectText(const QString &object);
/// What is put in the editor to answer a part of a post.
[[nodiscard]] QString quoteOf(const PostRow &post, const QString &part);

} // namespace tjc
