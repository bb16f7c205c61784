#pragma once

#include "domain/directory.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// All that is known of one colleague, beside the list: who, what he knows, when he can, what he gives. UI thread.
class PersonCardPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonCardPanel(QWidget *parent = nullptr);

    void show(const PersonCard &card, bool readOnly);
    /// How what the colleague gave was found, in words; stands with the card until another is shown.
    void showImpression(const QString &sentence);
    /// A sentence instead of a colleague.
    void showNothing(const QString &sentence);
    [[nodiscard]] const std::optional<PersonCard> &card() const { return m_card; }

Q_SIGNALS:
    void askRequested(const tjc::PersonCard &card);
    void mailRequested(const tjc::PersonCard &card);
    void vcardRequested(const tjc::PersonCard &card);
    void profileRequested();
    void sessionRequested(tjc::SessionId id, tjc::Day day);

private:
    void build();
    void clearParts();
    void addHeading(const QString &text);
    void addText(const QString &text);
    void addTopics(const PersonCard &card);
    void addAvailability(const PersonCard &card);
    void addTrainings(const PersonCard &card);

    std::optional<PersonCard> m_card;
    QLabel *m_badge;
    QLabel *m_name;
    QLabel *m_work;
    QLabel *m_impression;
    QPushButton *m_ask;
    QPushButton *m_mail;
    QPushButton *m_vcard;
    QPushButton *m_profile;
    QWidget *m_buttons;
    QLabel *m_nothing;
    QWidget *m_head;
    QVBoxLayout *m_parts;
};

} // namespace tjc
