// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.util.concurrent.atomic.AtomicLong;

/** The ids of this end's questions and subscriptions: each once. */
final class Ids {

    private final AtomicLong last = new AtomicLong();

    long next() {
        return last.incrementAndGet();
    }
}
