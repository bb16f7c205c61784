#pragma once

#include <QWidget>

class QLabel;

namespace tjc {

/// A field of a form: its label above it, what is wrong with it below.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field`; `hint` stands under the label where more must be said.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr, const QString &hint = {});

    void setError(const QString &sentence);
    [[nodiscard]] bool hasError() const;
    void focusField();

private:
    QWidget *m_field;
    QLabel *m_error;
};

} // namespace tjc
