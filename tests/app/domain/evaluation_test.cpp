#include "domain/evaluation.h"

#include <QTest>

using namespace tjc;
using namespace Qt::StringLiterals;

namespace {

Question question(QuestionKind kind, const QString &text = u"Hoe was het?"_s)
{
    Question made;
    made.kind = kind;
    made.text = text;
    if (kind == QuestionKind::Single || kind == QuestionKind::Multiple)
        made.options = {u"Ja"_s, u"Deels"_s, u"Nee"_s};
    return made;
}

EvaluationForm form(const QList<Question> &questions)
{
    EvaluationForm made;
    made.questions = questions;
    for (qsizetype i = 0; i < questions.size(); ++i)
        made.questions[i].id = QuestionId::from(i + 1);
    return made;
}

Answer answer(int place, const QStringList &values)
{
    return {*QuestionId::from(place), values};
}

/// "ok", or kind, subject and argument.
template <typename T>
QString told(const Result<T> &result)
{
    return result
               ? u"ok"_s
               : code(result.error().kind) + u' ' + result.error().subject + u' ' + result.error().argument;
}

/// A scale, then a choice, then a text that is asked only of who did not say "Ja".
EvaluationForm threeQuestions()
{
    EvaluationForm made = form({question(QuestionKind::Scale), question(QuestionKind::Single),
        question(QuestionKind::Text), question(QuestionKind::Multiple), question(QuestionKind::Number)});
    made.questions[0].required = true;
    made.questions[2].dependsOn = 1;
    made.questions[2].dependsValue = u"!0"_s;
    made.questions[2].required = true;
    made.questions[3].dependsOn = 2;
    made.questions[4].low = -5;
    made.questions[4].high = 100;
    return made;
}

} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormIsChecked_data();
    void aFormIsChecked();
    void aFormIsCleaned();
    void keysStayAndAreGiven();
    void asksWhatDepends_data();
    void asksWhatDepends();
    void answersAreChecked_data();
    void answersAreChecked();
    void answersAreCleaned();
};

void EvaluationTest::aFormIsChecked_data()
{
    QTest::addColumn<EvaluationForm>("form");
    QTest::addColumn<QString>("outcome");
    const auto with = [](Question second, auto change) {
        change(second);
        return form({question(QuestionKind::Single), second});
    };
    QTest::newRow("nothing asked") << form({}) << u"invalid form.empty "_s;
    QTest::newRow("as many as may be")
        << form(QList<Question>(maxQuestions, question(QuestionKind::Text))) << u"ok"_s;
    QTest::newRow("too many") << form(QList<Question>(maxQuestions + 1, question(QuestionKind::Text)))
                              << u"invalid form.too_long %1"_s.arg(maxQuestions);
    QTest::newRow("no text") << with(question(QuestionKind::Scale, u"  "_s), [](Question &) {})
                             << u"invalid question.text.empty 2"_s;
    QTest::newRow("long text") << with(question(QuestionKind::Scale, QString(501, u'x')), [](Question &) {})
                               << u"invalid question.text.too_long 2"_s;
    QTest::newRow("one option") << with(question(QuestionKind::Single), [](Question &q) {
        q.options = {u"a"_s};
    }) << u"invalid question.options 2"_s;
    QTest::newRow("the same option twice") << with(question(QuestionKind::Multiple), [](Question &q) {
        q.options = {u"a"_s, u" a "_s};
    }) << u"invalid question.options 2"_s;
    QTest::newRow("an empty option") << with(question(QuestionKind::Multiple), [](Question &q) {
        q.options = {u"a"_s, u""_s, u"b"_s};
    }) << u"invalid question.options 2"_s;
    QTest::newRow("scale of one") << with(question(QuestionKind::Scale), [](Question &q) { q.high = q.low; })
                                  << u"invalid question.scale 2"_s;
    QTest::newRow("scale of eleven") << with(question(QuestionKind::Scale), [](Question &q) {
        q.low = 0, q.high = 10;
    }) << u"ok"_s;
    QTest::newRow("scale of twelve") << with(question(QuestionKind::Scale), [](Question &q) {
        q.low = 0, q.high = 11;
    }) << u"invalid question.scale 2"_s;
    QTest::newRow("a number to a hundred")
        << with(question(QuestionKind::Number), [](Question &q) { q.low = 0, q.high = 100; }) << u"ok"_s;
    QTest::newRow("depends on what was asked before")
        << with(question(QuestionKind::Text), [](Question &q) { q.dependsOn = 0, q.dependsValue = u"2"_s; })
        << u"ok"_s;
    QTest::newRow("depends on anything else")
        << with(question(QuestionKind::Text), [](Question &q) { q.dependsOn = 0, q.dependsValue = u"!2"_s; })
        << u"ok"_s;
    QTest::newRow("depends on no such option")
        << with(question(QuestionKind::Text), [](Question &q) { q.dependsOn = 0, q.dependsValue = u"3"_s; })
        << u"invalid question.depends 2"_s;
    QTest::newRow("depends on itself")
        << with(question(QuestionKind::Single), [](Question &q) { q.dependsOn = 1, q.dependsValue = u"0"_s; })
        << u"invalid question.depends 2"_s;
    Question after = question(QuestionKind::Scale);
    after.dependsOn = 0;
    after.dependsValue = u"x"_s;
    QTest::newRow("depends on a text")
        << form({question(QuestionKind::Text), after}) << u"invalid question.depends 2"_s;
    QTest::newRow("an overall choice")
        << with(question(QuestionKind::Single), [](Question &q) { q.use = QuestionUse::Overall; })
        << u"invalid question.use 2"_s;
    QTest::newRow("a text to recommend")
        << with(question(QuestionKind::Text), [](Question &q) { q.use = QuestionUse::Recommend; })
        << u"invalid question.use 2"_s;
    QTest::newRow("a question as text")
        << with(question(QuestionKind::Text), [](Question &q) { q.use = QuestionUse::ForForum; }) << u"ok"_s;
    Question overall = question(QuestionKind::Scale);
    overall.use = QuestionUse::Overall;
    QTest::newRow("two overall") << form({overall, overall}) << u"invalid question.use 2"_s;
}

