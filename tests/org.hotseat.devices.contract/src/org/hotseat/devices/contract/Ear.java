// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.contract;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.SwitchEvent;
import org.hotseat.devices.matrix.SwitchListener;
import org.junit.jupiter.api.Assertions;

/** Remembers what a switch tells. */
public final class Ear implements SwitchListener {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(5);

    private final List<SwitchEvent> heard = new CopyOnWriteArrayList<>();

    @Override
    public void heard(SwitchEvent event) {
        heard.add(event);
    }

    public List<SwitchEvent> all() {
        return List.copyOf(heard);
    }

    public boolean has(Class<? extends SwitchEvent> kind) {
        return heard.stream().anyMatch(kind::isInstance);
    }

    public void forget() {
        heard.clear();
    }

    public void await(SwitchEvent event) {
        await(event.toString(), () -> heard.contains(event));
    }

    public void await(Class<? extends SwitchEvent> kind) {
        await(kind.getSimpleName(), () -> has(kind));
    }

    private void await(String what, BooleanSupplier holds) {
        until(what + " heard among " + heard, holds);
    }

    public static void until(String what, BooleanSupplier holds) {
        Deadline deadline = Deadline.in(PATIENCE);
        while (!holds.getAsBoolean()) {
            if (deadline.isOver()) {
                Assertions.fail(what + ": not within " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK);
        }
    }
}
