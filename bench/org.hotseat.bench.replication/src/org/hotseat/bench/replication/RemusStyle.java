// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Random;

/**
 * Stops the machine, sends so many bytes as it has changed to the other host, waits for the answer, lets it go on. What
 * is sent is noise: finding and gathering the changed pages is left out, and its disk, to its advantage.
 */
final class RemusStyle implements Way {

    private static final int PIECE = 1 << 18;

    private final Qmp qmp;
    private final Socket socket;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final long bytes;
    private final byte[] noise = new byte[PIECE];

    RemusStyle(Qmp qmp, String standby, long bytes) throws IOException {
        this.qmp = qmp;
        this.bytes = bytes;
        socket = new Socket(standby, StandbyMain.PORT);
        socket.setTcpNoDelay(true);
        out = new DataOutputStream(socket.getOutputStream());
        in = new DataInputStream(socket.getInputStream());
        out.writeByte(StandbyMain.NOISE);
        new Random(1).nextBytes(noise);
    }

    @Override
    public long take() throws IOException {
        qmp.run("stop");
        out.writeLong(bytes);
        for (long sent = 0; sent < bytes; sent += PIECE) {
            out.write(noise, 0, (int) Math.min(PIECE, bytes - sent));
        }
        out.flush();
        in.readByte();
        qmp.goOn();
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
