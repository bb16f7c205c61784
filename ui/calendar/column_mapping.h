#pragma once

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;

namespace tjc {

/// Says for each column of a file what it holds, where its names do not tell.
class ColumnMapping : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget *parent = nullptr);

    void setColumns(const QStringList &header);
    [[nodiscard]] QStringList columns() const { return m_header; }
    /// "Their header" -> our field; only where one is chosen.
    [[nodiscard]] QMap<QString, QString> map() const;
    /// No field is chosen twice.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    QFormLayout *m_form;
    QStringList m_header;
    QList<QComboBox *> m_choices;
};

} // namespace tjc
