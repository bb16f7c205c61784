#pragma once

#include "domain/draft_fields.h"
#include "service/calendar_service.h"

#include <QDialog>

class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace tjc {

/// The names behind the ids of a draft, to show it in words.
struct DraftNames {
    CalendarLists lists;
    QHash<qint64, QString> people;
};
[[nodiscard]] QString fieldLabel(DraftField field);
[[nodiscard]] QString fieldText(const SessionDraft &draft, DraftField field, const DraftNames &names);

/// Somebody else saved first: shows what differs field by field and lets the user choose. Nothing is chosen where
/// both changed the same field.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// `leave` is what the button says that keeps what the other made of it, for now or for good.
    ConflictDialog(const SessionDraft &before, const SessionDraft &mine, const SessionDraft &theirs,
        const DraftNames &names, const QString &leave, QWidget *parent = nullptr);

    [[nodiscard]] QHash<DraftField, Side> choices() const;

private:
    void addField(QVBoxLayout *column, const FieldConflict &conflict, const QString &before,
        const QString &mine, const QString &theirs);
    void update();

    QHash<DraftField, QButtonGroup *> m_groups;
    QPushButton *m_save;
};

} // namespace tjc
