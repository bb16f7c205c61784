#pragma once

#include "service/workspace.h"
#include "ui/participants/attendance_model.h"
#include "ui/participants/participants_model.h"
#include "ui/participants/participants_page.h"
#include "ui/participants/seat_desk.h"
#include "ui/print/print_document.h"
#include "ui/widgets/file_chooser.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace tjc {

class AttendanceDesk;
class AttendancePage;
class ColleagueDialog;
class MessageBar;

/// Who comes to one session and who was there, beside the calendar; follows what others change. Composition and wiring
/// only. Deletes itself when it is closed.
class ParticipantsWindow : public QWidget
{
    Q_OBJECT

public:
    struct Context {
        Workspace &workspace;
        Identity me;
        bool readOnly;
        std::shared_ptr<const Clock> clock;
        FileChooser files;
    };

    /// `details` are shown until newer ones are there.
    ParticipantsWindow(const Context &context, const SessionDetails &details, QWidget *parent);

    [[nodiscard]] SessionId session() const { return m_details.row.id; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class BarAction { None, Retry, Copy };

    void build();
    void connectParts();
    void follow(const ChangeSet &changes);
    void load();
    void loaded(const Result<SessionDetails> &details, const Result<QList<Participant>> &people);
    void showSession();
    void say(
        const QString &sentence, bool isError, const QString &action = {}, BarAction what = BarAction::None);

    void decline(const QList<Participant> &people);
    void signOff(const QList<Participant> &people);
    void substitute(const Participant &from);
    void enrol();
    void letIn(const QString &name);
    ColleagueDialog *ask(const QString &title, const QString &intro, const QString &action);
    void confirm(const QString &title, const QString &question, const QString &consequence,
        const QString &action, const std::function<void()> &f);
    void copyAddresses();
    void writeMail();
    void exportList(ExportKind kind);
    void bring(const PrintDocument &document, ParticipantsPage::Paper paper);
    [[nodiscard]] ParticipantsPage::Rights rights() const;

    Context m_context;
    SessionDetails m_details;
    ParticipantsModel m_people;
    AttendanceModel m_seen;
    SeatDesk *m_seats;
    AttendanceDesk *m_attendance;
    QLabel *m_title;
    QLabel *m_when;
    MessageBar *m_bar;
    QTabWidget *m_tabs;
    ParticipantsPage *m_list;
    AttendancePage *m_marks = nullptr; ///< none where nothing can be marked
    QTimer m_minute;
    BarAction m_barAction = BarAction::None;
    bool m_isLoading = false;
    bool m_isStale = false; ///< something changed since it was asked for
    bool m_hasLoaded = false;
    bool m_hasFailed = false; ///< the bar says that what is shown is not what is
};

} // namespace tjc
