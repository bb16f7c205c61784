#pragma once

#include "domain/guide.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// What the guide says of one topic, and what there is on it. UI thread.
class TopicPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// `mayChange`: with the buttons for who keeps the guide.
    explicit TopicPanel(bool mayChange, QWidget *parent = nullptr);

    void show(const TopicDetails &topic);
    void showNothing(const QString &sentence);

Q_SIGNALS:
    void topicRequested(tjc::TopicId id);
    void colleagueRequested(tjc::PersonId id);
    /// All who know the topic.
    void colleaguesRequested(tjc::TopicId id);
    void wishesRequested(tjc::TopicId id);
    void questionRequested(tjc::ThreadId id);
    /// All questions on the topic.
    void questionsRequested(tjc::TopicId id);
    /// A new question on the topic.
    void askRequested(tjc::TopicId id, const QString &name);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    void taskRequested(tjc::GuideTaskId id);
    void editRequested();
    void mergeRequested();
    void removeRequested();

private:
    QLabel *addText(const QString &text, bool isStrong = false);
    QPushButton *addLink(const QString &text, const QString &accessible = {});
    void addMarkdown(const QString &heading, const QString &text);
    void addHead(const TopicDetails &topic);
    void addSessions(const QString &heading, const QList<TopicSession> &sessions);
    void addKnowers(const TopicDetails &topic);
    void addQuestions(const TopicDetails &topic);
    void addButtons();
    void begin();

    bool m_mayChange;
    QWidget *m_body = nullptr; ///< made anew with each topic
    QVBoxLayout *m_column = nullptr;
};

} // namespace tjc
