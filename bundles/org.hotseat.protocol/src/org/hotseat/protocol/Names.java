// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol;

/** The form of names on the wire. */
final class Names {

    private Names() {
    }

    static void check(String name) {
        if (!name.matches("[a-z0-9][a-z0-9.-]{0,63}")) {
            throw new IllegalArgumentException("name on the wire: " + name);
        }
    }
}
