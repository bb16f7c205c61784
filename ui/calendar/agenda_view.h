#pragma once

#include "ui/calendar/agenda_columns.h"
#include "ui/models/agenda_model.h"

#include <QTreeView>

namespace tjc {

/// The sessions as a list. Keeps its row when the list is fetched again. Enter opens the session.
class AgendaView : public QTreeView
{
    Q_OBJECT

public:
    explicit AgendaView(AgendaModel::Ask ask, QWidget *parent = nullptr);

    [[nodiscard]] AgendaModel &rows() { return m_rows; }
    /// Those to be seen, from left to right. They are remembered, also where they are dragged.
    [[nodiscard]] AgendaColumns columns() const;
    void setColumns(const AgendaColumns &columns);
    /// Without telling: for what was chosen elsewhere.
    void setSelectedSession(std::optional<SessionId> id);

Q_SIGNALS:
    void sessionChosen(tjc::SessionId id);
    void sessionOpened(tjc::SessionId id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(const AgendaColumns &columns);
    void restore(bool isFirst);
    void setSigns();
    void setWidths();
    void giveTitleTheRest();

    AgendaModel m_rows;
    std::optional<SessionId> m_selected;
    int m_scroll = 0;
    bool m_isRestoring = false;
    bool m_isMoving = false;
};

} // namespace tjc
