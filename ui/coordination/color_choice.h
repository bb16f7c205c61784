#pragma once

#include <QComboBox>

namespace tjc {

/// The colour of a theme week: that of the program, one of a few that go well together, or one's own.
class ColorChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ColorChoice(QWidget *parent = nullptr);

    /// "#154273", or empty for that of the program.
    [[nodiscard]] const QString &color() const { return m_color; }
    void setColor(const QString &color);
    /// A colour in words: its name, or how it is written.
    [[nodiscard]] static QString nameOf(const QString &color);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chosen(int index);
    void askForOwn();
    void drawSwatches();

    QString m_color;
    QString m_own; ///< a colour that is none of ours; empty: none
};

} // namespace tjc
