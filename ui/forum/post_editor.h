#pragma once

#include "ui/forum/markdown_edit.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tjc {

class MessageBar;
class SafeText;

/// The text of a post: the marks of Markdown as buttons, what it will look like, how much room is left. What could not be
/// sent stays. UI thread.
class PostEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PostEditor(MarkdownEdit::Mentionable mentionable, QWidget *parent = nullptr);

    /// The buttons under the text; an editor in a form has none.
    void addButtons(const QString &send, const QString &cancel);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Puts it behind what is there.
    void append(const QString &text);
    /// What the editor is for, above it: "Reply to Anne". None hides it.
    void setHeading(const QString &text);
    void setSending(bool sending);
    void fail(const QString &sentence);
    /// Something that is worth knowing: that what was typed before is back.
    void say(const QString &sentence, const QString &action = {});
    void clearMessage();
    void focusText();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] MarkdownEdit &edit() { return *m_edit; }

Q_SIGNALS:
    void edited();
    void sendRequested();
    void cancelled();
    /// The button of what say() said.
    void messageActed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addMark(MarkdownEdit::Mark mark, const QString &text, const QString &name,
        const QString &key, const QFont &look);
    void showPreview(bool isPreview);
    void refresh();

    QLabel *m_heading;
    MarkdownEdit *m_edit;
    SafeText *m_preview;
    QStackedWidget *m_pages;
    QToolButton *m_previewButton;
    QList<QToolButton *> m_marks;
    QLabel *m_counter;
    MessageBar *m_message;
    QPushButton *m_send = nullptr;
    QPushButton *m_cancel = nullptr;
    QString m_sendText;
    bool m_isSending = false;
    bool m_isFilling = false;
};

} // namespace tjc
