#pragma once

#include "domain/wish.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tjc {

/// What there is already, a line each: wishes that one may join, trainings, colleagues who know. Hidden where there is
/// nothing.
class SimilarList : public QFrame
{
    Q_OBJECT

public:
    explicit SimilarList(QWidget *parent = nullptr);

    void show(const Similar &similar);

Q_SIGNALS:
    void meTooRequested(tjc::WishId id);
    void wishRequested(tjc::WishId id);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);

private:
    void addWishes(const QList<WishRow> &wishes);
    void addTrainings(const QList<SimilarTraining> &trainings);
    void addColleagues(const QList<SimilarColleague> &colleagues);
    QLabel *addText(const QString &text, QWidget *button = nullptr);

    QVBoxLayout *m_column;
    QWidget *m_body = nullptr; ///< made anew with each answer
};

} // namespace tjc
