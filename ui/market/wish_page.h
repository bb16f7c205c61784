#pragma once

#include "domain/wish.h"
#include "service/changes.h"
#include "service/wish_service.h"
#include "service/workspace.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace tjc {

class CommandRegistry;
class MessageBar;
class WishDesk;
class WishFilterBar;
class WishModel;
class WishPanel;

/// The page Vraag: what colleagues wish, with the chosen wish beside it. Composition and wiring only.
class WishPage : public QWidget
{
    Q_OBJECT

public:
    WishPage(Workspace &workspace, bool readOnly, QWidget *parent = nullptr,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    /// Chooses it, whatever the filter leaves out.
    void showWish(WishId id);
    void setFilter(const WishFilter &filter);
    void create();
    void search();
    [[nodiscard]] WishDesk &desk() { return *m_desk; }

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);

private:
    void build();
    void follow(const ChangeSet &changes);
    void load(bool isAnother);
    void loadAll(std::optional<qint64> chosen);
    void tookFirst(const WishAnswer &answer);
    void tookAll(const QList<WishId> &ids, std::optional<qint64> chosen);
    void failed(const Error &error);
    void choose(WishId id);
    void tellState();
    [[nodiscard]] bool isFiltered() const;

    Workspace &m_workspace;
    bool m_readOnly;
    WishFilterBar *m_filter;
    QPushButton *m_new;
    MessageBar *m_state;
    WishModel *m_model;
    QTableView *m_list;
    WishPanel *m_panel;
    WishDesk *m_desk;
    std::optional<WishId> m_wanted; ///< to be chosen when it is in the list
    quint64 m_generation = 0;
    bool m_isRetry = false; ///< what the button of the state does
};

} // namespace tjc
