#include "flow_fixture.h"

#include "service/admin_service.h"
#include "service/language.h"
#include "ui/calendar/details_panel.h"
#include "ui/shell/resources.h"
#include "ui/shell/theme.h"
#include "ui/widgets/local_time.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

namespace tjc::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return *result;
}

/// Before anything of the example week begins.
constexpr int quietMinute = 7 * 60 + 30;

/// Made once: the example week takes longer than a test.
const QString &exampleFile()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        const QString made = folder.filePath(u"voorbeeld.tjc"_s);
        Workspace workspace(*WorkspaceUrl::parse(made), {.guard = WriteGuard::Off});
        must(workspace.init().result());
        if (const auto filled = workspace.admin().sample({}).result(); !filled)
            qFatal("%s", qPrintable(filled.error().subject));
        return made;
    }();
    return file;
}

void findNameless(QAccessibleInterface *item, const QString &path, QStringList *found)
{
    if (!item || item->state().invisible)
        return;
    const QString here = path + u'/'
                         + (item->object() ? QString::fromLatin1(item->object()->metaObject()->className())
                                           : QString::number(item->role()));
    // Cells speak by their text, which may be empty.
    const QAccessible::Role role = item->role();
    if (role == QAccessible::Cell || role == QAccessible::ListItem || role == QAccessible::TreeItem)
        return;
    const auto *widget = qobject_cast<QWidget *>(item->object());
    const bool isPart = widget && (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy());
    if (item->state().focusable && !isPart && item->text(QAccessible::Name).trimmed().isEmpty())
        found->append(here);
    for (int i = 0; i < item->childCount(); ++i)
        findNameless(item->child(i), here, found);
}

} // namespace

Flow::Flow()
{
    QSettings().clear();
    const QString file = path(u"week.tjc"_s);
    if (!QFile::copy(exampleFile(), file))
        qFatal("the example week cannot be copied");
    workspace = another();
    info = must(workspace->open().result());
    window = std::make_unique<QMainWindow>();
    commands = std::make_unique<CommandRegistry>(window.get());
    commands->setIdentity(info.me);
    const FileChooser chooser{
        [this](QWidget *, const QString &, const QString &, const QString &) { return toOpen; },
        [this](QWidget *, const QString &, const QString &, const QString &) { return toSave; }};
    page = new CalendarPage(
        *workspace, info.me, false, *commands, window.get(), std::make_shared<SystemClock>(), chooser);
    QObject::connect(page, &CalendarPage::message, page, [this](const QString &sentence, bool isError) {
        told = sentence;
        toldError = isError;
    });
    window->setCentralWidget(page);
    window->resize(1280, 800);
    window->show();
    QApplication::setActiveWindow(window.get());
}

Flow::~Flow()
{
    window.reset();
    commands.reset();
}

std::unique_ptr<Workspace> Flow::another() const
{
    return std::make_unique<Workspace>(
        // Every test has a copy of one file, of which this station would remember what the test before wrote.
        *WorkspaceUrl::parse(path(u"week.tjc"_s)), WorkspaceOptions{.pollMs = 200, .guard = WriteGuard::Off});
}

QList<SessionRow> Flow::rows(const SessionFilter &filter)
{
    return must(calendar().sessions(filter, std::nullopt, 1'000).result()).rows;
}

SessionRow Flow::joinable(bool withSeat)
{
    const Instant from = SystemClock().now().plusDays(7);
    const QList<SessionRow> all = rows({.from = from, .format = Format::Workshop});
    const auto found = std::ranges::find_if(all, [&](const SessionRow &row) {
        return from < row.when.begin() && row.state == SessionState::Planned && !row.mine && row.maxSeats
               && !row.allDay && row.hasSeats() == withSeat && (withSeat || row.waitlisted > 0);
    });
    if (found == all.end())
        qFatal("the example week has no such session");
    return *found;
}

SessionDetails Flow::details(SessionId id)
{
    return must(calendar().session(id).result());
}

SessionId Flow::make(const QString &title, std::optional<int> seats)
{
    const Day day = localMoment(joinable(true).when.begin()).day;
    const Instant begin = instantOf(day, quietMinute);
    SessionDraft draft{.when = *Span::from(begin, begin.plusMinutes(60))};
    draft.title = title;
    draft.maxSeats = seats;
    return must(calendar().save(draft).result());
}

QString Flow::detailsText() const
{
    QStringList words;
    const auto labels = part<DetailsPanel>()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

void Flow::trigger(const char *command)
{
    commands->action(QString::fromLatin1(command))->trigger();
}

void setUpFlow(const QString &language)
{
    QStandardPaths::setTestModeEnabled(true);
    // Of this process alone: others run the same test at the same time.
    static const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setApplicationName(u"flow_test"_s);
    QCoreApplication::setOrganizationName(u"TrainJeCollegaTest"_s);
    initResources();
    installLanguage(language);
    installIcons();
}

QAbstractButton *button(const QWidget *root, const QString &text)
{
    const auto all = root ? root->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (QAbstractButton *candidate : all) {
        if (candidate->isVisible() && candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QWidget *modal()
{
    return QApplication::activeModalWidget();
}

namespace {

/// A desktop gives the focus to the dialog on top and back to the window under it; offscreen nobody does.
QWidget *target()
{
    QWidget *top = modal();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *one : windows) {
        // A window that was opened beside the main one stands before it.
        const bool isBeside = one->isVisible() && one->parentWidget() && one->windowType() == Qt::Window;
        if (!modal() && one->isVisible() && (isBeside || (!top && qobject_cast<QMainWindow *>(one))))
            top = one;
    }
    if (QApplication::activeWindow() != top)
        QApplication::setActiveWindow(top);
    QWidget *at = QApplication::focusWidget();
    return at ? at : top;
}

} // namespace

void key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), Qt::Key(key), modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(target(), text);
}

bool tabTo(const QString &text)
{
    constexpr int enough = 100;
    for (int i = 0; i < enough; ++i) {
        const auto *at = qobject_cast<QAbstractButton *>(target());
        if (at && at->text().remove(u'&') == text)
            return true;
        key(Qt::Key_Tab);
    }
    return false;
}

QStringList nameless(QWidget *root)
{
    QStringList found;
    findNameless(QAccessible::queryAccessibleInterface(root), {}, &found);
    return found;
}

QList<QWidget *> tabOrder()
{
    QList<QWidget *> order;
    constexpr int enough = 200;
    for (int i = 0; i < enough; ++i) {
        QWidget *now = target();
        // A date has parts, which Tab goes through.
        if (order.isEmpty() || order.last() != now) {
            if (order.contains(now))
                break;
            order += now;
        }
        key(Qt::Key_Tab);
    }
    return order;
}

} // namespace tjc::test
