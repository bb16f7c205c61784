#pragma once

#include "base/result.h"
#include "ui/calendar/signup_rules_text.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace tjc {

class FormField;
class MomentEdit;

/// The rules of signing up, summed up in a sentence or two; the fields unfold where somebody wants to change them.
/// As long as nobody did, they follow what is usual for the format and the time.
class SignupRulesEditor : public QWidget
{
    Q_OBJECT

public:
    using Usual = std::function<QFuture<Result<SignupDefaults>>(Format format, Span when)>;

    explicit SignupRulesEditor(QWidget *parent = nullptr);

    /// Where what is usual comes from; without it nothing is proposed.
    void setUsual(Usual usual) { m_usual = std::move(usual); }
    /// A new session takes over what is usual; of one that exists what it says stays, unless that was the usual.
    void setRules(const SignupRules &rules, bool isNew, Instant begin);
    [[nodiscard]] SignupRules rules() const;
    /// What the session is by now. No time: it cannot be told yet.
    void setSession(Format format, std::optional<Span> when);

    [[nodiscard]] bool isUnfolded() const;
    void unfold(bool open = true);
    /// The field that an error of problemIn() is about; null for others.
    [[nodiscard]] FormField *fieldFor(const QString &subject) const;
    void clearErrors();

Q_SIGNALS:
    /// By the user.
    void edited();
    /// What is usual was taken over: by itself, or because the user asked.
    void usualTaken(const tjc::SignupDefaults &usual, bool wasAsked);

private:
    void build();
    void buildWaiting();
    FormField *addField(QVBoxLayout *column, const QString &label, QWidget *field, const QString &hint = {});
    void watch();
    void fieldEdited();
    void askUsual();
    void usualCame(const SignupDefaults &usual, bool takesOver);
    /// Only where m_usualNow is known.
    [[nodiscard]] SignupRules usualRules() const;
    void take(bool wasAsked);
    void fill(const SignupRules &rules);
    void updateSummary();

    Usual m_usual;
    QTimer m_pause; ///< a time that is still being typed is not asked about
    quint64 m_generation = 0;
    std::optional<SignupDefaults> m_usualNow; ///< of m_format and m_when
    Format m_format = Format::Workshop;
    std::optional<Span> m_when;
    Instant m_begin; ///< what proposals are counted from
    std::optional<Instant> m_decided;
    bool m_isNew = true;
    bool m_isTouched = false; ///< what is usual does not take its place by itself any more
    bool m_isToJudge = false; ///< of a stored session: it is not known yet whether it has the usual rules
    bool m_takesOver = false; ///< what is asked about takes the place of what stands here
    bool m_isFilling = false;
    QLabel *m_summary;
    QPushButton *m_change;
    QPushButton *m_reset;
    QWidget *m_fields;
    // In the order of the form: Tab follows the order in which they are made.
    QCheckBox *m_walkIn;
    MomentEdit *m_opens;
    MomentEdit *m_closes;
    QCheckBox *m_approval;
    MomentEdit *m_cancelUntil;
    QWidget *m_waiting;
    QCheckBox *m_isLimited;
    QSpinBox *m_waitlist;
    QWidget *m_offer;
    QCheckBox *m_isOffered;
    QSpinBox *m_offerAmount;
    QComboBox *m_offerUnit;
    MomentEdit *m_decideBy;
    QCheckBox *m_blocksClash;
    QWidget *m_around;
    QSpinBox *m_buffer;
    FormField *m_closesField = nullptr;
    FormField *m_waitlistField = nullptr;
    FormField *m_offerField = nullptr;
    FormField *m_bufferField = nullptr;
};

} // namespace tjc
