#pragma once

#include "domain/wish.h"
#include "service/calendar_service.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tjc {

class FormField;
class MessageBar;
class SearchCombo;
class SimilarList;

/// The form of a wish, new or changed. While its title is typed it shows what there is already. It stays open until the
/// wish is saved.
class WishForm : public QDialog
{
    Q_OBJECT

public:
    using FindSimilar =
        std::function<QFuture<Result<Similar>>(const QString &title, std::optional<TopicId> topic)>;

    /// `today` is what a wanted period begins with.
    WishForm(const CalendarLists &lists, FindSimilar find, Day today, QWidget *parent = nullptr);

    void setDraft(const WishDraft &draft);
    [[nodiscard]] WishDraft draft() const;

    /// Why it could not be saved, at the field where it is about one.
    void fail(const Error &error);
    /// Closes without asking.
    void done();
    void reject() override;

Q_SIGNALS:
    void saveRequested(const tjc::WishDraft &draft);
    void meTooRequested(tjc::WishId id);
    void wishRequested(tjc::WishId id);
    void sessionRequested(tjc::SessionId id, tjc::Instant begin);

private:
    void build();
    void ask();
    void save();
    void setSaving(bool saving);

    FindSimilar m_find;
    WishDraft m_before;
    QLineEdit *m_title;
    SimilarList *m_similar;
    SearchCombo *m_topic;
    QComboBox *m_format;
    QCheckBox *m_hasFirst;
    QDateEdit *m_first;
    QCheckBox *m_hasLast;
    QDateEdit *m_last;
    QWidget *m_period;
    QPlainTextEdit *m_note;
    MessageBar *m_error;
    QPushButton *m_save = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_periodField = nullptr;
    FormField *m_noteField = nullptr;
    QTimer m_pause;
    quint64 m_generation = 0;
};

} // namespace tjc
