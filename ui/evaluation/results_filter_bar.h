#pragma once

#include "domain/evaluation.h"
#include "service/calendar_service.h"
#include "ui/evaluation/lookup_field.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QPushButton;

namespace tjc {

class SearchCombo;

/// What a page of results begins with, with the words for it.
struct ResultsPreset {
    ResultsFilter filter;
    QString session = {};  ///< "Twitter for beginners, Tue 29 Sep 2026"; where the filter names one
    QString training = {}; ///< title
    QString trainer = {};  ///< name
};

/// What sessions the results are of. UI thread.
class ResultsFilterBar : public QWidget
{
    Q_OBJECT

public:
    struct Finds {
        LookupField::Find training;
        LookupField::Find trainer;
    };

    /// `today`: the end of the period that is proposed.
    ResultsFilterBar(Finds finds, Day today, QWidget *parent = nullptr);

    void setLists(const CalendarLists &lists);
    /// Tells filterChanged() where it is another.
    void setPreset(const ResultsPreset &preset);
    [[nodiscard]] ResultsFilter filter() const;
    /// What it comes to, in one line: for paper.
    [[nodiscard]] QString description() const;
    void clear();

Q_SIGNALS:
    void filterChanged();

private:
    void build();
    void changed();
    [[nodiscard]] std::optional<Day> dayOf(const QCheckBox *box, const QDateEdit *edit) const;

    ResultsPreset m_preset;
    ResultsFilter m_told;
    bool m_isFilling = false;
    QCheckBox *m_session; ///< only the session it was opened for
    LookupField *m_training;
    LookupField *m_trainer;
    QComboBox *m_format;
    SearchCombo *m_organisation;
    SearchCombo *m_themeWeek;
    QCheckBox *m_hasFrom;
    QDateEdit *m_from;
    QCheckBox *m_hasTo;
    QDateEdit *m_to;
    QPushButton *m_clear;
    QList<QWidget *> m_choices; ///< among all sessions
};

} // namespace tjc
