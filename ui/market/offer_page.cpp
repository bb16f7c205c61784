#include "ui/market/offer_page.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/directory_service.h"
#include "service/evaluation_service.h"
#include "service/explain.h"
#include "service/impression_text.h"
#include "service/offer_service.h"
#include "service/planning_service.h"
#include "ui/calendar/session_form.h"
#include "ui/market/compare_dialog.h"
#include "ui/market/offer_catalogue_dialog.h"
#include "ui/market/offer_filter_bar.h"
#include "ui/market/offer_form.h"
#include "ui/market/offer_model.h"
#include "ui/market/offer_panel.h"
#include "ui/models/seen_changes.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_list.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleFound = 20;
/// As many as are seen at once.
constexpr int firstRows = 50;

QList<TrainingId> trainingIdsOf(const QList<qint64> &keys)
{
    QList<TrainingId> ids;
    for (const qint64 key : keys) {
        if (const auto id = TrainingId::from(key))
            ids += *id;
    }
    return ids;
}

QList<qint64> keysOf(const QList<TrainingId> &ids)
{
    QList<qint64> keys;
    for (const TrainingId id : ids)
        keys += id.value();
    return keys;
}

} // namespace

OfferPage::OfferPage(Workspace &workspace, const Identity &me, bool readOnly, CommandRegistry &commands,
    QWidget *parent, FileChooser files)
    : QWidget(parent), m_workspace(workspace), m_readOnly(readOnly),
      m_isCoordinator(me.has(Role::Coordinator)), m_chooser(std::move(files)),
      m_filter(new OfferFilterBar(workspace, this)), m_new(new QPushButton(tr("Offer a training…"), this)),
      m_import(new QPushButton(tr("Import a catalogue…"), this)), m_state(new MessageBar(this)),
      m_count(new QLabel(this)), m_compare(new QPushButton(this)),
      m_clearCompared(new QPushButton(tr("Compare nothing"), this)),
      m_model(new OfferModel([&offers = workspace.offers()](
                                 const QList<qint64> &ids) { return offers.rows(trainingIdsOf(ids)); },
          this)),
      m_list(new QTableView(this)), m_panel(new OfferPanel(this))
{
    build();
    connectPanel();
    addCommands(commands);
    connect(m_filter, &OfferFilterBar::filterChanged, this, [this] { load(true); });
    connect(m_new, &QPushButton::clicked, this, &OfferPage::create);
    connect(m_import, &QPushButton::clicked, this, &OfferPage::importCatalogue);
    connect(m_compare, &QPushButton::clicked, this, &OfferPage::openCompare);
    connect(m_clearCompared, &QPushButton::clicked, this, [this] {
        m_compared.clear();
        showCompared();
    });
    connect(m_state, &MessageBar::actionTriggered, this, [this] {
        m_state->clear();
        if (m_isRetry) {
            load(false);
            m_model->retry();
        } else {
            m_filter->clear();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) {
            const auto key = m_model->idAt(now);
            if (const auto id = key ? TrainingId::from(*key) : std::nullopt) {
                m_offer = id;
                loadOffer();
            }
        });
    connect(m_model, &OfferModel::failed, this, &OfferPage::failed);
    showCompared();
    new SeenChanges(workspace, this, [this](const ChangeSet &changes) { follow(changes); });
}

void OfferPage::follow(const ChangeSet &changes)
{
    if (changes.everything) {
        deliver(m_workspace.offers().choices(), this, [this](const Result<OfferChoices> &choices) {
            if (choices)
                m_filter->setChoices(*choices);
        });
    }
    if (changes.everything || changes.trainings || !changes.sessions.isEmpty())
        load(m_question == 0);
    if (m_offer && (changes.everything || changes.trainings || changes.guide || !changes.sessions.isEmpty()))
        loadOffer();
}

void OfferPage::build()
{
    m_new->setIcon(QIcon::fromTheme(u"list-add"_s));
    m_new->setEnabled(!m_readOnly);
    m_import->setIcon(QIcon::fromTheme(u"document-import"_s));
    m_import->setVisible(m_isCoordinator && !m_readOnly);
    m_count->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_new, m_import, m_compare, m_clearCompared})
        button->setAutoDefault(false);
    m_list->setModel(m_model);
    makeRowList(*m_list, tr("What is offered"));
    QHeaderView *header = m_list->horizontalHeader();
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->setSectionResizeMode(OfferModel::Title, QHeaderView::Stretch);
    header->resizeSection(OfferModel::Source, 24 * letter);
    header->resizeSection(OfferModel::Form, 17 * letter);
    header->resizeSection(OfferModel::Length, 10 * letter);
    header->resizeSection(OfferModel::Cost, 10 * letter);
    header->resizeSection(OfferModel::Dates, 30 * letter);

    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::space8);
    top->addWidget(m_filter, 1);
    top->addWidget(m_new, 0, Qt::AlignTop);
    top->addWidget(m_import, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::space8);
    line->addWidget(m_count, 1);
    line->addWidget(m_compare);
    line->addWidget(m_clearCompared);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(metrics::space8);
    leftColumn->addWidget(m_list, 1);
    leftColumn->addLayout(line);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addLayout(top);
    column->addWidget(m_state);
    column->addWidget(splitter, 1);
    m_panel->showNothing(
        tr("Choose a training to see when it is given, what it costs and what it is about."));
}

