#pragma once

#include "service/station_service.h"
#include "service/workspace.h"

#include <QObject>
#include <QPointer>

class QMessageBox;

namespace tjc {

/// Tells what a share lost of what the user did, and repeats it or gives it up, as the user says. Asks when the
/// workspace is opened and when a write is refused for it. UI thread.
class LostWritesDesk : public QObject
{
    Q_OBJECT

public:
    LostWritesDesk(Workspace &workspace, QWidget *window);
    ~LostWritesDesk() override;

Q_SIGNALS:
    void message(const QString &sentence, bool isError);

private:
    void ask();
    void tell(const QList<LostWrite> &lost);
    void repeat();
    void accept();

    Workspace &m_workspace;
    QWidget *m_window;
    QPointer<QMessageBox> m_box;
    bool m_isAsking = false;
    bool m_askAgain = false;
};

} // namespace tjc
