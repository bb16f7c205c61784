#pragma once

#include <QWidget>

class QLabel;

namespace tjc {

/// A field of a form: its label above it, what is wrong with it below, and what one may want to know of it.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes `field`; `hint` stands under the label where more must be said.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr, const QString &hint = {});

    void setError(const QString &sentence);
    [[nodiscard]] bool hasError() const;
    /// What is worth knowing before it is saved so, a line each; none takes them away.
    void setWarnings(const QStringList &sentences);
    [[nodiscard]] QString warnings() const;
    void focusField();

private:
    QLabel *addNote(const QColor &light, const QColor &dark);
    void describe();

    QWidget *m_field;
    QLabel *m_error;
    QLabel *m_warnings = nullptr; ///< made when there is something to warn of
};

} // namespace tjc
