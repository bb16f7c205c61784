#pragma once

#include "domain/directory.h"
#include "domain/people.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTableWidget;

namespace tjc {

/// What somebody knows: a topic a row, with its level, and whether he would give something about it. A topic is added by
/// typing its name; Delete takes the chosen one away.
class TopicLevelsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TopicLevelsEditor(QWidget *parent = nullptr);

    /// What is proposed while typing.
    void setTopics(const QList<Topic> &topics);
    void setChosen(const QList<ProfileTopic> &topics);
    /// By name.
    [[nodiscard]] QList<ProfileTopic> chosen() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addTyped();
    void removeCurrent();
    void addRow(const ProfileTopic &topic);
    [[nodiscard]] int rowOf(const QString &name) const;
    void fit();

    QLineEdit *m_name;
    QComboBox *m_level;
    QPushButton *m_add;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QStringListModel *m_names;
};

} // namespace tjc
