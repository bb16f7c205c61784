#pragma once

#include "ui/participants/participants_model.h"

#include <QSet>
#include <QTreeView>

namespace tjc {

/// The list of participants. What is chosen stays chosen while others come and go.
class ParticipantsView : public QTreeView
{
    Q_OBJECT

public:
    explicit ParticipantsView(ParticipantsModel &model, QWidget *parent = nullptr);

    /// In the order of the list.
    [[nodiscard]] QList<Participant> chosen() const;

Q_SIGNALS:
    void chosenChanged();
    /// Delete was pressed, or Ctrl+C.
    void removeWanted();
    void copyWanted();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keep();
    void restore();
    void setWidths();

    ParticipantsModel &m_people;
    QSet<qint64> m_kept;
    std::optional<PersonId> m_current;
    int m_scroll = 0;
    bool m_isRestoring = false;
};

} // namespace tjc
