#pragma once

#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <optional>

class QCompleter;
class QStandardItemModel;

namespace tjc {

/// One record found by typing a part of its name; or none, where it is emptied. A name that is none is put back. UI thread.
class LookupField : public QLineEdit
{
    Q_OBJECT

public:
    struct Found {
        qint64 key;
        QString name;
    };
    using Take = std::function<void(const QList<Found> &)>;
    /// Looks up what was typed and gives it to `take`, which may be called after the field is gone.
    using Find = std::function<void(const QString &typed, const Take &take)>;

    explicit LookupField(Find find, QWidget *parent = nullptr);

    void setFound(const std::optional<Found> &found);
    [[nodiscard]] const std::optional<Found> &found() const { return m_found; }

Q_SIGNALS:
    /// By the user: another, or none.
    void chosen();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void offer(const QList<Found> &all);
    void take(int row);
    void settle();

    Find m_find;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer m_pause;
    std::optional<Found> m_found;
    quint64 m_generation = 0;
};

} // namespace tjc
