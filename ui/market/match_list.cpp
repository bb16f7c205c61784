#include "ui/market/match_list.h"

#include "service/match_text.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

MatchList::MatchList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void MatchList::begin()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::space4);
    m_column->addWidget(m_body);
}

QLabel *MatchList::addText(const QString &text, bool isStrong)
{
    auto *label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    if (isStrong) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
    }
    m_body->layout()->addWidget(label);
    return label;
}

void MatchList::showLoading()
{
    begin();
    addText(tr("Looking who could meet this…"));
}

void MatchList::showError(const QString &sentence)
{
    begin();
    addText(sentence);
}

void MatchList::show(const WishMatches &matches, bool canPlan)
{
    begin();
    QList<TrainerMatch> others = matches.trainers;
    if (matches.me) {
        addText(tr("You could give this"), true);
        addText(whySentence(matches.me->why));
        others.removeIf([&](const TrainerMatch &match) { return match.person == matches.me->person; });
        static_cast<QVBoxLayout *>(m_body->layout())->addSpacing(metrics::space8);
    }
    addText(tr("Who could give this?"), true);
    if (others.isEmpty())
        addText(matches.me ? tr("No other colleague says yet that he knows this topic.")
                           : tr("No colleague says yet that he knows this topic."));
    for (const TrainerMatch &match : std::as_const(others)) {
        const QString name =
            match.organisation.isEmpty()
                ? match.name
                : tr("%1 (%2)", "a colleague and an organisation").arg(match.name, match.organisation);
        const QString why = whySentence(match.why);
        addText(name + u"\n"_s + why);
        if (!canPlan)
            continue;
        auto *button = new QPushButton(tr("Plan it with %1…").arg(match.name), m_body);
        button->setAutoDefault(false);
        button->setAccessibleDescription(why);
        connect(button, &QPushButton::clicked, this, [this, id = match.person] { Q_EMIT planChosen(id); });
        static_cast<QVBoxLayout *>(m_body->layout())->addWidget(button, 0, Qt::AlignLeft);
    }
    if (matches.trainings.isEmpty())
        return;
    static_cast<QVBoxLayout *>(m_body->layout())->addSpacing(metrics::space8);
    addText(tr("Trainings that may meet it"), true);
    for (const TrainingMatch &match : matches.trainings) {
        const TrainingFacts &training = match.training;
        QString text = training.title;
        if (training.when)
            text += u" · "_s + shortDate(localMoment(training.when->begin()).day);
        else if (!training.offeredBy.isEmpty())
            text += u" · "_s + training.offeredBy;
        addText(text + u"\n"_s + whySentence(match.why));
        if (!training.session || !training.when)
            continue;
        auto *button = new QPushButton(tr("Show the session"), m_body);
        button->setAutoDefault(false);
        button->setAccessibleDescription(text);
        connect(button, &QPushButton::clicked, this,
            [this, id = *training.session, at = training.when->begin()] { Q_EMIT sessionRequested(id, at); });
        static_cast<QVBoxLayout *>(m_body->layout())->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace tjc