void EvaluationTest::aFormIsChecked()
{
    QFETCH(EvaluationForm, form);
    QFETCH(QString, outcome);
    QCOMPARE(told(checked(form)), outcome);
}

void EvaluationTest::aFormIsCleaned()
{
    Question text = question(QuestionKind::Text, u"  Wat\nkan beter? "_s);
    text.options = {u"x"_s};
    text.low = 7;
    text.high = 7;
    text.lowLabel = u"x"_s;
    text.level = 3;
    text.dependsValue = u"x"_s;
    const auto clean = checked(form({text}));
    QVERIFY(clean.has_value());
    const Question &only = clean->questions.first();
    QVERIFY(!only.text.startsWith(u' ') && !only.text.endsWith(u' '));
    QVERIFY(only.options.isEmpty() && only.lowLabel.isEmpty() && only.dependsValue.isEmpty());
    QCOMPARE(only.low, Question().low);
    QCOMPARE(only.level, 2);
    EvaluationForm later = form({text});
    later.kind = EvaluationKind::FollowUp;
    QCOMPARE(checked(later)->questions.first().level, 3);
}

void EvaluationTest::keysStayAndAreGiven()
{
    Question known = question(QuestionKind::Text);
    known.key = u"good"_s;
    const auto clean = checked(form({known, question(QuestionKind::Text), known}));
    QVERIFY(clean.has_value());
    QCOMPARE(clean->questions[0].key, u"good"_s);
    QVERIFY(!clean->questions[1].key.isEmpty());
    QVERIFY(!clean->questions[2].key.isEmpty());
    QCOMPARE(
        QSet<QString>({clean->questions[0].key, clean->questions[1].key, clean->questions[2].key}).size(), 3);
    // Once more, nothing changes.
    QCOMPARE(*checked(*clean), *clean);
}

