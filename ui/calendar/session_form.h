#pragma once

#include "service/calendar_service.h"
#include "ui/calendar/form_part.h"
#include "ui/calendar/signup_rules_editor.h"
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
class RepeatEditor;
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

    /// Where the rules come from that are usual for a format; before setDraft().
    void setUsualRules(SignupRulesEditor::Usual usual) { m_rules->setUsual(std::move(usual)); }
    void setDraft(const SessionDraft &draft, const QList<PersonPicker::Chosen> &trainers);
    /// For one session that something else filled in: it does not repeat, has no next and keeps its seats. After
    /// setDraft().
    void fillOnce(const QString &title);
    [[nodiscard]] SessionDraft draft() const;
    [[nodiscard]] const QList<PersonPicker::Chosen> &trainers() const;
    [[nodiscard]] FormField *field(FormPart part) const;
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// How it repeats, which is not in the draft.
    [[nodiscard]] RepeatEditor &repeat() { return *m_repeat; }

    /// Whether the form is to come back for one more session once this one is saved.
    [[nodiscard]] bool wantsAnother() const { return m_wantsAnother; }

    /// The save did not work: says why, at the field where it is about one.
    void fail(const Error &error);
    /// What was filled in so far is no change of the user's.
    void watchFromHere() { m_isChanged = false; }
    /// The session is gone: offers to save what is in the form as a new one.
    void offerNew();
    /// The save was called off: what is in the form can be edited on.
    void resume();
    /// Closes without asking.
    void done();

    void reject() override;

Q_SIGNALS:
    void saveRequested(const tjc::SessionDraft &draft);
    /// draft() says something else now.
    void draftChanged();

private:
    void build();
    void buildSeats();
    void buildButtons(QVBoxLayout *outer);
    FormField *addField(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {});
    void watch();
    void edited();
    void takeUsualSeats(const SignupDefaults &usual, bool wasAsked);
    void save();
    void setSaving(bool saving);
    void clearErrors();
    [[nodiscard]] FormField *fieldFor(const QString &subject) const;

    std::optional<SessionId> m_id;
    qint64 m_revision = 0;
    QString m_uid; ///< made once, so that saving again after a lost answer makes no second session
    Instant m_proposal;
    std::optional<SeriesSlot> m_occurrence;
    std::optional<int> m_firstMax; ///< what a new session began with
    bool m_isChanged = false;
    bool m_hasOwnSeats = false; ///< what is usual does not take their place by itself
    bool m_wantsAnother = false;
    // In the order of the form: Tab follows the order in which they are made.
    QLineEdit *m_title;
    QComboBox *m_format;
    QComboBox *m_formal;
    WhenEditor *m_when;
    RepeatEditor *m_repeat;
    SearchCombo *m_room;
    QLineEdit *m_building;
    PersonPicker *m_trainers;
    QWidget *m_seats;
    QSpinBox *m_min;
    QCheckBox *m_limited;
    QSpinBox *m_max;
    SignupRulesEditor *m_rules;
    QPlainTextEdit *m_summary;
    QLineEdit *m_url;
    TopicPicker *m_topics;
    SearchCombo *m_themeWeek;
    SearchCombo *m_organisation;
    MessageBar *m_error;
    QPushButton *m_save = nullptr;
    QPushButton *m_saveAndNext = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_summaryField = nullptr;
    FormField *m_urlField = nullptr;
    FormField *m_whenField = nullptr;
    FormField *m_repeatField = nullptr;
    FormField *m_roomField = nullptr;
    FormField *m_trainersField = nullptr;
    FormField *m_seatsField = nullptr;
};

} // namespace tjc
