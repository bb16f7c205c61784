#!/usr/bin/env bash
# A throw-away PostgreSQL cluster for the tests: start DIR | stop DIR. Its URL stands in DIR/url.
# It listens on a free port of 127.0.0.1 only, keeps nothing, and runs as "postgres" where the caller is root,
# because the server refuses to run as root.
set -euo pipefail
verb=${1:?start or stop} dir=${2:?a folder}
# shellcheck disable=SC2012 # the names are versions
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || bin=$(dirname "$(command -v initdb)")
as_server() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

stop() {
    if [ -f "$dir/data" ]; then
        data=$(cat "$dir/data")
        as_server "$bin/pg_ctl" -D "$data" -m immediate -w stop >/dev/null 2>&1 || true
        rm -rf "$data"
    fi
    rm -rf "$dir"
}

case $verb in
start)
    stop
    mkdir -p "$dir"
    # Short and owned by the server's account: the socket's path may not be long, nor the data the caller's.
    data=$(mktemp -d /tmp/tjc-pg-XXXXXX)
    [ "$(id -u)" != 0 ] || chown postgres "$data"
    echo "$data" >"$dir/data"
    as_server "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    # Everybody is believed, but for those whom a test gives a password.
    sed -i '1i host all +tjc_test_password 127.0.0.1/32 scram-sha-256' "$data/pg_hba.conf"
    for _ in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 20000))
        if as_server "$bin/pg_ctl" -D "$data" -w -t 30 -l "$data/log" -o "-p $port -c listen_addresses=127.0.0.1 \
            -c unix_socket_directories=$data -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
            -c max_connections=200 -c jit=off" start >/dev/null; then
            echo "postgresql://postgres@127.0.0.1:$port/postgres?sslmode=disable" >"$dir/url"
            exit 0
        fi
    done
    cat "$data/log" >&2
    exit 1
    ;;
stop) stop ;;
*) echo "start or stop" >&2; exit 2 ;;
esac
