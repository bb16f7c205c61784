#pragma once

#include "service/workspace.h"
#include "ui/coordination/record_section.h"
#include "ui/widgets/file_chooser.h"

namespace tjc {

struct DayOff;

/// The public holidays, which may come from a calendar file.
class DaysOffSection : public RecordSection
{
    Q_OBJECT

public:
    DaysOffSection(Workspace &workspace, std::shared_ptr<const Clock> clock, FileChooser files, bool readOnly,
        QWidget *parent = nullptr);

    void load() override;
    /// Asks for a file and shows what is in it.
    void importFile();

protected:
    void save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values) override;
    void remove(qint64 key) override;
    [[nodiscard]] RecordForm::Values fresh() const override;
    [[nodiscard]] QString fieldOf(const Error &error) const override;

private:
    void addFields();
    void show(const QList<DayOff> &days);

    Workspace &m_workspace;
    std::shared_ptr<const Clock> m_clock;
    FileChooser m_choose;
};

} // namespace tjc
