#pragma once

#include "ui/widgets/person_picker.h"

#include <QDialog>

namespace tjc {

/// Which colleague is asked by name to answer a question.
class AskColleagueDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AskColleagueDialog(PersonPicker::Search search, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<PersonPicker::Chosen> colleague() const;

private:
    PersonPicker *m_picker;
};

} // namespace tjc