void OfferPage::connectPanel()
{
    connect(m_panel, &OfferPanel::sessionRequested, this, &OfferPage::sessionRequested);
    connect(m_panel, &OfferPanel::topicRequested, this, &OfferPage::topicRequested);
    connect(m_panel, &OfferPanel::compareRequested, this, &OfferPage::toggleCompared);
    connect(m_panel, &OfferPanel::editRequested, this, &OfferPage::edit);
    connect(m_panel, &OfferPanel::withdrawRequested, this, [this] { setWithdrawn(true); });
    connect(m_panel, &OfferPanel::putBackRequested, this, [this] { setWithdrawn(false); });
    connect(m_panel, &OfferPanel::planRequested, this, &OfferPage::plan);
}

void OfferPage::addCommands(CommandRegistry &commands)
{
    commands.add({.id = u"view.market.offers"_s, .text = tr("Marketplace: what is &offered")}, this, [this] {
        Q_EMIT wanted();
        focusSearch();
    });
    commands
        .add({.id = u"edit.market.new_offer"_s, .text = tr("Offer a &training…"), .icon = u"list-add"_s},
            this,
            [this] {
                Q_EMIT wanted();
                create();
            })
        ->setEnabled(!m_readOnly);
    commands.add({.id = u"edit.market.compare"_s, .text = tr("Co&mpare the chosen trainings")}, this, [this] {
        Q_EMIT wanted();
        openCompare();
    });
    commands
        .add({.id = u"file.catalogue.import"_s,
                 .text = tr("Import a catalo&gue of courses…"),
                 .icon = u"document-import"_s,
                 .role = Role::Coordinator},
            this,
            [this] {
                Q_EMIT wanted();
                importCatalogue();
            })
        ->setEnabled(!m_readOnly);
}

void OfferPage::search(const QString &text)
{
    m_filter->setText(text);
}

void OfferPage::focusSearch()
{
    m_filter->setFocus();
}

void OfferPage::showOffer(TrainingId id)
{
    m_offer = id;
    const QModelIndex at = m_model->indexOfId(id.value());
    if (at.isValid())
        m_list->setCurrentIndex(at);
    loadOffer();
}

/// Of another list the first rows come in one answer, so that they stand there at once; then all identifiers, where there
/// are more.
void OfferPage::load(bool isAnother)
{
    const quint64 question = ++m_question;
    if (!isAnother)
        return loadAll({});
    deliver(m_workspace.offers().search(m_filter->filter(), firstRows), this,
        [this, question](const Result<OfferAnswer> &answer) {
            if (question != m_question)
                return;
            answer ? tookFirst(*answer) : failed(answer.error());
        });
}

/// `chosen` is to be chosen again where it is in the list.
void OfferPage::loadAll(std::optional<qint64> chosen)
{
    deliver(m_workspace.offers().ids(m_filter->filter()), this,
        [this, question = m_question, chosen](const Result<QList<TrainingId>> &ids) {
            if (question != m_question)
                return;
            ids ? tookAll(*ids, chosen) : failed(ids.error());
        });
}

void OfferPage::failed(const Error &error)
{
    m_isRetry = true;
    m_state->say(explain(error), MessageBar::Tone::Error, tr("Try again"), false);
}

