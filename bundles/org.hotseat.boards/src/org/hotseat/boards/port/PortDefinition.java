// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.wire.Frame;
import org.hotseat.boards.wire.Hello;

/**
 * What a port is, whoever owns it.
 *
 * @param name unique on its board
 * @param kind what it is for
 * @param policy what a guest that goes back to a checkpoint gets of what was said since
 * @param capacity bytes of the journal at the most
 * @param mark what {@link RollbackPolicy#MARK} says to the guest; empty else
 */
public record PortDefinition(String name, PortKind kind, RollbackPolicy policy, int capacity, byte[] mark) {

    /** Bytes of a journal unless told otherwise: a minute and a half of a line of 115,200 bits per second. */
    public static final int USUAL_CAPACITY = 1024 * 1024;

    private static final int LEAST = Frame.WINDOW;
    private static final int MOST = 256 * 1024 * 1024;
    private static final int LONGEST_MARK = 64;

    /**
     * Checks what a person wrote.
     *
     * @return this
     * @throws FailureException INVALID
     */
    public PortDefinition checked() throws FailureException {
        if (!Hello.isName(name)) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badName, name), Messages.badNameRemedy);
        }
        if (capacity < LEAST || capacity > MOST) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badCapacity, name, capacity),
                    NLS.bind(Messages.badCapacityRemedy, LEAST, MOST));
        }
        if (policy == RollbackPolicy.MARK ? mark.length == 0 || mark.length > LONGEST_MARK : mark.length > 0) {
            throw new FailureException(FailureCode.INVALID, NLS.bind(Messages.badMark, name),
                    NLS.bind(Messages.badMarkRemedy, LONGEST_MARK));
        }
        return this;
    }
}
