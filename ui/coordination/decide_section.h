#pragma once

#include "domain/planning.h"
#include "service/changes.h"
#include "service/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace tjc {

class MessageBar;

/// The sessions with too few colleagues whose day to decide has come: they go on, or are cancelled.
class DecideSection : public QWidget
{
    Q_OBJECT

public:
    DecideSection(Workspace &workspace, bool readOnly, QWidget *parent = nullptr);

    void follow(const ChangeSet &changes);
    void focusList();
    void load();

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void sessionRequested(tjc::SessionId id, tjc::Day day);
    /// How many there are to decide on.
    void counted(int sessions);

private:
    void build();
    void show(const QList<UndecidedSession> &sessions);
    void update();
    void goOn();
    void cancel();
    void openSession();
    void answered(const Result<void> &done, const QString &sentence);
    [[nodiscard]] const UndecidedSession *current() const;

    Workspace &m_workspace;
    bool m_readOnly;
    MessageBar *m_bar;
    QStackedWidget *m_listOrEmpty;
    QTableWidget *m_table;
    QLabel *m_empty;
    QPushButton *m_goOn;
    QPushButton *m_cancel;
    QPushButton *m_open;
    QList<UndecidedSession> m_sessions;
};

} // namespace tjc
