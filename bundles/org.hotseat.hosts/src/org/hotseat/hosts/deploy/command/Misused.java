// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts.deploy.command;

/** Typed or written wrongly; the text says what. */
final class Misused extends Exception {

    private static final long serialVersionUID = 1L;

    Misused(String what) {
        super(what);
    }
}
