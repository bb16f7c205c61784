#pragma once

#include "base/error.h"
#include "service/changes.h"
#include "ui/coordination/record_form.h"

#include <QStandardItemModel>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace tjc {

class MessageBar;

/// A list of records with the form of the chosen one beside it: search, add, save, undo, remove. Follows what others
/// change, and never throws away what the user typed without asking. What the records are, a subclass says.
class RecordSection : public QWidget
{
    Q_OBJECT

public:
    /// How this section speaks of its records.
    struct Words {
        QString list; ///< accessible name of the list
        QStringList columns;
        QString empty;  ///< what could be here, and the first step
        QString choose; ///< beside the list, while nothing is chosen
        QString add;    ///< button
        QString newTitle;
        QString save;      ///< button
        QString remove;    ///< button
        QString askRemove; ///< "Remove the room “%1”?"
        QString keep;      ///< button: it stays
    };

    void follow(const ChangeSet &changes);
    [[nodiscard]] bool hasChanges() const;
    void focusSearch();
    void focusList();
    /// Begins a new record, as the button does.
    void begin();
    /// Asks for the list again.
    virtual void load() = 0;

Q_SIGNALS:
    /// One sentence about what was done, or why it was not.
    void message(const QString &sentence, bool isError);

protected:
    struct Row {
        qint64 key; ///< positive
        QString title;
        QStringList cells;
        RecordForm::Values values;
        qint64 revision = 0;
    };

    RecordSection(const Words &words, bool readOnly, QWidget *parent);

    [[nodiscard]] RecordForm &form() { return *m_form; }
    /// Another button below the list.
    void addBelowList(QWidget *widget);
    /// To be called by the constructor, once the form has its fields.
    void start();

    void setRows(const QList<Row> &rows);
    void loadingFailed(const Error &error);
    /// The record is stored; the list is asked for again and shows it.
    void saved(qint64 key, const QString &sentence);
    void removed(const QString &sentence);
    void refused(const Error &error);

    /// `key` none: a new one.
    virtual void save(std::optional<qint64> key, qint64 revision, const RecordForm::Values &values) = 0;
    virtual void remove(qint64 key) = 0;
    [[nodiscard]] virtual RecordForm::Values fresh() const = 0;
    /// Which field an error is about; by default what follows the first dot of its subject.
    [[nodiscard]] virtual QString fieldOf(const Error &error) const;
    /// Another record is in the form.
    virtual void shown(std::optional<qint64> /*key*/) {}

private:
    void build();
    QWidget *buildList();
    QWidget *buildForm();
    void addShortcuts();
    void buildModel();
    void choose(const QModelIndex &current);
    void show(std::optional<qint64> key);
    void showNew();
    void showNothing();
    void select(std::optional<qint64> key);
    void askBeforeLeaving(const std::function<void()> &leave);
    void askToRemove();
    void saveNow();
    void undo();
    void takeOver(const Row &row);
    void update();
    void say(
        const QString &sentence, bool isError, const QString &button = {}, std::function<void()> action = {});
    [[nodiscard]] const Row *row(std::optional<qint64> key) const;

    Words m_words;
    bool m_readOnly;
    QList<Row> m_rows;
    QStandardItemModel m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedWidget *m_listOrEmpty;
    QWidget *m_below;
    QPushButton *m_add;
    QStackedWidget *m_formOrHint;
    QLabel *m_title;
    MessageBar *m_bar;
    RecordForm *m_form;
    QPushButton *m_save;
    QPushButton *m_undo;
    QPushButton *m_remove;
    std::optional<qint64> m_key; ///< in the form; none: a new one, or nothing
    qint64 m_revision = 0;
    RecordForm::Values m_known;      ///< of the record in the form, as they were last seen stored
    RecordForm::Values m_sent;       ///< to be saved
    std::optional<qint64> m_awaited; ///< was just made, and may not be in the list yet
    bool m_isNew = false;
    bool m_isSaving = false;
    bool m_isSelecting = false;
    std::function<void()> m_barAction; ///< what the button of the bar does
    std::function<void()> m_leave;     ///< what waits for the form to be saved
};

} // namespace tjc
