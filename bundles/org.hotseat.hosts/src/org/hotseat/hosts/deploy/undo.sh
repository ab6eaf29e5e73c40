# shellcheck shell=sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 Hotseat contributors
# How a deployment ends on a host: what counts, and what is taken back. Sent after host.sh.

REMOVING=''

# finish ATTEMPT VERSION: what is no longer needed goes, and what is there counts
finish() {
    rm -rf "/var/tmp/hotseat-$1"
    kept=$(readlink "$HOME_DIR/current")
    for old in "$HOME_DIR"/versions/*; do
        if [ "$old" != "$kept" ]; then rm -rf "$old"; fi
    done
    runtime=$(readlink "$kept/jre" || true)
    for old in "$HOME_DIR"/runtimes/*; do
        if [ -e "$old" ] && [ "$old" != "$runtime" ]; then rm -rf "$old"; fi
    done
    if has_systemd; then rm -f "$UNITS"/hotseat-*.service.before; fi
    note "done $2"
}

# only what deployments make is ever removed as a tree
ours() {
    case $1 in
        *..* | */) return 1 ;;
        /opt/hotseat/?* | /var/tmp/hotseat-?* | /var/lib/hotseat | /run/hotseat | /etc/hotseat) ;;
        *) return 1 ;;
    esac
}

# what the agent has started and left running: keeper and store, not machines
end_helpers() {
    for process in /proc/[0-9]*; do
        case $(readlink "$process/exe" 2>/dev/null) in */java | */etcd) ;; *) continue ;; esac
        if { tr '\0' '\n' <"$process/cmdline" | grep -q '/\(opt\|etc\|var/lib\)/hotseat/'; } 2>/dev/null; then
            kill "${process#/proc/}" 2>/dev/null || true
            tries=50
            while [ -e "$process/exe" ] && [ "$tries" -gt 0 ]; do
                tries=$((tries - 1))
                sleep 0.1
            done
            kill -KILL "${process#/proc/}" 2>/dev/null || true
        fi
    done
}

# certificates that the agent has put where the hypervisor looks for them
drop_streams() {
    if [ -e /etc/pki/qemu/.hotseat ]; then
        rm -f /etc/pki/qemu/*-cert.pem /etc/pki/qemu/*-key.pem /etc/pki/qemu/.hotseat
        rmdir /etc/pki/qemu /etc/pki 2>/dev/null || true
    fi
}

undo_one() {
    case $1 in
        d) rmdir "$2" 2>/dev/null || [ ! -d "$2" ] || echo "kept $2" ;;
        t) if ours "$2"; then rm -rf "$2"; fi ;;
        f) rm -f "$2" "$2.new" ;;
        b) if [ -e "$3" ]; then mv -f "$3" "$2"; fi ;;
        l)
            rm -f "$2.new"
            if [ "$3" = - ]; then
                rm -f "$2"
            elif [ -z "$REMOVING" ]; then
                ln -s "$3" "$2.new" && mv -Tf "$2.new" "$2"
            fi
            ;;
        g) if getent group "$2" >/dev/null; then groupdel "$2"; fi ;;
        u) if has_systemd; then systemctl disable --now "$2" 2>/dev/null || true; fi ;;
        p) stop_agent && end_helpers && drop_streams ;;
        r)
            if has_systemd; then systemctl daemon-reload; fi
            stop_agent
            if [ -z "$REMOVING" ]; then launch; fi
            ;;
    esac
}

# undo: everything after the last "done", or all when REMOVING; what cannot be undone keeps the journal
undo() {
    [ -e "$J" ] || return 0
    if grep -q '^x - ;$' "$J"; then REMOVING=yes; fi
    trouble=''
    while read -r kind path old; do
        [ -n "$kind" ] || continue
        undo_one "$kind" "$path" "$old" || trouble="$trouble $path"
    done <<LINES
$(awk -v all="$REMOVING" '/^done .* ;$/ { if (all == "") n = 0; next }
    / ;$/ { sub(/ ;$/, ""); line[++n] = $0 } END { for (; n > 0; n--) print line[n] }' "$J")
LINES
    if has_systemd; then systemctl daemon-reload; fi
    [ -z "$trouble" ] || fail 73 "could not be taken back:$trouble"
    awk -v all="$REMOVING" '{ line[++n] = $0 } / ;$/ && /^done / { whole = n }
        END { if (all == "") for (i = 1; i <= whole; i++) print line[i] }' "$J" >"$J.new"
    if [ -s "$J.new" ]; then mv "$J.new" "$J"; else rm -f "$J" "$J.new"; fi
}

# remove ATTEMPT: everything; an attempt that is cut off is gone on with
remove() {
    note "a $1"
    note 'x -'
    undo
}
