#pragma once

#include "domain/evaluation.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace tjc {

/// Open answers under the wording that they were given to. Headings cannot be chosen.
class AnswerModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    void show(const EvaluationResults &results);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// None for a heading.
    [[nodiscard]] const OpenAnswer *answer(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] int count() const { return m_count; }

private:
    struct Row {
        QString heading; ///< of a heading
        std::optional<OpenAnswer> answer;
    };
    QList<Row> m_rows;
    int m_count = 0;
};

/// A text as it is, in as many lines as it needs, with a note under it.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AnswerDelegate(QListView *view);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int layOut(
        const QModelIndex &index, const QFont &font, int width, QPainter *painter, const QColor &ink) const;

    QListView *m_view;
};

/// The open answers that one may read, and what may be done with the chosen one. UI thread.
class AnswerList : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerList(bool readOnly, QWidget *parent = nullptr);

    /// Keeps what is chosen.
    void show(const EvaluationResults &results);
    [[nodiscard]] const AnswerModel &model() const { return *m_model; }
    /// Chooses it.
    void choose(const QString &key);

Q_SIGNALS:
    void questionRequested(const tjc::OpenAnswer &answer);
    void openThread(tjc::ThreadId id);

private:
    void update();

    bool m_readOnly;
    AnswerModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QLabel *m_hint;
    QPushButton *m_make;
    QPushButton *m_open;
};

} // namespace tjc
