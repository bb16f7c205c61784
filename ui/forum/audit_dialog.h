#pragma once

#include "base/result.h"
#include "domain/forum.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QPushButton;
class QTableWidget;

namespace tjc {

class MessageBar;

/// What moderators did: action, object, result, origin, actor and time of each, the newest first.
class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    using Ask = std::function<QFuture<Result<QList<AuditEntry>>>(std::optional<qint64> before, int most)>;

    explicit AuditDialog(Ask ask, QWidget *parent = nullptr);

private:
    void load();
    void add(const QList<AuditEntry> &entries);

    Ask m_ask;
    QTableWidget *m_table;
    MessageBar *m_state;
    QPushButton *m_more;
    std::optional<qint64> m_last;
};

} // namespace tjc
