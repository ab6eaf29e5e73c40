// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.guest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.guest.GuestWord;

/**
 * A word that waits to be said.
 *
 * @param word what
 * @param deadline it is of no use afterwards
 * @param taken told whether the guest has taken it; false also when nobody is there to take it
 */
record Due(GuestWord word, Deadline deadline, CompletableFuture<Boolean> taken) {

    private static final Duration NEWS = Duration.ofSeconds(2);
    private static final Duration LASTING = Duration.ofSeconds(30);

    static Due of(GuestWord word) {
        boolean lasting = word instanceof GuestWord.Restored || word instanceof GuestWord.Clock;
        return new Due(word, Deadline.in(lasting ? LASTING : NEWS), new CompletableFuture<>());
    }

    /** Whether it comes too late; whoever waits for it is told so. */
    boolean isLate() {
        boolean late = deadline.isOver();
        if (late) {
            taken.complete(false);
        }
        return late;
    }
}
