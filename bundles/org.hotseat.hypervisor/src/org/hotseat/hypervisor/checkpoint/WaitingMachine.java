// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

import java.nio.channels.WritableByteChannel;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;

/**
 * The process of a machine, waiting for its memory. Whoever writes to it may take any time in between, and may write
 * the same page again. For one thread at a time, but {@link #discard} from any.
 */
public interface WaitingMachine {

    /**
     * Where QEMU's stream goes: head, parts with pages, at last the devices.
     *
     * @return blocks as the reader does; an error when the process is gone
     */
    WritableByteChannel stream();

    /**
     * All is written: waits until the machine is there, suspended. Where it was not defined before, its description is
     * not kept when it ends.
     *
     * @param run limits
     * @throws FailureException DAMAGED with the hypervisor's words when it does not take the stream; nothing is left
     *     then
     */
    void finish(Run run) throws FailureException;

    /**
     * Ends the process and removes its overlays, which nobody has written to. Idempotent; does nothing after
     * {@link #finish}.
     */
    void discard();
}
