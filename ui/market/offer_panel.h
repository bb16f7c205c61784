#pragma once

#include "domain/offer.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// All that is known of one training that is offered, and what may be done with it. UI thread.
class OfferPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit OfferPanel(QWidget *parent = nullptr);

    /// `isMine`: with the buttons for who offers it, and coordinators.
    void show(const OfferDetails &offer, bool isMine, bool isCompared);
    /// How that training was found, in words; stands with it until another is shown. Empty: nobody knows.
    void showImpression(TrainingId id, const QString &sentence);
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    void topicRequested(tjc::TopicId id);
    void compareRequested();
    void editRequested();
    void withdrawRequested();
    void putBackRequested();
    void planRequested();

private:
    void begin();
    QLabel *addText(const QString &text, bool isStrong = false);
    QPushButton *addButton(const QString &text);
    void addFacts(const OfferDetails &offer);
    void addDates(const OfferDetails &offer);

    QWidget *m_body = nullptr; ///< made anew with each offer
    QVBoxLayout *m_column = nullptr;
    QLabel *m_impression = nullptr;
    std::optional<TrainingId> m_impressionOf;
    QString m_impressionText;
};

} // namespace tjc
