// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.boards.wire.PeerLine;
import org.hotseat.member.door.HostLine;

/** A connection between agents, whose certificates were looked at, as boards want it. */
record HostPeer(HostLine line) implements PeerLine {

    @Override
    public HostId host() {
        return line.host();
    }

    @Override
    public InputStream in() {
        return line.in();
    }

    @Override
    public OutputStream out() {
        return line.out();
    }

    @Override
    public void patience(Duration patience) throws IOException {
        try {
            line.patience(patience);
        } catch (FailureException gone) {
            throw new IOException(gone.failure().text(), gone);
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
