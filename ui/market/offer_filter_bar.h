#pragma once

#include "domain/offer.h"
#include "service/workspace.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tjc {

class TopicField;

/// What is looked for among what is offered. UI thread.
class OfferFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit OfferFilterBar(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] OfferFilter filter() const;
    void setText(const QString &text);
    void setChoices(const OfferChoices &choices);
    void clear();

Q_SIGNALS:
    void filterChanged();

private:
    void changed();
    static void fill(
        QComboBox *box, const QStringList &texts, const std::function<QString(const QString &)> &label);

    std::optional<PersonId> m_me;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QComboBox *m_format;
    QComboBox *m_form;
    QComboBox *m_language;
    QComboBox *m_level;
    TopicField *m_topic;
    QCheckBox *m_withDate;
    QCheckBox *m_all;
    QPushButton *m_clear;
    QTimer m_pause;
    OfferFilter m_told;
    bool m_isFilling = false;
};

} // namespace tjc