/// What is shown beside the list stays, in the list or not.
void OfferPage::tookFirst(const OfferAnswer &answer)
{
    const auto chosen = m_offer ? std::optional(m_offer->value()) : std::nullopt;
    m_model->showRows(answer.first);
    choose(chosen);
    tellState(answer.isAll);
    answer.isAll ? Q_EMIT settled() : loadAll(chosen);
}

void OfferPage::tookAll(const QList<TrainingId> &ids, std::optional<qint64> chosen)
{
    m_model->reload(keysOf(ids));
    if (!m_list->currentIndex().isValid())
        choose(chosen);
    tellState(true);
    Q_EMIT settled();
}

void OfferPage::choose(std::optional<qint64> key)
{
    const QModelIndex at = key ? m_model->indexOfId(*key) : QModelIndex();
    if (at.isValid())
        m_list->setCurrentIndex(at);
}

void OfferPage::tellState(bool isAll)
{
    const int count = int(m_model->ids().size());
    m_isRetry = false;
    m_count->setText(isAll ? tr("%n trainings", nullptr, count) : QString());
    if (count > 0) {
        m_state->clear();
    } else if (m_filter->filter() == OfferFilter()) {
        m_state->say(tr("Nothing is offered yet. Offer a training: colleagues can see it at once."),
            MessageBar::Tone::Plain, {}, false);
    } else {
        m_state->say(tr("Nothing fits the filter."), MessageBar::Tone::Plain, tr("Clear the filter"), false);
    }
}

void OfferPage::loadOffer()
{
    const quint64 question = ++m_offerQuestion;
    deliver(m_workspace.offers().offer(*m_offer), this, [this, question](const Result<OfferDetails> &offer) {
        if (question != m_offerQuestion)
            return;
        if (offer) {
            m_shown = *offer;
            m_panel->show(*offer, !m_readOnly && m_workspace.offers().isMine(offer->row),
                m_compared.contains(offer->row.id));
            loadImpression(offer->row.id);
        } else {
            m_shown.reset();
            m_panel->showNothing(explain(offer.error()));
        }
        Q_EMIT settled();
    });
}

/// Nobody waits for it, and without one nothing is said.
void OfferPage::loadImpression(TrainingId id)
{
    deliver(m_workspace.evaluations().impression(id), this,
        [this, id](const Result<std::optional<Impression>> &impression) {
            if (m_shown && m_shown->row.id == id) {
                m_panel->showImpression(
                    id, impression && *impression ? impressionText(**impression) : QString());
            }
        });
}

void OfferPage::showCompared()
{
    m_compare->setText(tr("Compare %n trainings…", nullptr, int(m_compared.size())));
    m_compare->setVisible(!m_compared.isEmpty());
    m_compare->setEnabled(m_compared.size() > 1);
    m_clearCompared->setVisible(!m_compared.isEmpty());
    if (m_shown) {
        m_panel->show(*m_shown, !m_readOnly && m_workspace.offers().isMine(m_shown->row),
            m_compared.contains(m_shown->row.id));
    }
}

void OfferPage::toggleCompared()
{
    if (!m_shown)
        return;
    if (m_compared.removeAll(m_shown->row.id) == 0) {
        if (m_compared.size() >= mostCompared)
            return Q_EMIT message(
                tr("At most %n trainings are compared at once.", nullptr, int(mostCompared)), true);
        m_compared += m_shown->row.id;
    }
    // The button that was pressed is made anew.
    QMetaObject::invokeMethod(this, &OfferPage::showCompared, Qt::QueuedConnection);
}

void OfferPage::openCompare()
{
    if (m_compared.size() < 2)
        return Q_EMIT message(tr("Choose “Compare” at two trainings or more first."), true);
    deliver(
        m_workspace.offers().compared(m_compared), this, [this](const Result<QList<OfferDetails>> &offers) {
            if (!offers)
                return Q_EMIT message(explain(offers.error()), true);
            auto *dialog = new CompareDialog(*offers, m_workspace.url(), m_chooser, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            for (const OfferDetails &offer : *offers) {
                deliver(m_workspace.evaluations().impression(offer.row.id), dialog,
                    [dialog, id = offer.row.id](const Result<std::optional<Impression>> &impression) {
                        if (impression && *impression)
                            dialog->showImpression(id, impressionText(**impression));
                    });
            }
            dialog->open();
            Q_EMIT compareOpened(dialog);
        });
}

void OfferPage::create()
{
    openForm({});
}

void OfferPage::edit()
{
    if (m_shown)
        openForm(m_shown);
}

void OfferPage::openForm(const std::optional<OfferDetails> &offer)
{
    if (m_form) {
        m_form->raise();
        return m_form->activateWindow();
    }
    m_form = new OfferForm(m_workspace, offer, window());
    m_form->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_form, &OfferForm::saved, this, [this](TrainingId id, const QString &sentence) {
        Q_EMIT message(sentence, false);
        load(false);
        showOffer(id);
    });
    m_form->open();
    Q_EMIT formOpened(m_form);
}

