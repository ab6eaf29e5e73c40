// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.switching;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Freshness;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.MatrixSwitch;
import org.hotseat.devices.matrix.Outcome;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Source;

/**
 * Single outputs of the switches that this process is connected with, for transactions that see to the whole
 * themselves. A switch with which it is not connected yet is waited for. Thread-safe; blocks until the deadline.
 */
public final class Crosspoints {

    private static final Duration LOOK = Duration.ofMillis(50);

    private final Switches switches;

    /** What is asked of a switch. */
    @FunctionalInterface
    private interface Work<A> {
        A on(MatrixSwitch device) throws FailureException;
    }

    /**
     * At these switches.
     *
     * @param switches connected while this process leads
     */
    public Crosspoints(Switches switches) {
        this.switches = switches;
    }

    /**
     * Lets an output show an input, and reads it back. Not beside a take of a person on the same switch.
     *
     * @param device id of the switch
     * @param layer of the output
     * @param output which
     * @param source an input, or none
     * @param deadline until when
     * @return what became of it
     */
    public Outcome take(String device, Layer layer, Output output, Source source, Deadline deadline) {
        return order(device, deadline, one -> {
            @Nullable Outcome outcome = one.take(layer, Map.of(output, source), deadline).outcomes().get(output);
            return outcome == null ? new Outcome.NotSent(new Failure(FailureCode.UNSUPPORTED, NLS.bind(
                    Messages.noOutput, output), Messages.noInputRemedy)) : outcome;
        });
    }

    /**
     * Locks an output, or frees it.
     *
     * @param device id of the switch
     * @param layer of the output
     * @param output which
     * @param order what to do
     * @param deadline until when
     * @return what became of it
     */
    public Outcome lock(String device, Layer layer, Output output, LockOrder order, Deadline deadline) {
        return order(device, deadline, one -> one.lock(layer, output, order, deadline));
    }

    /**
     * Asks a device what an output shows.
     *
     * @param device id of the switch
     * @param layer of the output
     * @param output which
     * @param deadline until when
     * @return {@link Source#UNKNOWN} when the device does not say
     * @throws FailureException when it cannot be asked
     */
    public Source read(String device, Layer layer, Output output, Deadline deadline) throws FailureException {
        return usable(device, deadline).device().read(layer, Freshness.FRESH, deadline).source(output);
    }

    private Outcome order(String device, Deadline deadline, Work<Outcome> work) {
        try {
            SwitchSession session = usable(device, deadline);
            if (!session.taking().tryLock(deadline.leftMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome.NotSent(new Failure(FailureCode.TIMEOUT, Messages.busy));
            }
            try {
                return work.on(session.device());
            } finally {
                session.taking().unlock();
            }
        } catch (FailureException silent) {
            return new Outcome.NotSent(silent.failure());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Outcome.NotSent(new Failure(FailureCode.CANCELLED, Messages.ending));
        }
    }

    private SwitchSession usable(String device, Deadline deadline) throws FailureException {
        while (true) {
            try {
                SwitchSession session = switches.session(device);
                session.requireUsable();
                return session;
            } catch (FailureException notYet) {
                if (notYet.code() != FailureCode.UNREACHABLE || deadline.isOver()) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() throws FailureException {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(FailureCode.CANCELLED, Messages.ending, "");
        }
    }
}
