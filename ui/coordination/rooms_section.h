#pragma once

#include "domain/coordination.h"
#include "service/workspace.h"
#include "ui/coordination/record_section.h"

namespace tjc {

class SearchCombo;

/// The rooms.
class RoomsSection : public RecordSection
{
    Q_OBJECT

public:
    RoomsSection(Workspace &workspace, bool readOnly, QWidget *parent = nullptr);

    void load() override;

protected:
    void save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values) override;
    void remove(qint64 key) override;
    [[nodiscard]] RecordForm::Values fresh() const override;
    [[nodiscard]] QString fieldOf(const Error &error) const override;

private:
    void addFields();
    void show(const QList<InUse<Room>> &rooms);

    Workspace &m_workspace;
    SearchCombo *m_organisation;
};

} // namespace tjc
