#pragma once

#include "service/changes.h"
#include "service/forum_service.h"
#include "service/workspace.h"
#include "ui/forum/forum_filter_bar.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace tjc {

class HitModel;
class MessageBar;
class ThreadModel;

/// The threads that fit a filter, or the posts that are found by what is typed. UI thread.
class ThreadList : public QWidget
{
    Q_OBJECT

public:
    ThreadList(Workspace &workspace, const std::shared_ptr<const Clock> &clock, bool readOnly, bool moderates,
        QWidget *parent = nullptr);

    void follow(const ChangeSet &changes);
    void setTopics(const QList<SearchCombo::Entry> &topics) { m_filter->setTopics(topics); }
    void setFilter(const ThreadFilter &filter);
    void search(const QString &text);
    void focusSearch();
    void focusList();
    /// Chooses it where it is in the list, without telling chosen().
    void select(ThreadId id);
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QListView &hits() { return *m_hits; }
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] ThreadFilter filter() const { return m_filter->filter(); }

Q_SIGNALS:
    /// By the user: the chosen thread, and where it is to be opened. `enter`: he wants to be there.
    void chosen(tjc::ThreadId thread, std::optional<tjc::PostId> post, bool enter);
    void newQuestionRequested();
    /// What was asked stands on screen.
    void settled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListView *listView(const QString &name);
    void load(bool isAnother);
    void loadAll();
    void find();
    void tookFirst(const ThreadAnswer &answer);
    void tookAll(const QList<ThreadId> &ids);
    void tookHits(const HitAnswer &answer);
    void failed(const Error &error);
    void tellState();
    void chooseCurrent(bool enter);

    Workspace &m_workspace;
    bool m_readOnly;
    ForumFilterBar *m_filter;
    MessageBar *m_state;
    QStackedWidget *m_pages;
    ThreadModel *m_model;
    QListView *m_list;
    HitModel *m_found;
    QListView *m_hits;
    enum class Offer { None, Retry, Clear, Ask } m_offer = Offer::None;
    quint64 m_generation = 0;
    std::optional<ThreadId> m_wanted; ///< to be chosen when it is in the list
    bool m_isQuiet = false;
    bool m_hasEnter = false; ///< Enter was pressed before the answer came
};

} // namespace tjc
