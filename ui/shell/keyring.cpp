#include "ui/shell/keyring.h"

#include <qt6keychain/keychain.h>

namespace tjc {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"TrainJeCollega"_s;

/// Jobs delete themselves when they are finished.
void start(QKeychain::Job *job, const QString &key)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

} // namespace

void DesktopKeyring::read(const QString &key, QObject *receiver, std::function<void(const Found &)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, answer = std::move(answer)] {
        const bool available = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        answer({job->error() == QKeychain::NoError ? job->textData() : QString(), available});
    });
    start(job, key);
}

void DesktopKeyring::write(
    const QString &key, const QString &password, QObject *receiver, std::function<void(bool kept)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, receiver,
        [job, answer = std::move(answer)] { answer(job->error() == QKeychain::NoError); });
    start(job, key);
}

void DesktopKeyring::forget(const QString &key)
{
    start(new QKeychain::DeletePasswordJob(service), key);
}

} // namespace tjc
