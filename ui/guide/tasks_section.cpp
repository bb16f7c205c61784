#include "ui/guide/tasks_section.h"

#include "service/deliver.h"
#include "service/guide_service.h"
#include "ui/guide/advice_editor.h"

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int topicsFound = 12;
constexpr int mostTasks = 9'999;

RecordSection::Words words()
{
    return {.list = TasksSection::tr("Tasks"),
        .columns = {TasksSection::tr("Task"), TasksSection::tr("Advised")},
        .empty = TasksSection::tr("There are no tasks yet. Add what colleagues want to do, such as “share a "
                                  "document”, and say which tool is for it."),
        .choose = TasksSection::tr("Choose a task to look at it or to change it."),
        .add = TasksSection::tr("&New task…"),
        .newTitle = TasksSection::tr("New task"),
        .save = TasksSection::tr("&Save the task"),
        .remove = TasksSection::tr("&Remove the task"),
        .askRemove = TasksSection::tr("Remove the task “%1”?"),
        .keep = TasksSection::tr("Keep it")};
}

} // namespace

TasksSection::TasksSection(Workspace &workspace, bool readOnly, QWidget *parent)
    : RecordSection(words(), readOnly, parent), m_workspace(workspace),
      m_advice(new AdviceEditor(
          [&service = workspace.guide()](const QString &text) { return service.find(text, topicsFound); },
          this))
{
    addFields();
    start();
}

void TasksSection::addFields()
{
    form().addLine(u"name"_s, tr("What somebody &wants to do"), tr("Such as: share a document."));
    form().addNumber(u"position"_s, tr("&Place in the list"), mostTasks, tr("first"));
    form().add({.id = u"advice"_s,
        .label = tr("A&dvised, the best first"),
        .editor = m_advice,
        .value = [this] { return m_advice->value(); },
        .setValue = [this](const QVariant &value) { m_advice->setValue(value); },
        .text = &AdviceEditor::text});
    connect(m_advice, &AdviceEditor::edited, &form(), &RecordForm::touched);
}

RecordForm::Values TasksSection::fresh() const
{
    return {{u"name"_s, QString()}, {u"position"_s, m_count}, {u"advice"_s, QVariantList()}};
}

void TasksSection::load()
{
    deliver(m_workspace.guide().tasks(), this, [this](const Result<QList<GuideTask>> &tasks) {
        if (tasks)
            show(*tasks);
        else
            loadingFailed(tasks.error());
    });
}

void TasksSection::show(const QList<GuideTask> &tasks)
{
    m_count = int(tasks.size());
    QList<Row> rows;
    for (const GuideTask &task : tasks) {
        QVariantList advice;
        QStringList names;
        for (const Advice &one : task.advice) {
            advice += QVariantMap{{u"topic"_s, one.topic.id.value()}, {u"name"_s, one.topic.name},
                {u"status"_s, int(one.topic.status)}, {u"reason"_s, one.reason}};
            names += one.topic.name;
        }
        rows += Row{task.id.value(), task.name, {task.name, names.join(", "_L1)},
            {{u"name"_s, task.name}, {u"position"_s, task.position}, {u"advice"_s, advice}}, task.revision};
    }
    setRows(rows);
}

void TasksSection::save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values)
{
    GuideTaskDraft draft{.id = key ? GuideTaskId::from(*key) : std::nullopt,
        .revision = revision,
        .name = values[u"name"_s].toString(),
        .position = values[u"position"_s].toInt(),
        .advice = {}};
    const QVariantList advice = values[u"advice"_s].toList();
    for (const QVariant &one : advice) {
        const QVariantMap map = one.toMap();
        if (const auto topic = TopicId::from(map[u"topic"_s].toLongLong()))
            draft.advice += GuideTaskDraft::Line{*topic, map[u"reason"_s].toString()};
    }
    deliver(m_workspace.guide().save(draft), this, [this, key](const Result<GuideTaskId> &done) {
        if (done)
            saved(done->value(), key ? tr("The task is saved.") : tr("The task is there."));
        else
            refused(done.error());
    });
}

void TasksSection::remove(qint64 key)
{
    deliver(m_workspace.guide().remove(*GuideTaskId::from(key)), this, [this](const Result<void> &done) {
        if (done)
            removed(tr("The task is removed."));
        else
            refused(done.error());
    });
}

QString TasksSection::fieldOf(const Error &error) const
{
    if (error.subject == "guide_task.exists"_L1)
        return u"name"_s;
    return error.subject.startsWith("guide_task.reason"_L1) ? u"advice"_s : RecordSection::fieldOf(error);
}

} // namespace tjc
