#pragma once

#include "domain/offer.h"
#include "service/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace tjc {

class MessageBar;
class RecordForm;
class TopicField;

/// The short form with which a colleague offers a training, or changes it. It stays open until that is saved. UI thread.
class OfferForm : public QDialog
{
    Q_OBJECT

public:
    /// `offer` none: a new one.
    OfferForm(Workspace &workspace, const std::optional<OfferDetails> &offer, QWidget *window = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(tjc::TrainingId id, const QString &sentence);

private:
    void addFields();
    void addTopics();
    void showTopics(const QVariantList &topics);
    [[nodiscard]] OfferDraft draft() const;
    void save();
    void fail(const Error &error);
    void mergeTheirs();

    Workspace &m_workspace;
    std::optional<TrainingId> m_id;
    QString m_uid;
    qint64 m_revision = 0;
    MessageBar *m_bar;
    RecordForm *m_form;
    QComboBox *m_format;
    QComboBox *m_language;
    TopicField *m_addTopic;
    QListWidget *m_topics;
    QPushButton *m_removeTopic;
    QVariantList m_topicValues; ///< maps of "topic" and "name"
    QPushButton *m_save;
    bool m_isSaving = false;
    bool m_mayClose = false;
};

} // namespace tjc
