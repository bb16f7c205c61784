#pragma once

#include "service/calendar_service.h"
#include "service/workspace.h"
#include "ui/calendar/calendar_page.h"
#include "ui/shell/command_registry.h"

#include <QMainWindow>
#include <QTemporaryDir>

class QAbstractButton;

namespace tjc {
class DetailsPanel;
}

namespace tjc::test {

/// The calendar as the program assembles it, over a workspace with the example week of its own, in Dutch.
struct Flow {
    Flow();
    ~Flow();

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    /// Somebody else's connection to the same workspace.
    [[nodiscard]] std::unique_ptr<Workspace> another() const;
    [[nodiscard]] CalendarService &calendar() { return workspace->calendar(); }
    /// The rows that fit the filter, in order; the test ends where they cannot be read.
    [[nodiscard]] QList<SessionRow> rows(const SessionFilter &filter);
    /// A session that may be joined now, a week away or further: with a seat free, or with a queue.
    [[nodiscard]] SessionRow joinable(bool withSeat);
    [[nodiscard]] SessionDetails details(SessionId id);
    /// A session of the user's making in the example week, with seats for `seats`.
    [[nodiscard]] SessionId make(const QString &title, std::optional<int> seats);

    template <typename T>
    [[nodiscard]] T *part() const
    {
        return page->findChild<T *>();
    }
    /// The words in the labels of the details that are to be seen.
    [[nodiscard]] QString detailsText() const;
    void trigger(const char *command);

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    WorkspaceInfo info;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<CommandRegistry> commands;
    CalendarPage *page = nullptr;
    QString toOpen; ///< what the user chooses in the dialogs for files
    QString toSave;
    QString told; ///< what the page said last
    bool toldError = false;
};

/// Once per test program: resources, language, icons, settings of nobody.
void setUpFlow(const QString &language);

/// The button of that text which is to be seen below `root`; null where there is none.
[[nodiscard]] QAbstractButton *button(const QWidget *root, const QString &text);
/// The visible dialog of that kind on top; null where there is none.
[[nodiscard]] QWidget *modal();
/// To whatever has the focus.
void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);
/// Presses Tab until the button of that text has the focus; false where it never has.
[[nodiscard]] bool tabTo(const QString &text);
/// The nameless among what can have the focus, as a path of classes.
[[nodiscard]] QStringList nameless(QWidget *root);
/// What Tab reaches, in order, until it comes round.
[[nodiscard]] QList<QWidget *> tabOrder();

} // namespace tjc::test
