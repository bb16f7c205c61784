#pragma once

#include "base/page.h"
#include "base/result.h"
#include "domain/people.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace tjc {

/// Several colleagues, or one, found by name. Answers to an older search are dropped.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    using Answer = Result<Page<PersonRow, PersonKey>>;
    using Search = std::function<QFuture<Answer>(const QString &text)>;
    struct Chosen {
        PersonId id;
        QString name;
    };

    explicit PersonPicker(Search search, QWidget *parent = nullptr);

    /// One at most: who is chosen takes the place of who was.
    void setSingle(bool isSingle) { m_isSingle = isSingle; }
    void setChosen(const QList<Chosen> &people);
    /// As if it was typed.
    void search(const QString &text);
    [[nodiscard]] const QList<Chosen> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(const Answer &answer);
    void add();
    void remove();
    void showChosen();

    Search m_search;
    bool m_isSingle = false;
    QList<Chosen> m_chosen;
    QLineEdit *m_text;
    QListWidget *m_found;
    QLabel *m_note;
    QListWidget *m_list;
    QPushButton *m_remove;
    QTimer m_pause;
    quint64 m_generation = 0;
};

} // namespace tjc
