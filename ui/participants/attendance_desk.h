#pragma once

#include "service/workspace.h"
#include "ui/participants/attendance_model.h"

#include <QObject>

#include <functional>

namespace tjc {

/// Keeps the marks: shows each at once, takes it back where the workspace refuses it, and undoes. UI thread.
class AttendanceDesk : public QObject
{
    Q_OBJECT

public:
    using Mark = AttendanceModel::Mark;

    AttendanceDesk(Workspace &workspace, SessionId session, AttendanceModel &model, QObject *parent);

    void mark(const Participant &person, Mark mark);
    /// Everybody without a mark is present.
    void markRest();
    /// Puts back what was before the last step; whom somebody else marked meanwhile stays as he is.
    void undo();
    /// Empty where there is nothing to undo, or it is not known yet whom the last step marked.
    [[nodiscard]] QString undoText() const;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);
    void undoChanged();

private:
    struct Step {
        quint64 number;
        QList<PersonId> people;
        Mark before;
        Mark after;
        QString text;
    };

    void replace(const Step &step, Mark from, Mark to,
        const std::function<void(const QList<PersonId> &)> &done, const std::function<void()> &refused);
    void setReplacing(bool isReplacing);
    void push(const Step &step);
    void drop(quint64 number);
    void refused(const QString &what, const Error &error);

    Workspace &m_workspace;
    SessionId m_session;
    AttendanceModel &m_model;
    QList<Step> m_steps;
    quint64 m_number = 0;
    bool m_isReplacing = false; ///< several at once, of whom it is not known yet which were changed
};

} // namespace tjc
