// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks;

/** How an account proves itself on a host. */
public enum SignIn {
    /** By the keys of the person's SSH agent. */
    AGENT,
    /** By a private key in a file. */
    KEY_FILE,
    /** By a password. */
    PASSWORD
}
