// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import java.util.Map;
import java.util.Set;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Source;

/**
 * One connection to a device, or one login where every question has a connection of its own. Questions come one at a
 * time, from one thread. After any failure but a refusal it is closed and a new one is made, so an answer that comes
 * late is never taken for another's.
 */
public interface Session extends AutoCloseable {

    /**
     * What the device told when it was connected.
     *
     * @return the same for the whole session
     */
    Descriptor descriptor();

    /**
     * Whether it may still be used, as far as is known without asking.
     *
     * @return false once the other side has closed it
     */
    boolean isOpen();

    /**
     * Asks the device; nothing that is only remembered is returned.
     *
     * @param layer one that the descriptor has
     * @param outputs of that layer
     * @param deadline until when
     * @return the outputs asked for at least
     * @throws TalkException when the device did not tell; never {@link TalkException.Kind#REFUSED}
     */
    Map<Output, Crosspoint> read(Layer layer, Set<Output> outputs, Deadline deadline) throws TalkException;

    /**
     * Orders a take, all of it with one order where the device can. Returns when the device has agreed, whatever it
     * did.
     *
     * @param layer one that the descriptor has
     * @param wanted ports that the descriptor has; {@link Source#NONE} only where it can disconnect
     * @param deadline until when
     * @throws TalkException when the device did not agree
     */
    void take(Layer layer, Map<Output, Source> wanted, Deadline deadline) throws TalkException;

    /**
     * Changes a lock. Returns when the device has agreed.
     *
     * @param layer one that the descriptor has
     * @param output of that layer
     * @param order what to do
     * @param deadline until when
     * @throws TalkException when the device did not agree, or has no locks
     */
    void lock(Layer layer, Output output, LockOrder order, Deadline deadline) throws TalkException;

    /**
     * Asks for a sign of life, with the smallest question there is.
     *
     * @param deadline until when
     * @throws TalkException when there was none
     */
    void ping(Deadline deadline) throws TalkException;

    /** Ends it; does not wait for the device. Idempotent. */
    @Override
    void close();
}
