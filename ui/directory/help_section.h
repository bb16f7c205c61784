#pragma once

#include "domain/help.h"
#include "domain/people.h"
#include "service/workspace.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tjc {

class MessageBar;

/// The requests to me and from me, with where each stands. UI thread.
class HelpModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Who, When, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<HelpRequest> &requests, std::optional<PersonId> me);
    [[nodiscard]] const HelpRequest &request(int row) const { return m_requests[row]; }
    /// -1 where it is not among them.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] int awaitingMe() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const HelpRequest &request, int column) const;

    QList<HelpRequest> m_requests;
    std::optional<PersonId> m_me;
};

/// "Requests for help": the list, and the chosen one beside it with what may be done. UI thread.
class HelpSection : public QWidget
{
    Q_OBJECT

public:
    HelpSection(Workspace &workspace, bool readOnly, std::shared_ptr<const Clock> clock, QWidget *parent);

    void follow(const ChangeSet &changes);
    void showRequest(HelpRequestId id);
    void focusList();

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// So many wait for an answer of mine.
    void counted(int awaiting);
    void sessionRequested(tjc::SessionId id, tjc::Day day);
    void colleaguesRequested();

private:
    void build();
    void load();
    void took(const Result<OwnRequests> &own);
    [[nodiscard]] const HelpRequest *current() const;
    void refresh();
    void answer(HelpAnswer::Deed deed);
    void openDialog(HelpAnswer::Deed deed);
    void answered(const HelpRequest &request, HelpAnswer::Deed deed);

    Workspace &m_workspace;
    std::optional<PersonId> m_me;
    bool m_readOnly;
    std::shared_ptr<const Clock> m_clock;
    HelpModel m_requests;
    MessageBar *m_bar;
    QTreeView *m_list;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_find; ///< while there are no requests
    QStackedWidget *m_listOrEmpty;
    QLabel *m_title;
    QLabel *m_facts;
    QWidget *m_details;
    QPushButton *m_accept;
    QPushButton *m_move;
    QPushButton *m_decline;
    QPushButton *m_withdraw;
    QPushButton *m_session;
    qint64 m_wanted = 0; ///< to be shown once it is in the list; 0: none
};

} // namespace tjc
