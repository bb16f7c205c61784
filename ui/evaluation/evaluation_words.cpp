#include "ui/evaluation/evaluation_words.h"

#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(tjc::EvaluationWords)
};

} // namespace

QString label(EvaluationKind kind)
{
    return kind == EvaluationKind::After ? Words::tr("After the session") : Words::tr("Three months later");
}

QString label(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Scale:
        return Words::tr("Scale");
    case QuestionKind::YesNo:
        return Words::tr("Yes or no");
    case QuestionKind::Single:
        return Words::tr("One of several");
    case QuestionKind::Multiple:
        return Words::tr("Several of several");
    case QuestionKind::Number:
        return Words::tr("Number");
    case QuestionKind::Text:
        return Words::tr("Text");
    }
    return {};
}

QString label(QuestionUse use)
{
    switch (use) {
    case QuestionUse::None:
        return Words::tr("Nothing special");
    case QuestionUse::Overall:
        return Words::tr("It is the mark on cards and in the comparison");
    case QuestionUse::Recommend:
        return Words::tr("It counts who would recommend it");
    case QuestionUse::ForTrainer:
        return Words::tr("It says whether the trainer may read the open answers");
    case QuestionUse::ForForum:
        return Words::tr("It is meant as a question for the forum");
    }
    return {};
}

QString levelText(int level)
{
    switch (level) {
    case 1:
        return Words::tr("1 Reaction: what did they think of it");
    case 2:
        return Words::tr("2 Learning: what did they learn");
    default:
        return Words::tr("3 Behaviour: what do they do with it");
    }
}

QString formTitle(const EvaluationForm &form)
{
    return label(form.kind) + u" · "_s
           + (form.format ? label(*form.format) : Words::tr("all kinds without a form of their own"));
}

QString anonymityText(Engine engine)
{
    if (engine == Engine::Postgres) {
        return Words::tr(
            "Nobody can see who answers what: your answers are kept without your name and without a time, and are "
            "shown only once five colleagues have answered.");
    }
    return Words::tr(
        "Your answers are kept without your name and without a time, and are shown only once five colleagues have "
        "answered. This workspace is a shared file, though: a colleague who keeps copies of the file could guess "
        "which answers are yours.");
}

QString scaleText(const Question &question)
{
    const QString low = QString::number(question.low);
    const QString high = QString::number(question.high);
    if (question.lowLabel.isEmpty() && question.highLabel.isEmpty())
        return Words::tr("from %1 to %2").arg(low, high);
    QStringList ends;
    if (!question.lowLabel.isEmpty())
        ends += low + u" = "_s + question.lowLabel;
    if (!question.highLabel.isEmpty())
        ends += high + u" = "_s + question.highLabel;
    return ends.join(u", "_s);
}

QString valueText(const Question &question, const QString &value)
{
    switch (question.kind) {
    case QuestionKind::YesNo:
        return value == "yes"_L1 ? Words::tr("Yes") : Words::tr("No");
    case QuestionKind::Single:
    case QuestionKind::Multiple:
        return question.options.value(value.toInt());
    default:
        return value;
    }
}

QString decimalText(double number)
{
    return QLocale().toString(number, 'f', 1);
}

QString shareText(int count, int n)
{
    return n > 0 ? Words::tr("%1%").arg(qRound(100.0 * count / n)) : Words::tr("%1%").arg(0);
}

QString unmarked(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace tjc
