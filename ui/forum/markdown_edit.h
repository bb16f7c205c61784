#pragma once

#include "base/result.h"
#include "domain/forum.h"

#include <QFuture>
#include <QPlainTextEdit>
#include <QTimer>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace tjc {

/// A text in Markdown, with the marks a button or a key away, and names completed after an @. UI thread.
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Colleagues whose name or address begins so.
    using Mentionable = std::function<QFuture<Result<QList<SimilarColleague>>>(const QString &typed)>;

    explicit MarkdownEdit(Mentionable mentionable, QWidget *parent = nullptr);

    enum class Mark { Bold, Italic, List, Quote, Code, Link };
    /// Of what is selected, or at the cursor; on what has it already it is taken away.
    void toggle(Mark mark);
    /// Puts it at the end, after an empty line, and the cursor behind it.
    void append(const QString &text);

Q_SIGNALS:
    void sendRequested();
    /// Names to choose from stand at the cursor, or none do.
    void suggested(int names);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void wrap(const QString &before, const QString &after);
    void prefix(const QString &mark);
    void ask();
    void take(int row);
    [[nodiscard]] int mentionStart() const;

    Mentionable m_mentionable;
    QStandardItemModel *m_names;
    QCompleter *m_completer;
    QTimer m_pause;
    quint64 m_generation = 0;
};

} // namespace tjc
