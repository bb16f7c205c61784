#include "ui/market/similar_list.h"

#include "ui/market/wish_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

SimilarList::SimilarList(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(tr("What there is already"));
    m_column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space8);
    hide();
}

QLabel *SimilarList::addText(const QString &text, QWidget *button)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space8);
    auto *label = new QLabel(m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    row->addWidget(label, 1);
    if (button)
        row->addWidget(button);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(row);
    return label;
}

void SimilarList::show(const Similar &similar)
{
    delete m_body;
    m_body = nullptr;
    setVisible(!similar.isEmpty());
    if (similar.isEmpty())
        return;
    m_body = new QWidget(this);
    auto *lines = new QVBoxLayout(m_body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(metrics::space4);
    m_column->addWidget(m_body);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    addText(tr("Does it exist already?"))->setFont(strong);
    addWishes(similar.wishes);
    addTrainings(similar.trainings);
    addColleagues(similar.colleagues);
    m_body->show();
}

void SimilarList::addWishes(const QList<WishRow> &wishes)
{
    for (const WishRow &wish : wishes) {
        auto *button = new QPushButton(wish.mine ? tr("Show it") : tr("Me too"), m_body);
        button->setAutoDefault(false);
        const QString text =
            wish.mine ? tr("You wish “%1” already, with %n in all.", nullptr, wish.votes).arg(wish.title)
                      : tr("%n colleague(s) wish “%1”.", nullptr, wish.votes).arg(wish.title);
        button->setAccessibleDescription(text);
        connect(button, &QPushButton::clicked, this, [this, id = wish.id, isMine = wish.mine] {
            isMine ? Q_EMIT wishRequested(id) : Q_EMIT meTooRequested(id);
        });
        addText(text, button);
    }
}

void SimilarList::addTrainings(const QList<SimilarTraining> &trainings)
{
    for (const SimilarTraining &training : trainings) {
        QString text = tr("%1 “%2”", "a form and a title").arg(label(training.format), training.title);
        if (training.when)
            text += tr(" is planned on %1.", "after a title")
                        .arg(longDate(localMoment(training.when->begin()).day));
        else if (!training.offeredBy.isEmpty())
            text += tr(" is offered by %1.", "after a title").arg(training.offeredBy);
        else
            text += tr(" is a formal course.", "after a title");
        if (!training.session || !training.when) {
            addText(text);
            continue;
        }
        auto *button = new QPushButton(tr("Show it"), m_body);
        button->setAutoDefault(false);
        button->setAccessibleDescription(text);
        connect(button, &QPushButton::clicked, this,
            [this, id = *training.session, begin = training.when->begin()] {
                Q_EMIT sessionRequested(id, begin);
            });
        addText(text, button);
    }
}

void SimilarList::addColleagues(const QList<SimilarColleague> &colleagues)
{
    QStringList names;
    for (const SimilarColleague &colleague : colleagues)
        names += colleague.organisation.isEmpty() ? colleague.name
                                                  : tr("%1 (%2)", "a colleague and an organisation")
                                                        .arg(colleague.name, colleague.organisation);
    if (!names.isEmpty())
        addText(tr("Colleagues who know about it: %1.").arg(names.join(u", "_s)));
}

} // namespace tjc
