#include "ui/forum/similar_threads.h"

#include "ui/forum/forum_words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_markdown.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tjc {

using namespace Qt::StringLiterals;

SimilarThreads::SimilarThreads(std::shared_ptr<const Clock> clock, QWidget *parent)
    : QScrollArea(parent), m_clock(std::move(clock))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What there is already"));
    fill();
}

void SimilarThreads::show(const SimilarInForum &similar, bool mayAsk)
{
    m_similar = similar;
    m_mayAsk = mayAsk;
    fill();
}

void SimilarThreads::setAsked(const QList<Colleague> &asked)
{
    m_asked = asked;
    fill();
}

QLabel *SimilarThreads::addText(QVBoxLayout *column, const QString &text, bool isStrong)
{
    auto *label = new QLabel(column->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    if (isStrong) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
    }
    column->addWidget(label);
    return label;
}

void SimilarThreads::addColleague(QVBoxLayout *column, const Colleague &colleague, const QString &why)
{
    const QString name = readableLine(colleague.name);
    addText(column, why.isEmpty() ? name : name + u" · "_s + why);
    if (!m_mayAsk)
        return;
    const bool isAsked =
        std::ranges::any_of(m_asked, [&](const Colleague &one) { return one.id == colleague.id; });
    auto *button = new QPushButton(
        isAsked ? tr("Do not ask after all") : tr("Ask this colleague"), column->parentWidget());
    button->setAutoDefault(false);
    button->setAccessibleDescription(name);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, colleague, isAsked] {
        if (isAsked)
            m_asked.removeIf([&](const Colleague &one) { return one.id == colleague.id; });
        else
            m_asked += colleague;
        fill();
        // The button was made anew; who pressed it stays here.
        const auto buttons = findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->accessibleDescription() == readableLine(colleague.name) && one->isVisible())
                one->setFocus();
        }
        Q_EMIT askedChanged();
    });
}

void SimilarThreads::fill()
{
    if (QWidget *before = takeWidget()) {
        before->hide();
        before->deleteLater();
    }
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space12, 0, metrics::space4, 0);
    column->setSpacing(metrics::space4);
    if (!m_similar.threads.isEmpty())
        addText(column, tr("Has it been asked before?"), true);
    for (const SimilarThread &thread : m_similar.threads) {
        QStringList facts{label(thread.kind)};
        if (thread.isSolved)
            facts += tr("solved");
        facts += thread.kind == ThreadKind::Question ? tr("%n answer(s)", nullptr, thread.replies)
                                                     : tr("%n repl(ies)", nullptr, thread.replies);
        facts += agoText(thread.lastPost, m_clock->now());
        addText(column, readableLine(thread.title) + u'\n' + facts.join(u" · "_s));
        auto *open = new QPushButton(tr("Show it"), body);
        open->setAutoDefault(false);
        open->setAccessibleDescription(readableLine(thread.title));
        column->addWidget(open, 0, Qt::AlignLeft);
        connect(
            open, &QPushButton::clicked, this, [this, id = thread.thread] { Q_EMIT threadRequested(id); });
        column->addSpacing(metrics::space8);
    }
    QList<Colleague> shown;
    if (!m_similar.colleagues.isEmpty() || !m_asked.isEmpty())
        addText(column, m_mayAsk ? tr("Who knows it?") : tr("Who knows about it"), true);
    for (const SimilarColleague &colleague : m_similar.colleagues) {
        const Colleague one{colleague.person, colleague.name};
        shown += one;
        addColleague(column, one, readableLine(colleague.organisation));
    }
    for (const Colleague &one : std::as_const(m_asked)) {
        const bool isShown =
            std::ranges::any_of(shown, [&](const Colleague &other) { return other.id == one.id; });
        if (!isShown)
            addColleague(column, one, tr("is asked"));
    }
    if (m_similar.threads.isEmpty() && m_similar.colleagues.isEmpty() && m_asked.isEmpty()) {
        QLabel *hint =
            addText(column, tr("While you type a title, you see here what has been asked before and which "
                               "colleagues know about it."));
        QPalette faint = hint->palette();
        faint.setColor(QPalette::WindowText, palette().color(QPalette::PlaceholderText));
        hint->setPalette(faint);
    }
    column->addStretch(1);
    setWidget(body);
    body->show();
}

} // namespace tjc
