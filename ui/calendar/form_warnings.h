#pragma once

#include "base/clock.h"
#include "service/planning_service.h"
#include "ui/calendar/form_part.h"

#include <QObject>

namespace tjc {

class ClashWatch;
class SessionForm;

/// Tells in the form of a session what its time, room, trainers and seats clash with, under the field that it is about,
/// while they are chosen. It never keeps anybody from saving. Goes with its form. UI thread.
class FormWarnings : public QObject
{
    Q_OBJECT

public:
    FormWarnings(SessionForm &form, ClashWatch &watch, std::shared_ptr<const Clock> clock);

private:
    void update();
    void tell();

    SessionForm &m_form;
    ClashWatch &m_watch;
    std::shared_ptr<const Clock> m_clock;
    Plan m_plan;                 ///< of the days that the form is at
    std::optional<Span> m_asked; ///< an answer about these days is on its way
};

} // namespace tjc
