#pragma once

#include "domain/evaluation.h"

#include <QFutureInterface>
#include <QPromise>

namespace tjc::test {

using namespace Qt::StringLiterals;

inline Question question(QuestionKind kind, const QString &text, qint64 id)
{
    Question one;
    one.id = QuestionId::from(id);
    one.key = u"q%1"_s.arg(id);
    one.kind = kind;
    one.text = text;
    return one;
}

/// One of each kind; the third is asked only of who says no to the second.
inline EvaluationForm exampleForm()
{
    EvaluationForm form;
    form.id = EvaluationFormId::from(1);
    Question scale = question(QuestionKind::Scale, u"Al met al was dit een goede training"_s, 11);
    scale.use = QuestionUse::Overall;
    scale.required = true;
    scale.lowLabel = u"helemaal oneens"_s;
    scale.highLabel = u"helemaal eens"_s;
    Question useful = question(QuestionKind::YesNo, u"Sloot het aan bij je werk?"_s, 12);
    useful.level = 2;
    Question why = question(QuestionKind::Text, u"Wat sloot niet aan?"_s, 13);
    why.dependsOn = 1;
    why.dependsValue = u"no"_s;
    Question pace = question(QuestionKind::Single, u"Hoe was het tempo?"_s, 14);
    pace.options = QStringList{u"Te langzaam"_s, u"Goed"_s, u"Te snel & te veel"_s};
    Question parts = question(QuestionKind::Multiple, u"Wat was nuttig?"_s, 15);
    parts.options = QStringList{u"De uitleg"_s,
        u"Zelf oefenen met de voorbeelden uit het werk van de eigen afdeling, met hulp van een collega"_s,
        u"De vragen van anderen"_s};
    Question number = question(QuestionKind::Number, u"Hoeveel uur per week verwacht je te winnen?"_s, 16);
    number.low = 0;
    number.high = 40;
    Question text = question(QuestionKind::Text, u"Welke vraag heb je nog?"_s, 17);
    text.use = QuestionUse::ForForum;
    form.questions = {scale, useful, why, pace, parts, number, text};
    return form;
}

inline QuestionResult resultOf(const Question &question, const QList<int> &counts, int n)
{
    QuestionResult result{question, n, {}, {}, {}};
    for (int i = 0; i < int(counts.size()); ++i) {
        const bool isOption = !question.options.isEmpty();
        const QString value = question.kind == QuestionKind::YesNo ? (i == 0 ? u"yes"_s : u"no"_s)
                              : isOption                           ? QString::number(i)
                                                                   : QString::number(question.low + i);
        result.counts += AnswerCount{value, isOption ? question.options.at(i) : value, counts.at(i)};
    }
    return result;
}

/// Of a session that 24 were at, of whom 18 answered, and three three months later wait.
inline EvaluationResults exampleResults()
{
    const EvaluationForm form = exampleForm();
    EvaluationResults results;
    results.sessions = 1;
    results.invited = 24;
    results.answered = 18;
    results.waiting = 1;
    results.followInvited = 24;
    results.followAnswered = 9;
    results.followWaiting = 3;
    QuestionResult overall = resultOf(form.questions.at(0), {0, 1, 2, 7, 8}, 18);
    overall.mean = 4.22;
    overall.deviation = 0.85;
    results.questions = {overall, resultOf(form.questions.at(1), {14, 3}, 17),
        resultOf(form.questions.at(3), {2, 12, 3}, 17), resultOf(form.questions.at(4), {9, 12, 5}, 16),
        resultOf(form.questions.at(6), {}, 6)};
    Question used = question(QuestionKind::Scale, u"Ik gebruik wat ik leerde in mijn werk"_s, 21);
    used.level = 3;
    used.lowLabel = u"nooit"_s;
    used.highLabel = u"elke dag"_s;
    QuestionResult behaviour = resultOf(used, {1, 2, 2, 1, 0}, 6);
    behaviour.mean = 2.5;
    behaviour.deviation = 0.96;
    results.behaviour = {behaviour};
    results.texts = {
        {u"a1"_s, form.questions.at(6).text, *SessionId::from(1), u"Twitteren voor beleidsmakers"_s,
            u"Hoe zet ik een lijst klaar voor de hele afdeling?"_s, true, {}},
        {u"a2"_s, form.questions.at(6).text, *SessionId::from(1), u"Twitteren voor beleidsmakers"_s,
            u"<b>Mag dit</b> ook op de telefoon van het werk?\nEn thuis?"_s, true, ThreadId::from(5)},
    };
    results.months = {{*Day::fromIso(u"2026-03-01"_s), 12, 3.4}, {*Day::fromIso(u"2026-04-01"_s), 4, 1.0},
        {*Day::fromIso(u"2026-06-01"_s), 9, 3.9}, {*Day::fromIso(u"2026-09-01"_s), 18, 4.22}};
    results.mayShare = true;
    return results;
}

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace tjc::test
