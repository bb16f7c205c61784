#include "service/explain_sentences.h"

#include <QtGlobal>

namespace tjc {

namespace {

using enum ErrorKind;

constexpr Sentence sentences[] = {
    {NotFound, "thread", QT_TRANSLATE_NOOP("explain", "There is no such thread, or a moderator hid it.")},
    {NotFound, "post", QT_TRANSLATE_NOOP("explain", "There is no such post, or a moderator hid it.")},
    {Invalid, "thread.title.empty", QT_TRANSLATE_NOOP("explain", "Say in a few words what it is about.")},
    {Invalid, "thread.title.too_long",
        QT_TRANSLATE_NOOP("explain", "The title is too long; put the rest in the text."),
        QT_TRANSLATE_NOOP("explain", "The title is longer than %1 characters; put the rest in the text.")},
    {Invalid, "thread.topics.too_many",
        QT_TRANSLATE_NOOP("explain", "That are too many topics; choose those that matter most."),
        QT_TRANSLATE_NOOP("explain", "A thread has at most %1 topics; choose those that matter most.")},
    {Invalid, "thread.state",
        QT_TRANSLATE_NOOP("explain", "A new thread is open, and has no posts or votes yet.")},
    {Invalid, "thread.not_a_question",
        QT_TRANSLATE_NOOP("explain", "Only for a question can a colleague be asked to answer.")},
    {Invalid, "thread.merge", QT_TRANSLATE_NOOP("explain", "Choose two threads that are not the same.")},
    {Invalid, "post.empty", QT_TRANSLATE_NOOP("explain", "Write something first.")},
    {Invalid, "post.too_long", QT_TRANSLATE_NOOP("explain", "The text is too long; split it in two posts."),
        QT_TRANSLATE_NOOP("explain", "The text is longer than %1 characters; split it in two posts.")},
    {Invalid, "post.state",
        QT_TRANSLATE_NOOP("explain", "A new post has no votes, and is not accepted yet.")},
    {Invalid, "post.reply_to",
        QT_TRANSLATE_NOOP("explain", "The post that this answers stands in another thread.")},
    {Invalid, "post.own_vote", QT_TRANSLATE_NOOP("explain", "You cannot vote for what you wrote yourself.")},
    {Invalid, "post.not_an_answer",
        QT_TRANSLATE_NOOP("explain", "Only an answer to a question can be accepted.")},
    {Invalid, "post_vote",
        QT_TRANSLATE_NOOP("explain", "Only a colleague whom the workspace knows can vote.")},
    {Invalid, "post_report",
        QT_TRANSLATE_NOOP("explain", "Only a colleague whom the workspace knows can report a post.")},
    {Invalid, "moderation.reason.empty", QT_TRANSLATE_NOOP("explain", "Say why: who wrote it reads that.")},
    {Invalid, "moderation.reason.too_long", QT_TRANSLATE_NOOP("explain", "The reason is too long."),
        QT_TRANSLATE_NOOP("explain", "The reason is longer than %1 characters.")},
    {Invalid, "moderation.action",
        QT_TRANSLATE_NOOP("explain", "This workspace does not know that act of moderation.")},
    {Conflict, "thread.revision",
        QT_TRANSLATE_NOOP("explain", "Somebody else changed this thread meanwhile; look at it again.")},
    {Conflict, "thread.locked",
        QT_TRANSLATE_NOOP("explain", "A moderator closed this thread: nothing can be added to it.")},
    {Conflict, "thread.merged",
        QT_TRANSLATE_NOOP("explain", "This thread became one with another; go on there.")},
    {Conflict, "thread.accepted",
        QT_TRANSLATE_NOOP("explain",
            "Answers to this question are accepted; take that back first, then it can become a discussion.")},
    {Conflict, "post.revision",
        QT_TRANSLATE_NOOP("explain", "This post was changed meanwhile; look at it again.")},
    {Conflict, "post_vote.exists", QT_TRANSLATE_NOOP("explain", "You voted for this post already.")},
    {Conflict, "post_report.exists", QT_TRANSLATE_NOOP("explain", "You reported this post already.")},
    {Denied, "thread.other",
        QT_TRANSLATE_NOOP("explain", "Only who opened the thread and moderators may change it.")},
    {Denied, "thread.accept",
        QT_TRANSLATE_NOOP("explain", "Only who asked and moderators may accept an answer.")},
    {Denied, "thread.fixed",
        QT_TRANSLATE_NOOP("explain", "Who opened a thread, when and about what stays as it is.")},
    {Denied, "thread.moderation",
        QT_TRANSLATE_NOOP("explain", "Only a moderator may do this with a thread.")},
    {Denied, "thread.delete",
        QT_TRANSLATE_NOOP("explain", "A thread is never deleted; a moderator can hide it.")},
    {Denied, "post.other",
        QT_TRANSLATE_NOOP("explain", "Only who wrote the post and moderators may do this.")},
    {Denied, "post.fixed", QT_TRANSLATE_NOOP("explain", "Who wrote a post, when and where stays as it is.")},
    {Denied, "post.moderation", QT_TRANSLATE_NOOP("explain", "Only a moderator may hide a post.")},
    {Denied, "post.delete",
        QT_TRANSLATE_NOOP("explain", "A post is never deleted; a moderator can hide it.")},
    {Denied, "post_version", QT_TRANSLATE_NOOP("explain", "What a post was before stays as it is.")},
    {Denied, "post_vote", QT_TRANSLATE_NOOP("explain", "You vote for yourself only.")},
    {Denied, "post_report", QT_TRANSLATE_NOOP("explain", "Only a moderator may settle what was reported.")},
    {Denied, "audit", QT_TRANSLATE_NOOP("explain", "What moderators did stays as it is written down.")},
};

} // namespace

std::span<const Sentence> forumSentences()
{
    return sentences;
}

} // namespace tjc
