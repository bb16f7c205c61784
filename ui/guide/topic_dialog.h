#pragma once

#include "domain/guide.h"
#include "service/workspace.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace tjc {

class MessageBar;
class RecordForm;
class TopicField;

/// The form of a topic, new or changed. Where somebody else saved first it says so field by field. It stays open until
/// the topic is saved. UI thread.
class TopicDialog : public QDialog
{
    Q_OBJECT

public:
    /// `topic` none: a new one, under `parent`.
    TopicDialog(Workspace &workspace, const std::optional<TopicDetails> &topic,
        const std::optional<TopicLink> &parent, QWidget *window = nullptr);

    void reject() override;

Q_SIGNALS:
    void saved(tjc::TopicId id, const QString &sentence);

private:
    void addFields();
    void addTopic(const QString &id, const QString &label, TopicField *field, const QString &hint);
    void addChoice(const QString &id, const QString &label, QComboBox *box);
    void fill(const std::optional<TopicDetails> &topic, const std::optional<TopicLink> &parent);
    [[nodiscard]] TopicDraft draft() const;
    void save();
    void fail(const Error &error);
    void mergeTheirs();

    Workspace &m_workspace;
    std::optional<TopicId> m_id;
    qint64 m_revision = 0;
    MessageBar *m_bar;
    RecordForm *m_form;
    QComboBox *m_kind;
    QComboBox *m_status;
    TopicField *m_parent;
    TopicField *m_instead;
    QPushButton *m_save;
    bool m_isSaving = false;
    bool m_mayClose = false;
};

} // namespace tjc