void OfferPage::setWithdrawn(bool withdrawn)
{
    if (!m_shown)
        return;
    const OfferRow row = m_shown->row;
    deliver(withdrawn ? m_workspace.offers().withdraw(row.id, row.revision)
                      : m_workspace.offers().putBack(row.id, row.revision),
        this, [this, withdrawn](const Result<void> &done) {
            if (!done)
                return Q_EMIT message(explain(done.error()), true);
            Q_EMIT message(withdrawn ? tr("It is withdrawn; sessions that are planned go on.")
                                     : tr("It is offered again."),
                false);
            loadOffer();
        });
}

void OfferPage::plan()
{
    if (!m_shown || m_sessionForm)
        return;
    deliver(m_workspace.offers().proposal(m_shown->row.id), this,
        [this, id = m_shown->row.id](const Result<OfferProposal> &proposal) {
            if (!proposal)
                return Q_EMIT message(explain(proposal.error()), true);
            deliver(m_workspace.calendar().lists(), this,
                [this, id, proposal = *proposal](const Result<CalendarLists> &lists) {
                    if (!lists)
                        return Q_EMIT message(explain(lists.error()), true);
                    if (m_sessionForm)
                        return m_sessionForm->raise();
                    QList<PersonPicker::Chosen> trainers;
                    for (const SessionTrainer &trainer : proposal.trainers)
                        trainers += {trainer.person, trainer.name};
                    DirectoryService &directory = m_workspace.directory();
                    m_sessionForm = new SessionForm(
                        *lists,
                        [&directory](const QString &text) {
                            return directory.people({.text = text}, std::nullopt, peopleFound);
                        },
                        window());
                    m_sessionForm->setAttribute(Qt::WA_DeleteOnClose);
                    m_sessionForm->setUsualRules(
                        [&planning = m_workspace.planning()](
                            Format format, Span when) { return planning.signupDefaults(format, when); });
                    m_sessionForm->setDraft(proposal.draft, trainers);
                    m_sessionForm->fillOnce(tr("Plan a session of this training"));
                    m_sessionForm->watchFromHere();
                    connect(m_sessionForm, &SessionForm::saveRequested, this,
                        [this, id](const SessionDraft &draft) { savePlan(id, draft); });
                    m_sessionForm->open();
                    Q_EMIT sessionFormOpened(m_sessionForm);
                });
        });
}

void OfferPage::savePlan(TrainingId id, const SessionDraft &draft)
{
    deliver(m_workspace.offers().plan(id, draft), this,
        [this, begin = draft.when.begin()](const Result<SessionId> &session) {
            if (!session) {
                if (m_sessionForm)
                    m_sessionForm->fail(session.error());
                else
                    Q_EMIT message(explain(session.error()), true);
                return;
            }
            if (m_sessionForm)
                m_sessionForm->done();
            Q_EMIT message(tr("The session is planned; colleagues can sign up."), false);
            Q_EMIT sessionRequested(*session, begin);
        });
}

void OfferPage::importCatalogue()
{
    if (m_catalogue) {
        m_catalogue->raise();
        return m_catalogue->activateWindow();
    }
    m_catalogue = new CatalogueDialog(m_workspace, m_chooser, window());
    m_catalogue->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_catalogue, &CatalogueDialog::imported, this, [this](const QString &sentence) {
        Q_EMIT message(sentence, false);
        load(false);
        deliver(m_workspace.offers().choices(), this, [this](const Result<OfferChoices> &choices) {
            if (choices)
                m_filter->setChoices(*choices);
        });
    });
    m_catalogue->open();
}

} // namespace tjc