void EvaluationTest::asksWhatDepends_data()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<QList<bool>>("asked");
    QTest::newRow("nothing yet") << QList<Answer>() << QList<bool>{true, true, false, false, true};
    QTest::newRow("yes") << QList<Answer>{answer(2, {u"0"_s})} << QList<bool>{true, true, false, false, true};
    QTest::newRow("no") << QList<Answer>{answer(2, {u"2"_s})} << QList<bool>{true, true, true, false, true};
    QTest::newRow("an empty answer is none")
        << QList<Answer>{answer(2, {})} << QList<bool>{true, true, false, false, true};
    QTest::newRow("not asked, so nothing depends on it")
        << QList<Answer>{answer(3, {u"tekst"_s})} << QList<bool>{true, true, false, false, true};
}

void EvaluationTest::asksWhatDepends()
{
    QFETCH(QList<Answer>, answers);
    QFETCH(QList<bool>, asked);
    QCOMPARE(askedQuestions(threeQuestions(), answers), asked);
}

void EvaluationTest::answersAreChecked_data()
{
    QTest::addColumn<QList<Answer>>("answers");
    QTest::addColumn<QString>("outcome");
    const auto rated = [](const Answer &more) { return QList<Answer>{answer(1, {u"4"_s}), more}; };
    QTest::newRow("what must be is missing") << QList<Answer>() << u"invalid answer.required 1"_s;
    QTest::newRow("only what must be") << QList<Answer>{answer(1, {u"4"_s})} << u"ok"_s;
    QTest::newRow("too high") << QList<Answer>{answer(1, {u"6"_s})} << u"invalid answer.value 1"_s;
    QTest::newRow("two of a scale") << QList<Answer>{answer(1, {u"3"_s, u"4"_s})}
                                    << u"invalid answer.value 1"_s;
    QTest::newRow("no number") << QList<Answer>{answer(1, {u"+4"_s})} << u"invalid answer.value 1"_s;
    QTest::newRow("no such option") << rated(answer(2, {u"3"_s})) << u"invalid answer.value 2"_s;
    QTest::newRow("asked by an answer, and missing")
        << rated(answer(2, {u"1"_s})) << u"invalid answer.required 3"_s;
    QTest::newRow("asked by an answer, and blank") << QList<Answer>{answer(1, {u"4"_s}), answer(2, {u"1"_s}),
        answer(3, {u"  "_s})} << u"invalid answer.required 3"_s;
    QTest::newRow("too long") << QList<Answer>{answer(1, {u"4"_s}), answer(2, {u"1"_s}),
        answer(3, {QString(4'001, u'x')})}
                              << u"invalid answer.too_long 3"_s;
    QTest::newRow("as long as may be")
        << QList<Answer>{answer(1, {u"4"_s}), answer(2, {u"1"_s}), answer(3, {QString(4'000, u'x')})}
        << u"ok"_s;
    QTest::newRow("a number below nothing") << rated(answer(5, {u"-5"_s})) << u"ok"_s;
    QTest::newRow("a number too low") << rated(answer(5, {u"-6"_s})) << u"invalid answer.value 5"_s;
}

void EvaluationTest::answersAreChecked()
{
    QFETCH(QList<Answer>, answers);
    QFETCH(QString, outcome);
    QCOMPARE(told(checkedAnswers(threeQuestions(), answers)), outcome);
}

void EvaluationTest::answersAreCleaned()
{
    EvaluationForm some = form({question(QuestionKind::Multiple), question(QuestionKind::Text)});
    const auto clean =
        checkedAnswers(some, {answer(2, {u" Goed. "_s}), answer(1, {u"2"_s, u"0"_s}), answer(9, {u"x"_s})});
    QVERIFY(clean.has_value());
    // In the order of the form, without what it does not ask.
    QCOMPARE(*clean, (QList<Answer>{answer(1, {u"0"_s, u"2"_s}), answer(2, {u"Goed."_s})}));
    QVERIFY(!checkedAnswers(some, {answer(1, {u"1"_s, u"1"_s})}));
    // An answer to what was not asked is left out, wrong as it may be.
    QCOMPARE(checkedAnswers(threeQuestions(), {answer(1, {u"4"_s}), answer(3, {QString(5'000, u'x')})})
                 .value()
                 .size(),
        1);
}

QTEST_APPLESS_MAIN(EvaluationTest)
#include "evaluation_test.moc"
