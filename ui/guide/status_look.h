#pragma once

#include "domain/guide.h"

#include <QIcon>
#include <QLabel>
#include <QPalette>

namespace tjc {

/// "allowed", "tolerated", "forbidden"; empty where nobody said.
[[nodiscard]] QString statusText(TopicStatus status);
/// The same as a sentence: "You may use it here."
[[nodiscard]] QString statusSentence(TopicStatus status);

/// A shape that tells it without its colour: a tick in a circle, an exclamation mark in a triangle, a cross in a square.
/// Null where nobody said.
[[nodiscard]] QIcon statusIcon(TopicStatus status, const QPalette &palette);

/// The shape and the word behind each other. Hidden where nobody said.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    /// `sentence`: says it whole.
    void show(TopicStatus status, bool sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QLabel *m_shape;
    QLabel *m_word;
    TopicStatus m_status = TopicStatus::Unknown;
};

} // namespace tjc
