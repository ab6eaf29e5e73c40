// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

/** A field of the form that says how a host is reached. */
public enum Field {
    /** Name for people. */
    NAME,
    /** IP address or name. */
    ADDRESS,
    /** Port of sshd. */
    PORT,
    /** Account. */
    USER,
    /** Private key. */
    KEY_FILE,
    /** Password or passphrase. */
    SECRET,
    /** What libvirt is called there. */
    URI,
    /** Where libvirt listens. */
    SOCKET
}
