#pragma once

#include "domain/guide.h"
#include "service/workspace.h"

#include <QDialog>

class QPushButton;

namespace tjc {

class FormField;
class TopicField;

/// Asks with which other topic a topic is one, and makes them so. UI thread.
class MergeTopicDialog : public QDialog
{
    Q_OBJECT

public:
    MergeTopicDialog(Workspace &workspace, const TopicLink &gone, QWidget *window = nullptr);

Q_SIGNALS:
    void merged(tjc::TopicId kept, const QString &sentence);

private:
    void merge();

    Workspace &m_workspace;
    TopicLink m_gone;
    TopicField *m_kept;
    FormField *m_field;
    QPushButton *m_go;
};

} // namespace tjc
