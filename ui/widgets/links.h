#pragma once

#include <QUrl>

#include <optional>

class QWidget;

namespace tjc {

/// The address where it is one that may be opened: http, https (with a host) or mailto.
[[nodiscard]] std::optional<QUrl> safeLink(const QString &text);
/// What people recognise it by: the host as it really is (punycode where letters could deceive), or the address
/// of a mail.
[[nodiscard]] QString linkLabel(const QUrl &url);
/// Shows where it goes and asks, without waiting for the answer.
void openLink(const QUrl &url, QWidget *window);

} // namespace tjc
