#pragma once

#include "service/calendar_service.h"
#include "ui/widgets/person_picker.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tjc {

class FormField;
class MessageBar;
class MomentEdit;
class SearchCombo;
class TopicPicker;
class WhenEditor;

/// The form of a session, new or changed. Nothing in it is lost without asking. It stays open until the session is
/// saved.
class SessionForm : public QDialog
{
    Q_OBJECT

public:
    SessionForm(const CalendarLists &lists, PersonPicker::Search search, QWidget *parent = nullptr);

    void setDraft(const SessionDraft &draft, const QList<PersonPicker::Chosen> &trainers);
    [[nodiscard]] SessionDraft draft() const;
    [[nodiscard]] const QList<PersonPicker::Chosen> &trainers() const;
    [[nodiscard]] bool isChanged() const { return m_isChanged; }

    /// The save did not work: says why, at the field where it is about one.
    void fail(const Error &error);
    /// The session is gone: offers to save what is in the form as a new one.
    void offerNew();
    /// Closes without asking.
    void done();

    void reject() override;

Q_SIGNALS:
    void saveRequested(const tjc::SessionDraft &draft);

private:
    void build();
    void buildSeats();
    void buildButtons(QVBoxLayout *outer);
    FormField *addField(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {});
    void watch();
    void edited();
    void save();
    void clearErrors();
    [[nodiscard]] FormField *fieldFor(const QString &subject) const;

    std::optional<SessionId> m_id;
    qint64 m_revision = 0;
    QString m_uid; ///< made once, so that saving again after a lost answer makes no second session
    Instant m_proposal;
    SessionRules m_rules; ///< passed on: the form has no fields for them
    std::optional<SeriesSlot> m_occurrence;
    bool m_isChanged = false;
    // In the order of the form: Tab follows the order in which they are made.
    QLineEdit *m_title;
    QComboBox *m_format;
    QComboBox *m_formal;
    WhenEditor *m_when;
    SearchCombo *m_room;
    QLineEdit *m_building;
    PersonPicker *m_trainers;
    QWidget *m_seats;
    QSpinBox *m_min;
    QCheckBox *m_limited;
    QSpinBox *m_max;
    MomentEdit *m_opens;
    MomentEdit *m_closes;
    QCheckBox *m_approval;
    QPlainTextEdit *m_summary;
    QLineEdit *m_url;
    TopicPicker *m_topics;
    SearchCombo *m_themeWeek;
    SearchCombo *m_organisation;
    MessageBar *m_error;
    QPushButton *m_save = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_summaryField = nullptr;
    FormField *m_urlField = nullptr;
    FormField *m_whenField = nullptr;
    FormField *m_seatsField = nullptr;
    FormField *m_closesField = nullptr;
};

} // namespace tjc
