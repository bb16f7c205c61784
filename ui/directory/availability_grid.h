#pragma once

#include "domain/directory.h"

#include <QTableWidget>

namespace tjc {

/// When somebody usually can: seven days of three parts. Arrows go from one to another, Space says yes or no, a click
/// too.
class AvailabilityGrid : public QTableWidget
{
    Q_OBJECT

public:
    explicit AvailabilityGrid(QWidget *parent = nullptr);

    void setAvailable(const QList<Available> &available);
    /// In order.
    [[nodiscard]] QList<Available> available() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle(QTableWidgetItem *item);
    void setYes(QTableWidgetItem *item, bool isYes);
    void fit();
};

} // namespace tjc
