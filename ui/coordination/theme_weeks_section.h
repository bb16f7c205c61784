#pragma once

#include "domain/coordination.h"
#include "service/workspace.h"
#include "ui/coordination/record_section.h"

namespace tjc {

class ColorChoice;

/// The theme weeks: name, days, colour and page.
class ThemeWeeksSection : public RecordSection
{
    Q_OBJECT

public:
    ThemeWeeksSection(
        Workspace &workspace, std::shared_ptr<const Clock> clock, bool readOnly, QWidget *parent = nullptr);

    void load() override;

Q_SIGNALS:
    /// The page with its sessions is to be shown.
    void pageRequested(tjc::ThemeWeekId id);

protected:
    void save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values) override;
    void remove(qint64 key) override;
    [[nodiscard]] RecordForm::Values fresh() const override;
    [[nodiscard]] QString fieldOf(const Error &error) const override;
    void shown(std::optional<qint64> key) override;

private:
    void addFields();
    void addDay(const QString &id, const QString &label);
    void show(const QList<InUse<ThemeWeek>> &weeks);

    Workspace &m_workspace;
    std::shared_ptr<const Clock> m_clock;
    ColorChoice *m_color;
    QPushButton *m_page;
    std::optional<ThemeWeekId> m_shown;
};

} // namespace tjc
