#pragma once

#include "service/match_service.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace tjc {

/// Who could meet a wish and what would, each with why. UI thread.
class MatchList : public QWidget
{
    Q_OBJECT

public:
    explicit MatchList(QWidget *parent = nullptr);

    /// `canPlan`: each colleague has a button for planChosen().
    void show(const WishMatches &matches, bool canPlan);
    void showLoading();
    void showError(const QString &sentence);

Q_SIGNALS:
    void planChosen(tjc::PersonId trainer);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);

private:
    QLabel *addText(const QString &text, bool isStrong = false);
    void begin();

    QVBoxLayout *m_column;
    QWidget *m_body = nullptr; ///< made anew with each answer
};

} // namespace tjc
