#pragma once

#include "base/result.h"
#include "domain/wish.h"

#include <QDialog>
#include <QFuture>
#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tjc {

/// Asks with which other wish a wish is one. The most alike come first; others are found by typing.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    using Find = std::function<QFuture<Result<QList<WishRow>>>(const QString &text)>;

    MergeDialog(const WishRow &wish, Find find, QWidget *parent = nullptr);

    void fail(const QString &sentence);

Q_SIGNALS:
    void chosen(tjc::WishId target);

private:
    void ask();
    void show(const QList<WishRow> &wishes);

    WishRow m_wish;
    Find m_find;
    QLineEdit *m_text;
    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_merge;
    QTimer m_pause;
    quint64 m_generation = 0;
};

} // namespace tjc
