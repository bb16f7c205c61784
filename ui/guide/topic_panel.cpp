#include "ui/guide/topic_panel.h"

#include "service/directory_text.h"
#include "ui/guide/status_look.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/local_time.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/safe_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

/// A text in full: the panel scrolls, not the text in it.
class WholeText : public SafeText
{
public:
    using SafeText::SafeText;

    void fit()
    {
        document()->setTextWidth(viewport()->width());
        setFixedHeight(qCeil(document()->size().height()) + 2 * frameWidth());
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        SafeText::resizeEvent(event);
        fit();
    }
};

} // namespace

TopicPanel::TopicPanel(bool mayChange, QWidget *parent) : QScrollArea(parent), m_mayChange(mayChange)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen topic"));
    showNothing({});
}

void TopicPanel::begin()
{
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(metrics::space12, 0, metrics::space12, metrics::space12);
    m_column->setSpacing(metrics::space8);
}

void TopicPanel::showNothing(const QString &sentence)
{
    begin();
    addText(sentence);
    m_column->addStretch(1);
    setWidget(m_body);
}

QLabel *TopicPanel::addText(const QString &text, bool isStrong)
{
    auto *label = new QLabel(text, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isStrong) {
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
        m_column->addSpacing(metrics::space8);
    }
    m_column->addWidget(label);
    return label;
}

