#include "fetch/fetch.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;
/// What is taken from the socket before it is looked at.
constexpr qint64 readAhead = 256LL * 1024;

Result<QUrl> checked(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1 && !scheme.isEmpty())
        return Error{ErrorKind::Invalid, u"fetch.scheme"_s, scheme};
    if (!url.isValid() || scheme.isEmpty() || url.host().isEmpty())
        return Error{ErrorKind::Invalid, u"fetch.url"_s, url.toDisplayString(QUrl::RemoveUserInfo).left(200)};
    if (!url.userInfo().isEmpty())
        return Error{ErrorKind::Invalid, u"fetch.credentials"_s};
    return url.adjusted(QUrl::RemoveFragment);
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

qint64 lengthOf(const QNetworkReply &reply)
{
    return reply.header(QNetworkRequest::ContentLengthHeader).toLongLong();
}

} // namespace

Result<QUrl> fetchUrl(const QString &text)
{
    const QString written = text.trimmed();
    // "voorbeeld.example/pagina", as people write it.
    if (!written.contains(u':') && written.section(u'/', 0, 0).contains(u'.'))
        return checked(QUrl("https://"_L1 + written, QUrl::StrictMode));
    return checked(QUrl(written, QUrl::StrictMode));
}

Fetch::Fetch(FetchLimits limits, QObject *parent) : QObject(parent), m_limits(limits)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        end(Error{
            ErrorKind::Offline, u"fetch.deadline"_s, QString::number((m_limits.deadlineMs + 999) / 1000)});
    });
}

Fetch::~Fetch()
{
    dropReply();
}

void Fetch::start(const QUrl &url)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_redirects = 0;
    m_deadline.start(m_limits.deadlineMs);
    QMetaObject::invokeMethod(
        this,
        [this, url] {
            if (!m_isRunning)
                return;
            if (auto fit = checked(url))
                ask(*fit);
            else
                end(std::move(fit).error());
        },
        Qt::QueuedConnection);
}

void Fetch::cancel()
{
    if (m_isRunning)
        end(Error{ErrorKind::Cancelled, u"fetch"_s});
}

void Fetch::ask(const QUrl &url)
{
    m_url = url;
    m_body.clear();
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Asked by hand, Qt unpacks nothing by itself.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader(
        "Accept", "application/ld+json, application/json, text/csv, application/xml, text/html, */*;q=0.5");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"TrainJeCollega/" TJC_VERSION ""_s);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::bodyCame);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::replyEnded);
}

std::optional<Error> Fetch::problemWithHeaders() const
{
    const int status = statusOf(*m_reply);
    if (status == 401 || status == 403 || status == 407)
        return Error{ErrorKind::Denied, u"fetch.login"_s, m_url.host()};
    if (status == 404 || status == 410)
        return Error{ErrorKind::NotFound, u"fetch.not_found"_s, m_url.host()};
    if (status != 0 && (status < 200 || status > 299))
        return Error{ErrorKind::Offline, u"fetch.status"_s, QString::number(status)};
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return Error{ErrorKind::Invalid, u"fetch.compressed"_s};
    if (lengthOf(*m_reply) > m_limits.maxBytes)
        return Error{ErrorKind::Invalid, u"fetch.too_large"_s, QString::number(m_limits.maxBytes / mebibyte)};
    return std::nullopt;
}

void Fetch::headersCame()
{
    const int status = statusOf(*m_reply);
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    const bool redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (redirects && !target.isEmpty())
        return redirect(m_url.resolved(target));
    if (auto problem = problemWithHeaders())
        end(*std::move(problem));
}

void Fetch::redirect(const QUrl &to)
{
    dropReply();
    if (++m_redirects > m_limits.maxRedirects)
        return end(Error{ErrorKind::Invalid, u"fetch.redirects"_s});
    auto fit = checked(to);
    if (!fit)
        return end(std::move(fit).error());
    if (m_url.scheme() == "https"_L1 && fit->scheme() != "https"_L1)
        return end(Error{ErrorKind::Invalid, u"fetch.downgrade"_s});
    ask(*fit);
}

void Fetch::bodyCame()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.maxBytes)
        return end(
            Error{ErrorKind::Invalid, u"fetch.too_large"_s, QString::number(m_limits.maxBytes / mebibyte)});
    Q_EMIT progress(m_body.size(), std::max<qint64>(lengthOf(*m_reply), 0));
}

Error Fetch::problemOf(const QNetworkReply &reply) const
{
    const QString detail = reply.errorString();
    const QString host = m_url.host();
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Invalid, u"fetch.certificate"_s, host, detail};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::NotFound, u"fetch.host"_s, host, detail};
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentAccessDenied:
        return {ErrorKind::Denied, u"fetch.login"_s, host, detail};
    case QNetworkReply::RemoteHostClosedError:
        if (statusOf(reply) != 0)
            return {ErrorKind::Offline, u"fetch.cut"_s, host, detail};
        break;
    default:
        break;
    }
    return {ErrorKind::Offline, u"fetch.server"_s, host, detail};
}

void Fetch::replyEnded()
{
    // An answer without a body tells its headers only here.
    if (QNetworkReply *reply = m_reply; statusOf(*reply) != 0) {
        headersCame();
        if (m_reply != reply)
            return;
    }
    if (m_reply->error() != QNetworkReply::NoError)
        return end(problemOf(*m_reply));
    bodyCame();
    if (!m_isRunning)
        return;
    // Of a body that comes in chunks Qt 6.4 does not always tell that it was cut off.
    const bool isMeasured = m_reply->hasRawHeader("Content-Length");
    if (isMeasured && lengthOf(*m_reply) != m_body.size())
        return end(Error{ErrorKind::Offline, u"fetch.cut"_s, m_url.host()});
    end(Fetched{std::exchange(m_body, {}), m_url,
        m_reply->header(QNetworkRequest::ContentTypeHeader).toString().left(200), isMeasured});
}

void Fetch::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Fetch::end(Result<Fetched> &&fetched)
{
    dropReply();
    m_deadline.stop();
    m_body = {};
    m_isRunning = false;
    Q_EMIT finished(fetched);
}

} // namespace tjc
