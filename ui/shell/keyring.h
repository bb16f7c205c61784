#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace tjc {

/// Where the desktop keeps passwords. Every call answers later, on the thread of `receiver`, and not at all
/// when that died. A test puts its own in the place of the desktop's.
class Keyring
{
public:
    struct Found {
        QString password;      ///< empty where none is kept
        bool available = true; ///< false: this desktop has no keyring, or it does not let us in
    };

    virtual ~Keyring() = default;
    virtual void read(const QString &key, QObject *receiver, std::function<void(const Found &)> answer) = 0;
    virtual void write(const QString &key, const QString &password, QObject *receiver,
        std::function<void(bool kept)> answer) = 0;
    virtual void forget(const QString &key) = 0;
};

/// The desktop's: Secret Service, KWallet, Keychain or Credential Manager, whichever there is.
class DesktopKeyring final : public Keyring
{
public:
    void read(const QString &key, QObject *receiver, std::function<void(const Found &)> answer) override;
    void write(const QString &key, const QString &password, QObject *receiver,
        std::function<void(bool kept)> answer) override;
    void forget(const QString &key) override;
};

} // namespace tjc