/// A line that leads somewhere.
QPushButton *TopicPanel::addLink(const QString &text, const QString &accessible)
{
    QString shown = text;
    auto *button = new QPushButton(shown.replace(u'&', "&&"_L1), m_body);
    button->setAutoDefault(false);
    button->setAccessibleName(accessible.isEmpty() ? text : accessible);
    m_column->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void TopicPanel::addMarkdown(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return;
    addText(heading, true);
    auto *shown = new WholeText(m_body);
    shown->setFrameShape(NoFrame);
    shown->setAccessibleName(heading);
    shown->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    shown->setMarkdownOfOthers(text);
    m_column->addWidget(shown);
}

void TopicPanel::addHead(const TopicDetails &topic)
{
    QStringList path;
    for (const TopicLink &above : topic.path)
        path += above.name;
    if (!path.isEmpty())
        addText(path.join(u" › "_s))->setFont(metrics::noteFont(font()));
    addText(topic.name)->setFont(metrics::titleFont(font()));
    QStringList facts{kindLabel(topic.kind)};
    if (!topic.labels.isEmpty())
        facts += tr("also: %1").arg(topic.labels.join(", "_L1));
    addText(facts.join(u" · "_s));
    auto *badge = new StatusBadge(m_body);
    m_column->addWidget(badge);
    badge->show(topic.status, true);
    if (topic.instead) {
        const QString status = statusText(topic.instead->status);
        const QString text = status.isEmpty() ? tr("Use instead: %1").arg(topic.instead->name)
                                              : tr("Use instead: %1 (%2)").arg(topic.instead->name, status);
        QPushButton *instead = addLink(text);
        instead->setIcon(statusIcon(topic.instead->status, palette()));
        connect(instead, &QPushButton::clicked, this,
            [this, id = topic.instead->id] { Q_EMIT topicRequested(id); });
    }
}

void TopicPanel::addSessions(const QString &heading, const QList<TopicSession> &sessions)
{
    if (sessions.isEmpty())
        return;
    addText(heading, true);
    for (const TopicSession &session : sessions) {
        // Two lines, so that the panel may be narrow.
        const QString when = whenText(session.when, session.allDay);
        QStringList parts{when, label(session.format)};
        if (!session.place.isEmpty())
            parts += session.place;
        QPushButton *line = addLink(unbroken(session.title + u'\n' + parts.join(u" · "_s)),
            tr("Show %1 in the calendar").arg(session.title + ", "_L1 + parts.join(", "_L1)));
        connect(line, &QPushButton::clicked, this,
            [this, session] { Q_EMIT sessionRequested(session.session, session.when.begin()); });
    }
}

void TopicPanel::addKnowers(const TopicDetails &topic)
{
    if (topic.knowerCount == 0)
        return;
    addText(tr("Who knows it"), true);
    for (const TopicKnower &knower : topic.knowers) {
        QStringList parts{knower.name};
        if (!knower.organisation.isEmpty())
            parts += knower.organisation;
        parts += levelLabel(knower.level);
        if (knower.offers)
            parts += tr("would give something about it");
        QPushButton *line = addLink(parts.join(u" · "_s));
        connect(
            line, &QPushButton::clicked, this, [this, id = knower.person] { Q_EMIT colleagueRequested(id); });
    }
    QPushButton *all = addLink(tr("Show all in Trainers (%1)").arg(topic.knowerCount));
    all->setIcon(QIcon::fromTheme(u"system-users"_s));
    connect(all, &QPushButton::clicked, this, [this, id = topic.id] { Q_EMIT colleaguesRequested(id); });
}

void TopicPanel::addQuestions(const TopicDetails &topic)
{
    addText(tr("Questions of colleagues"), true);
    for (const TopicQuestion &question : topic.questions) {
        const QString state = question.isSolved       ? tr("solved")
                              : question.replies == 0 ? tr("not answered yet")
                                                      : tr("%n answer(s)", nullptr, question.replies);
        QPushButton *line = addLink(unbroken(question.title + u'\n' + state),
            tr("Read the question %1, %2").arg(question.title, state));
        line->setIcon(QIcon::fromTheme(question.isSolved ? u"checkmark"_s : u"help-contextual"_s));
        connect(line, &QPushButton::clicked, this,
            [this, id = question.thread] { Q_EMIT questionRequested(id); });
    }
    if (topic.questionCount > topic.questions.size()) {
        connect(addLink(tr("Show all questions (%1)").arg(topic.questionCount)), &QPushButton::clicked, this,
            [this, id = topic.id] { Q_EMIT questionsRequested(id); });
    }
    connect(addLink(tr("Ask a question about it…")), &QPushButton::clicked, this,
        [this, id = topic.id, name = topic.name] { Q_EMIT askRequested(id, name); });
}

void TopicPanel::addButtons()
{
    auto *buttons = new QWidget(m_body);
    auto *flow = new FlowLayout(metrics::space8, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, void (TopicPanel::*)()> all[] = {
        {tr("C&hange the topic…"), &TopicPanel::editRequested},
        {tr("&Make it one with another…"), &TopicPanel::mergeRequested},
        {tr("&Remove the topic…"), &TopicPanel::removeRequested},
    };
    for (const auto &[text, act] : all) {
        auto *button = new QPushButton(text, buttons);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
    }
    m_column->addSpacing(metrics::space16);
    m_column->addWidget(buttons);
}

void TopicPanel::show(const TopicDetails &topic)
{
    begin();
    addHead(topic);
    addMarkdown(tr("What it is for"), topic.about);
    addMarkdown(tr("When not to use it"), topic.notFor);
    addKnowers(topic);
    addSessions(tr("Sessions to come"), topic.sessions);
    addSessions(tr("User groups that meet"), topic.userGroups);
    addQuestions(topic);
    if (!topic.tasks.isEmpty()) {
        addText(tr("Advised for"), true);
        for (const auto &[id, name] : topic.tasks)
            connect(addLink(name), &QPushButton::clicked, this,
                [this, task = id] { Q_EMIT taskRequested(task); });
    }
    if (topic.wishes > 0) {
        addText(tr("Wishes"), true);
        connect(addLink(tr("%n wishes are not met yet", nullptr, topic.wishes)), &QPushButton::clicked, this,
            [this, id = topic.id] { Q_EMIT wishesRequested(id); });
    }
    if (m_mayChange)
        addButtons();
    m_column->addStretch(1);
    setWidget(m_body);
}

} // namespace tjc
