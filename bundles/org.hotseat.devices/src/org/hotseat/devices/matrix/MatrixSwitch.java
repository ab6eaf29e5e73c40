// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix;

import java.time.Duration;
import java.util.Map;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;

/**
 * A crosspoint switch for displays, USB or sound. It keeps one connection, asks one question at a time, connects again
 * by itself, and reads everything anew before it switches over a new connection. Thread-safe; methods with a deadline
 * block until then at the latest.
 *
 * <p>Failures of reads: {@link FailureCode#UNREACHABLE} when there is no connection, {@link FailureCode#TIMEOUT} when
 * nothing answers in time, {@link FailureCode#AUTHENTICATION} when the account is refused,
 * {@link FailureCode#UNSUPPORTED} when there is no such layer, {@link FailureCode#OTHER} when the answer cannot be
 * understood.
 */
public interface MatrixSwitch extends AutoCloseable {

    /**
     * What the device is.
     *
     * @param deadline until when
     * @return as it told when it was connected
     * @throws FailureException when it cannot be asked
     */
    Descriptor describe(Deadline deadline) throws FailureException;

    /**
     * Reads a layer.
     *
     * @param layer which
     * @param freshness whether the device must be asked
     * @param deadline until when
     * @return every output of the layer
     * @throws FailureException when it cannot be read
     */
    Snapshot read(Layer layer, Freshness freshness, Deadline deadline) throws FailureException;

    /**
     * Lets outputs show inputs. What is wanted is absolute, so the same take may be given twice. The device is asked
     * again after it agreed; what it acknowledged is not what it did. Never throws for what a device does.
     *
     * @param layer which
     * @param wanted for each output an input or {@link Source#NONE}
     * @param deadline until when; give it a command's time and the settling time at least
     * @return for each output what became of it
     */
    Taken take(Layer layer, Map<Output, Source> wanted, Deadline deadline);

    /**
     * Changes the lock of an output, and reads it back. A device without owners of locks is told apart by what this
     * switch object has locked itself; another program's lock and a forgotten one look the same there.
     *
     * @param layer which
     * @param output whose lock
     * @param order what to do
     * @param deadline until when
     * @return what became of it; {@link Outcome.Refused} with {@link Refusal#LOCKED} when another has it
     */
    Outcome lock(Layer layer, Output output, LockOrder order, Deadline deadline);

    /**
     * Tells of changes until closed. From the first call on the switch is kept connected, asked for a sign of life
     * and compared with what is known of it.
     *
     * @param listener hears of them
     * @return ends it
     */
    Subscription watch(SwitchListener listener);

    /**
     * Asks for a sign of life.
     *
     * @param deadline until when
     * @return how long the device took
     * @throws FailureException when it does not answer
     */
    Duration probe(Deadline deadline) throws FailureException;

    /** Ends the connection and all watching. Locks and crosspoints stay. Idempotent; does not wait for the device. */
    @Override
    void close();
}
