#pragma once

#include <QMap>
#include <QVariant>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace tjc {

class FormField;

/// The fields of one record, under each other. Knows what is stored and what the user made of it, so that it can tell
/// field by field what somebody else changed in the meantime. UI thread.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    using Values = QMap<QString, QVariant>; ///< by the id of the field

    struct Field {
        QString id;
        QString label; ///< with its mnemonic
        QWidget *editor;
        std::function<QVariant()> value;
        std::function<void(const QVariant &)> setValue;
        std::function<QString(const QVariant &)> text = {}; ///< a value in words; without it as it is
        QString hint = {};
    };

    explicit RecordForm(QWidget *parent = nullptr);

    /// Takes the editor; its owner calls touched() when the user changed it.
    void add(const Field &field);
    void touched();
    QLineEdit *addLine(const QString &id, const QString &label, const QString &hint = {});
    QPlainTextEdit *addText(const QString &id, const QString &label, int lines, const QString &hint = {});
    /// A number, or none, for which `none` stands.
    QSpinBox *addNumber(
        const QString &id, const QString &label, int most, const QString &none, const QString &hint = {});

    /// What is stored now.
    void setStored(const Values &values);
    /// The same, but leaves what is in the fields: the user may have typed on while it was saved.
    void markStored(const Values &values);
    [[nodiscard]] const Values &stored() const { return m_stored; }
    [[nodiscard]] Values values() const;
    [[nodiscard]] bool isChanged() const { return values() != m_stored; }
    void undo() { setStored(Values(m_stored)); }

    /// Somebody else stored `theirs`. What only he changed is taken over; under what both changed stands what he made of
    /// it. How many fields both changed.
    int merge(const Values &theirs);
    /// Says what is wrong with a field, and goes there; false where there is no such field.
    bool fail(const QString &id, const QString &sentence);
    void clearErrors();
    void focusFirst();

Q_SIGNALS:
    /// By the user, or setStored().
    void edited();

private:
    struct Part {
        Field field;
        FormField *frame;
    };

    QVBoxLayout *m_column;
    QList<Part> m_parts;
    Values m_stored;
    bool m_isFilling = false;
};

} // namespace tjc
