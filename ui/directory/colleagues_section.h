#pragma once

#include "service/directory_service.h"
#include "service/workspace.h"
#include "ui/directory/directory_files.h"
#include "ui/widgets/file_chooser.h"

#include "domain/directory.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace tjc {

class DirectoryFilterBar;
class DirectoryList;
class MessageBar;
class PersonCardPanel;

/// Finding a colleague: search and filters above, the list, and the chosen one beside it. UI thread.
class ColleaguesSection : public QWidget
{
    Q_OBJECT

public:
    struct Context {
        Workspace &workspace;
        Identity me;
        bool readOnly;
        std::shared_ptr<const Clock> clock;
        FileChooser files;
        std::function<bool(const QUrl &)> openUrl;
    };

    ColleaguesSection(Context context, QWidget *parent);

    void follow(const ChangeSet &changes);
    void focusSearch();
    /// Shows this colleague, whatever was searched.
    /// The topic by which this colleague was found, where he was: the one that is asked for, or what he knows best of it.
    [[nodiscard]] std::optional<TopicId> foundBy(PersonId id) const;
    void showPerson(PersonId id);
    void search(const DirectoryFilter &filter);
    [[nodiscard]] DirectoryFiles &exports() { return *m_files; }
    void copyAddresses();

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void askRequested(const tjc::PersonCard &card);
    void profileRequested();
    void sessionRequested(tjc::SessionId id, tjc::Day day);
    /// The answer to the question on screen stands in the list, whole.
    void settled();

private:
    void build();
    void connectAll();
    void loadLists();
    void ask(bool isSameList);
    void took(const DirectoryAnswer &answer, bool isSameList, quint64 question);
    void tookAll(const Result<QList<qint64>> &ids, quint64 question);
    void say(const DirectoryAnswer &answer);
    void sayCount(qsizetype count, bool isAll);
    void failed(const Error &error);
    void showCard(std::optional<PersonId> id);
    void loadCard();
    void loadImpression(quint64 question);
    void mail(const PersonCard &card);
    /// With all that the question finds.
    void withAll(std::function<void(const QList<qint64> &)> use);

    Context m_context;
    DirectoryFilterBar *m_filters;
    MessageBar *m_bar;
    QLabel *m_meant;
    QLabel *m_count;
    QPushButton *m_addresses;
    QToolButton *m_export;
    DirectoryList *m_list;
    QLabel *m_empty;
    QStackedWidget *m_listOrEmpty;
    PersonCardPanel *m_card;
    DirectoryFiles *m_files;
    DirectoryFilter m_filter;
    std::optional<PersonId> m_shown;
    std::function<void()> m_retry;
    quint64 m_question = 0; ///< grows when an answer to an older one no longer counts
    quint64 m_cardQuestion = 0;
    bool m_isWhole = false; ///< the list has all identifiers
};

} // namespace tjc
