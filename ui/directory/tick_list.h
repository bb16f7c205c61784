#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace tjc {

/// A few things, each with a tick, beside each other as far as there is room. What was chosen and is not among them is
/// added.
class TickList : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString code;
        QString label;
    };

    explicit TickList(const QList<Entry> &entries, QWidget *parent = nullptr);

    void setChosen(const QStringList &codes);
    /// In alphabetical order of the codes.
    [[nodiscard]] QStringList chosen() const;

Q_SIGNALS:
    void edited();

private:
    void add(const Entry &entry);

    QList<QCheckBox *> m_boxes;
};

} // namespace tjc
