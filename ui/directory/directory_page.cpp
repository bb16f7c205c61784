#include "ui/directory/directory_page.h"

#include "service/calendar_service.h"
#include "service/deliver.h"
#include "service/explain.h"
#include "ui/directory/ask_dialog.h"
#include "ui/directory/colleagues_section.h"
#include "ui/directory/help_section.h"
#include "ui/directory/profile_section.h"
#include "ui/models/seen_changes.h"
#include "ui/shell/command_registry.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QButtonGroup>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tjc {

using namespace Qt::StringLiterals;

DirectoryPage::DirectoryPage(
    Workspace &workspace, const Options &options, CommandRegistry &commands, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_clock(options.clock), m_notice(new MessageBar(this)),
      m_choice(new QButtonGroup(this)), m_pages(new QStackedWidget(this)),
      m_colleagues(
          new ColleaguesSection({workspace, options.me, options.readOnly, options.clock, options.files,
                                    options.openUrl ? options.openUrl : QDesktopServices::openUrl},
              this)),
      m_help(new HelpSection(workspace, options.readOnly, options.clock, this)),
      m_profile(new ProfileSection(workspace, options.readOnly, this))
{
    build();
    connectSections();
    addCommands(commands);
    // The form is that of the marketplace.
    connect(m_profile, &ProfileSection::offerRequested, &commands, [&commands] {
        if (QAction *offer = commands.action(u"edit.market.new_offer"_s))
            offer->trigger();
    });
    if (options.readOnly) {
        m_notice->say(tr("This workspace can only be read: you can look, not change anything."),
            MessageBar::Tone::Plain, {}, false);
    }
}

void DirectoryPage::build()
{
    const std::tuple<QString, QString, QWidget *> sections[] = {
        {tr("Co&lleagues"), u"system-users"_s, m_colleagues},
        {QString(), u"help-contextual"_s, m_help},
        {tr("My &profile"), u"user-identity"_s, m_profile},
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space4);
    for (const auto &[text, icon, page] : sections) {
        auto *button = new QPushButton(QIcon::fromTheme(icon), text, this);
        button->setCheckable(true);
        m_choice->addButton(button, m_pages->addWidget(page));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_choice->setExclusive(true);
    m_choice->button(0)->setChecked(true);
    showCount(0);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { showSection(Section(id)); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space12, metrics::space8, metrics::space12, metrics::space12);
    column->setSpacing(metrics::space8);
    column->addWidget(m_notice);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
}

void DirectoryPage::connectSections()
{
    new SeenChanges(
        m_workspace, m_colleagues, [this](const ChangeSet &changes) { m_colleagues->follow(changes); });
    // How many wait for an answer is told on the button.
    new SeenChanges(m_workspace, this, [this](const ChangeSet &changes) { m_help->follow(changes); });
    connect(&m_workspace, &Workspace::changed, m_profile, &ProfileSection::follow);
    connect(m_colleagues, &ColleaguesSection::message, this, &DirectoryPage::message);
    connect(m_colleagues, &ColleaguesSection::sessionRequested, this, &DirectoryPage::sessionRequested);
    connect(m_colleagues, &ColleaguesSection::settled, this, &DirectoryPage::settled);
    connect(m_colleagues, &ColleaguesSection::askRequested, this, &DirectoryPage::askColleague);
    connect(
        m_colleagues, &ColleaguesSection::profileRequested, this, [this] { showSection(Section::Profile); });
    connect(m_help, &HelpSection::message, this, &DirectoryPage::message);
    connect(m_help, &HelpSection::counted, this, &DirectoryPage::showCount);
    connect(m_help, &HelpSection::sessionRequested, this, &DirectoryPage::sessionRequested);
    connect(m_help, &HelpSection::colleaguesRequested, this, [this] {
        showSection(Section::Colleagues);
        m_colleagues->focusSearch();
    });
    connect(m_profile, &ProfileSection::message, this, &DirectoryPage::message);
}

void DirectoryPage::addCommands(CommandRegistry &commands)
{
    const std::tuple<const char *, QString, Section> all[] = {
        {"view.directory.colleagues", tr("Trainers: &find a colleague"), Section::Colleagues},
        {"view.directory.help", tr("Trainers: requests for &help"), Section::Help},
        {"view.directory.profile", tr("Trainers: my &profile"), Section::Profile},
    };
    for (const auto &[id, text, section] : all) {
        commands.add({.id = QString::fromLatin1(id), .text = text}, this, [this, which = section] {
            Q_EMIT wanted();
            showSection(which);
            if (which == Section::Colleagues)
                m_colleagues->focusSearch();
        });
    }
    commands.add(
        {.id = u"edit.directory.addresses"_s, .text = tr("Trainers: copy the e-mail &addresses of the list")},
        this, [this] {
            Q_EMIT wanted();
            showSection(Section::Colleagues);
            m_colleagues->copyAddresses();
        });
}

void DirectoryPage::showSection(Section section)
{
    m_choice->button(int(section))->setChecked(true);
    m_pages->setCurrentIndex(int(section));
    if (section == Section::Profile)
        m_profile->open();
    if (section == Section::Help)
        m_help->focusList();
}

void DirectoryPage::showPerson(PersonId id)
{
    showSection(Section::Colleagues);
    m_colleagues->showPerson(id);
}

void DirectoryPage::showRequest(HelpRequestId id)
{
    showSection(Section::Help);
    m_help->showRequest(id);
}

void DirectoryPage::search(const DirectoryFilter &filter)
{
    showSection(Section::Colleagues);
    m_colleagues->search(filter);
}

bool DirectoryPage::hasChanges() const
{
    return m_profile->hasChanges();
}

void DirectoryPage::showCount(int awaiting)
{
    m_choice->button(int(Section::Help))
        ->setText(awaiting > 0 ? tr("Requests for &help (%1)").arg(awaiting) : tr("Requests for &help"));
}

void DirectoryPage::askColleague(const PersonCard &card)
{
    const AskDialog::Colleague colleague{
        card.row.id, card.row.name, card.row.building, card.row.formats, m_colleagues->foundBy(card.row.id)};
    deliver(m_workspace.calendar().lists(), this, [this, colleague](const Result<CalendarLists> &lists) {
        if (!lists)
            return Q_EMIT message(explain(lists.error()), true);
        auto *dialog = new AskDialog(m_workspace, colleague, lists->topics, m_clock->now(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AskDialog::asked, this, [this](const HelpRequest &request) {
            Q_EMIT message(tr("%1 knows of your request; the answer comes here.").arg(request.toName), false);
            showRequest(request.id);
        });
        dialog->open();
    });
}

/// Finding means finding here, while this tab has the focus.
bool DirectoryPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DirectoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        showSection(Section::Colleagues);
        return m_colleagues->focusSearch();
    }
    QWidget::keyPressEvent(event);
}

} // namespace tjc
