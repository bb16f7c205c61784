#pragma once

#include "domain/coordination.h"
#include "service/day_off_service.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tjc {

class JobProgress;
class MessageBar;

/// What whole days a calendar file holds, by kind and name; the user says which of them are days off.
class HolidayImportDialog : public QDialog
{
    Q_OBJECT

public:
    HolidayImportDialog(const QString &path, DayOffService &service, QWidget *parent = nullptr);
    ~HolidayImportDialog() override;

Q_SIGNALS:
    void imported(const QString &sentence);

private:
    void build(const QString &path);
    void look(const QString &path);
    void show(const FoundHolidays &found);
    void update();
    void start();
    [[nodiscard]] QList<FoundHoliday> chosen() const;

    DayOffService &m_service;
    QLabel *m_intro;
    MessageBar *m_message;
    QTreeWidget *m_tree;
    QLabel *m_left; ///< what is not offered, and why
    QPushButton *m_start = nullptr;
    QPointer<JobProgress> m_job;
    QList<FoundHoliday> m_found;
    bool m_isFilling = false;
};

} // namespace tjc
