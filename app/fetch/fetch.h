#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace tjc {

/// What a fetch may cost at most.
struct FetchLimits {
    int deadlineMs = 15'000; ///< over everything: names, connections, redirects and the body
    qint64 maxBytes = 10LL * 1024 * 1024;
    int maxRedirects = 5;
};

/// What was fetched.
struct Fetched {
    QByteArray bytes;
    QUrl url;            ///< where it came from in the end
    QString contentType; ///< as the server says; empty where it does not
    bool
        isMeasured; ///< the server told how long it is, and it is: else a body that was cut off may look whole
};

/// The address as somebody typed it; a host without a scheme gets https. Invalid "fetch.url" (argument: what it is), "fetch.scheme" where it is neither http nor https
/// (argument: the scheme), "fetch.credentials" where it has a name or password in it.
[[nodiscard]] Result<QUrl> fetchUrl(const QString &text);

/// Fetches one address by http or https, whatever the server does. Redirects are followed by this class, which looks at
/// each again, and never from https down to http. The certificate must be trusted by this machine; there is no way
/// around that. The body comes as it is: compressed it is refused, so that nothing grows here. No cookies, no names or
/// passwords, nothing is kept or logged.
///
/// Lives on one thread with an event loop, and is asked there. One start() at a time.
class Fetch : public QObject
{
    Q_OBJECT

public:
    explicit Fetch(FetchLimits limits = {}, QObject *parent = nullptr);
    ~Fetch() override;

    /// Ends with finished(), once, later than this call. Errors: those of fetchUrl(), also for where a redirect leads; Invalid "fetch.redirects", "fetch.downgrade", "fetch.too_large" (argument: MiB), "fetch.compressed",
    /// "fetch.certificate" (argument: the host); NotFound "fetch.not_found" and "fetch.host" (argument: the host); Denied "fetch.login"; Offline "fetch.status" (argument: the number),
    /// "fetch.deadline" (argument: seconds), "fetch.cut", "fetch.server" (argument: the host); Cancelled "fetch".
    void start(const QUrl &url);
    void cancel();

Q_SIGNALS:
    /// `total` is 0 while unknown.
    void progress(qint64 received, qint64 total);
    void finished(const tjc::Result<tjc::Fetched> &fetched);

private:
    void ask(const QUrl &url);
    void headersCame();
    void redirect(const QUrl &to);
    void bodyCame();
    void replyEnded();
    [[nodiscard]] std::optional<Error> problemWithHeaders() const;
    [[nodiscard]] Error problemOf(const QNetworkReply &reply) const;
    void dropReply();
    void end(Result<Fetched> &&fetched);

    FetchLimits m_limits;
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QNetworkReply *m_reply = nullptr; ///< null while nothing runs
    QUrl m_url;
    QByteArray m_body;
    int m_redirects = 0;
    bool m_isRunning = false;
};

} // namespace tjc
