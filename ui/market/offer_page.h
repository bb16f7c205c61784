#pragma once

#include "domain/offer.h"
#include "domain/session.h"
#include "service/changes.h"
#include "service/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace tjc {

class CatalogueDialog;
class CommandRegistry;
class CompareDialog;
class MessageBar;
class OfferFilterBar;
class OfferForm;
class OfferModel;
class OfferPanel;
class SessionForm;
struct OfferAnswer;

/// The page Aanbod of the marketplace: formal courses and colleagues' trainings side by side. UI thread.
class OfferPage : public QWidget
{
    Q_OBJECT

public:
    OfferPage(Workspace &workspace, const Identity &me, bool readOnly, CommandRegistry &commands,
        QWidget *parent = nullptr, FileChooser files = FileChooser::desktop());

    void search(const QString &text);
    void focusSearch();
    /// Shows this training, whatever was searched.
    void showOffer(TrainingId id);
    void create();

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    /// A command wants this page in front.
    void wanted();
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);
    void topicRequested(tjc::TopicId id);
    void formOpened(tjc::OfferForm *form);
    void sessionFormOpened(tjc::SessionForm *form);
    void compareOpened(tjc::CompareDialog *dialog);
    /// What was asked stands on screen: the list, or the chosen training.
    void settled();

private:
    void build();
    void connectPanel();
    void addCommands(CommandRegistry &commands);
    void follow(const ChangeSet &changes);
    void load(bool isAnother);
    void loadAll(std::optional<qint64> chosen);
    void tookFirst(const OfferAnswer &answer);
    void tookAll(const QList<TrainingId> &ids, std::optional<qint64> chosen);
    void choose(std::optional<qint64> key);
    void tellState(bool isAll);
    void failed(const Error &error);
    void loadOffer();
    void loadImpression(TrainingId id);
    void showCompared();
    void toggleCompared();
    void openCompare();
    void edit();
    void openForm(const std::optional<OfferDetails> &offer);
    void setWithdrawn(bool withdrawn);
    void plan();
    void savePlan(TrainingId id, const SessionDraft &draft);
    void importCatalogue();

    Workspace &m_workspace;
    bool m_readOnly;
    bool m_isCoordinator;
    FileChooser m_chooser;
    OfferFilterBar *m_filter;
    QPushButton *m_new;
    QPushButton *m_import;
    MessageBar *m_state;
    QLabel *m_count;
    QPushButton *m_compare;
    QPushButton *m_clearCompared;
    OfferModel *m_model;
    QTableView *m_list;
    OfferPanel *m_panel;
    QList<TrainingId> m_compared;
    std::optional<TrainingId> m_offer;
    std::optional<OfferDetails> m_shown;
    QPointer<OfferForm> m_form;
    QPointer<SessionForm> m_sessionForm;
    QPointer<CatalogueDialog> m_catalogue;
    quint64 m_question = 0;
    quint64 m_offerQuestion = 0;
    bool m_isRetry = false;
};

} // namespace tjc
