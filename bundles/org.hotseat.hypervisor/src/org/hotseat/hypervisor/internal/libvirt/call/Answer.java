// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt.call;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a call will have brought. A call that still waits for its turn can be withdrawn, and then never begins.
 *
 * @param <T> what it brings
 */
public final class Answer<T> extends CompletableFuture<T> {

    private final AtomicBoolean taken = new AtomicBoolean();

    /** The call's turn has come: true unless it was withdrawn. */
    boolean begin() {
        return taken.compareAndSet(false, true);
    }

    /**
     * Nobody wants it any more.
     *
     * @return true when it has not begun and now never will
     */
    public boolean withdraw() {
        return taken.compareAndSet(false, true);
    }
}
