// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.port;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.boards.wire.Hello;
import org.hotseat.boards.wire.PeerLine;

/** Whose a port is, on the disk and in memory: the epoch only grows. Guarded by the port's lock. */
final class Ownership {

    private final String port;
    private final AssignmentFile file;
    private Assignment now = Assignment.NONE;
    private boolean open;

    /** Nobody's, and closed. */
    Ownership(String port, Path folder) {
        this.port = port;
        this.file = new AssignmentFile(folder.resolve(port + ".owner"));
    }

    /** Goes on with what the disk says; blocks for it. */
    void open() throws FailureException {
        now = file.read();
        open = true;
    }

    void close() {
        open = false;
    }

    Assignment now() {
        return now;
    }

    /** Whether it is another than before; blocks for the disk, and counts from when it is there. */
    boolean change(Assignment next) throws FailureException {
        if (!open) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.closed, port),
                    Messages.closedRemedy);
        }
        if (next.equals(now)) {
            return false;
        }
        if (next.epoch() < now.epoch()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.oldEpoch, new Object[] { port, now
                    .epoch(), next.epoch() }), Messages.oldEpochRemedy);
        }
        if (next.epoch() == now.epoch()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.sameEpoch, new Object[] { port, now
                    .owner().map(Owner::toString).orElse("-"), next.epoch() }), Messages.oldEpochRemedy);
        }
        file.write(next);
        now = next;
        return true;
    }

    /** Whether somebody who proved who it is owns the port. */
    boolean isOf(PeerLine peer, Hello hello) {
        return open && hello.epoch() == now.epoch() && now.owner().equals(Optional.of(new Owner(peer.host(), hello
                .machine())));
    }
}
