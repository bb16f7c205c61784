#pragma once

#include <QComboBox>

#include <optional>

namespace tjc {

/// One of many, found by typing a part of its name. The first entry stands for none of them. A tree is shown by
/// indenting. Keys are the ids of records.
class SearchCombo : public QComboBox
{
    Q_OBJECT

public:
    struct Entry {
        qint64 key;
        QString text;
        int depth = 0;
        QString search = {}; ///< what is looked in besides the text: a short name
    };

    /// `none` is the text of the first entry: "All topics".
    explicit SearchCombo(const QString &none, QWidget *parent = nullptr);

    /// Keeps what was chosen where it is still there.
    void setEntries(const QList<Entry> &entries);
    void setKey(std::optional<qint64> key);
    [[nodiscard]] std::optional<qint64> key() const;

Q_SIGNALS:
    /// By the user only.
    void keyChosen();

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void settle();

    QString m_none;
    std::optional<qint64> m_told;
};

} // namespace tjc
