#pragma once

#include "domain/coordination.h"
#include "service/absence_service.h"
#include "service/workspace.h"
#include "ui/coordination/record_section.h"

namespace tjc {

class PersonPicker;
class WhenEditor;

/// When colleagues cannot be trainers: one's own, or everybody's.
class AbsenceSection : public RecordSection
{
    Q_OBJECT

public:
    AbsenceSection(Workspace &workspace, AbsenceService::Whose whose, std::shared_ptr<const Clock> clock,
        bool readOnly, QWidget *parent = nullptr);

    void load() override;

protected:
    void save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values) override;
    void remove(qint64 key) override;
    [[nodiscard]] RecordForm::Values fresh() const override;
    [[nodiscard]] QString fieldOf(const Error &error) const override;

private:
    void addFields();
    void addPerson();
    void show(const QList<Absence> &absences);
    [[nodiscard]] bool isMine() const { return m_whose == AbsenceService::Whose::Mine; }

    Workspace &m_workspace;
    AbsenceService::Whose m_whose;
    std::shared_ptr<const Clock> m_clock;
    PersonPicker *m_person = nullptr; ///< none for one's own
    WhenEditor *m_when;
};

} // namespace tjc
