#pragma once

#include "domain/forum.h"
#include "ui/widgets/search_combo.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tjc {

/// Which threads are shown, and in which order; or what is searched for. Typing is answered when it pauses.
class ForumFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ForumFilterBar(bool moderates, QWidget *parent = nullptr);

    void setTopics(const QList<SearchCombo::Entry> &topics);
    /// Without what is typed: that is typed().
    [[nodiscard]] ThreadFilter filter() const;
    [[nodiscard]] QString typed() const;
    [[nodiscard]] HitOrder hitOrder() const;
    /// Tells changed() where it is another filter. A training and a session stay until clear().
    void setFilter(const ThreadFilter &filter);
    void clear();
    [[nodiscard]] bool isFiltered() const;
    void focusText();
    void setText(const QString &text);

Q_SIGNALS:
    void filterChanged();
    /// From the search field down into the list.
    void downPressed();
    void enterPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changed();
    void showHelp();

    QLineEdit *m_text;
    QToolButton *m_help;
    QComboBox *m_kind;
    QComboBox *m_solved;
    SearchCombo *m_topic;
    QComboBox *m_which;
    QComboBox *m_order;
    QComboBox *m_hitOrder;
    QPushButton *m_clear;
    QTimer m_pause;
    ThreadFilter m_beside; ///< what no field of the bar says
    ThreadFilter m_told;
    QString m_toldText;
    HitOrder m_toldOrder = HitOrder::Best;
};

} // namespace tjc
