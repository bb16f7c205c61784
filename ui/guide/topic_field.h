#pragma once

#include "base/result.h"
#include "domain/guide.h"

#include <QFuture>
#include <QLineEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace tjc {

/// One topic, found by typing a part of its name or of another name; or none, where it is emptied. Names of which there
/// is no topic are put back. UI thread.
class TopicField : public QLineEdit
{
    Q_OBJECT

public:
    using Find = std::function<QFuture<Result<QList<TopicNode>>>(const QString &text)>;

    explicit TopicField(Find find, QWidget *parent = nullptr);

    void setTopic(const std::optional<TopicLink> &topic);
    [[nodiscard]] const std::optional<TopicLink> &topic() const { return m_topic; }

Q_SIGNALS:
    /// By the user: another topic, or none.
    void chosen();
    /// What was typed was looked for, and stands in the list.
    void found(int topics);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void take(int row);
    void settle();

    Find m_find;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QTimer m_pause;
    std::optional<TopicLink> m_topic;
    quint64 m_generation = 0;
};

} // namespace tjc
