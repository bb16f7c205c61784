#include "ui/guide/advice_section.h"

#include "service/deliver.h"
#include "service/directory_text.h"
#include "service/explain.h"
#include "service/guide_service.h"
#include "ui/guide/status_look.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

AdviceSection::AdviceSection(Workspace &workspace, bool mayChange, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_bar(new MessageBar(this)), m_list(new QListWidget(this)),
      m_empty(new QLabel(tr("Loading …"), this)), m_pages(new QStackedWidget(this)),
      m_advice(new QScrollArea(this)), m_edit(new QPushButton(tr("&Change tasks and advice…"), this))
{
    auto *question = new QLabel(tr("What do you want to do?"), this);
    question->setFont(metrics::titleFont(font()));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_list->setAccessibleName(tr("What do you want to do?"));
    m_list->setWordWrap(true);
    m_list->setSpacing(metrics::space4);
    m_edit->setVisible(mayChange);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(metrics::space8);
    leftColumn->addWidget(question);
    leftColumn->addWidget(m_list, 1);

    m_advice->setWidgetResizable(true);
    m_advice->setFrameShape(QFrame::NoFrame);
    m_advice->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_advice->setAccessibleName(tr("What is advised, the best first"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_advice);
    splitter->setChildrenCollapsible(false);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({50 * unit, 90 * unit});
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(metrics::space12);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(splitter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space8);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_edit, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_tasks.size()) {
            m_task = m_tasks[row].id;
            showCurrent();
        }
    });
    connect(m_edit, &QPushButton::clicked, this, &AdviceSection::editRequested);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        load();
    });
}

void AdviceSection::follow(const ChangeSet &changes)
{
    if (changes.guide || changes.everything)
        load();
}

void AdviceSection::focusList()
{
    m_list->setFocus();
}

void AdviceSection::showTask(GuideTaskId id)
{
    m_task = id;
    show(QList<GuideTask>(m_tasks));
}

void AdviceSection::load()
{
    deliver(m_workspace.guide().tasks(), this, [this](const Result<QList<GuideTask>> &tasks) {
        if (tasks)
            show(*tasks);
        else
            m_bar->say(explain(tasks.error()), MessageBar::Tone::Error, tr("Try again"));
    });
}

void AdviceSection::show(const QList<GuideTask> &tasks)
{
    const auto wanted = m_task;
    m_tasks = tasks;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int current = tasks.isEmpty() ? -1 : 0;
        for (int row = 0; row < tasks.size(); ++row) {
            m_list->addItem(tasks[row].name);
            if (tasks[row].id == wanted)
                current = row;
        }
        m_list->setCurrentRow(current);
        m_task = current < 0 ? std::nullopt : std::optional(tasks[current].id);
    }
    m_empty->setText(tr("Nothing is advised yet. Here colleagues can see which tool is for what."));
    m_pages->setCurrentIndex(tasks.isEmpty() ? 0 : 1);
    showCurrent();
    Q_EMIT settled();
}

void AdviceSection::showCurrent()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(metrics::space16, 0, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    const auto addText = [&](const QString &text) {
        auto *line = new QLabel(text, body);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
        return line;
    };
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_tasks.size()) {
        const GuideTask &task = m_tasks[row];
        addText(task.name)->setFont(metrics::titleFont(font()));
        if (task.advice.isEmpty())
            addText(tr("Nothing is advised for this yet."));
        int number = 0;
        for (const Advice &advice : task.advice) {
            QFont strong = font();
            strong.setWeight(QFont::DemiBold);
            column->addSpacing(metrics::space8);
            addText(tr("%1. %2 (%3)").arg(++number).arg(advice.topic.name, kindLabel(advice.kind)))
                ->setFont(strong);
            auto *badge = new StatusBadge(body);
            column->addWidget(badge);
            badge->show(advice.topic.status, true);
            if (!advice.reason.isEmpty())
                addText(advice.reason);
            auto *more = new QPushButton(tr("More about it"), body);
            more->setAccessibleName(tr("More about %1").arg(advice.topic.name));
            more->setAutoDefault(false);
            column->addWidget(more, 0, Qt::AlignLeft);
            connect(more, &QPushButton::clicked, this,
                [this, id = advice.topic.id] { Q_EMIT topicRequested(id); });
        }
    }
    column->addStretch(1);
    m_advice->setWidget(body);
}

} // namespace tjc
