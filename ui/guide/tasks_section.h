#pragma once

#include "domain/guide.h"
#include "service/workspace.h"
#include "ui/coordination/record_section.h"

namespace tjc {

class AdviceEditor;

/// Where who keeps the guide changes which tool is advised for which task.
class TasksSection : public RecordSection
{
    Q_OBJECT

public:
    TasksSection(Workspace &workspace, bool readOnly, QWidget *parent = nullptr);

    void load() override;

protected:
    void save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values) override;
    void remove(qint64 key) override;
    [[nodiscard]] RecordForm::Values fresh() const override;
    [[nodiscard]] QString fieldOf(const Error &error) const override;

private:
    void addFields();
    void show(const QList<GuideTask> &tasks);

    Workspace &m_workspace;
    AdviceEditor *m_advice;
    int m_count = 0;
};

} // namespace tjc
