#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace tjc {

/// One sentence above what it is about, with at most one button; hidden when there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Plain, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is the text of the button; without it there is none.
    void say(const QString &sentence, Tone tone, const QString &action = {}, bool canClose = true);
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateColours();

    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    Tone m_tone = Tone::Plain;
    bool m_isColouring = false;
};

} // namespace tjc
