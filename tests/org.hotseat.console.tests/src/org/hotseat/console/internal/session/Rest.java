// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.session;

import java.time.Duration;

import org.hotseat.console.session.Session;
import org.hotseat.console.support.Wait;

/** Waits longer than the program does until a session that was closed writes nothing any more: its folder goes. */
public final class Rest {

    private static final Duration LONG = Duration.ofSeconds(60);

    private Rest() {
    }

    /** Blocks. */
    public static void of(Session closed) {
        Wait.until(((ClusterSession) closed)::isAtRest, LONG);
    }
}
