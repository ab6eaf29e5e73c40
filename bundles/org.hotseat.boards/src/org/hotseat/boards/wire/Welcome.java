// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The first words of a board to the owner of a port.
 *
 * @param run of the board's journal: positions of another run mean nothing
 * @param start position of the first byte that comes
 * @param spoken how many bytes the line took from this owner under this epoch, in this run
 * @param how what the guest gets of what was said before
 * @param lost bytes between where the guest goes on and the first byte that comes; 0 when nobody knows
 */
public record Welcome(long run, long start, long spoken, Continuation how, long lost) {

    private static final int WORD = 0x48534257;

    /**
     * Says it.
     *
     * @param out flushed
     * @throws IOException when the connection is gone
     */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 64));
        data.writeInt(WORD);
        data.writeLong(run);
        data.writeLong(start);
        data.writeLong(spoken);
        data.writeByte(how.ordinal());
        data.writeLong(lost);
        data.flush();
    }

    /**
     * Hears it.
     *
     * @param in not buffered
     * @return what the board says
     * @throws IOException when it is something else, or the connection is gone: the board does not take this host
     */
    public static Welcome read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != WORD) {
            throw new IOException("this is no welcome to a port");
        }
        long run = data.readLong();
        long start = data.readLong();
        long spoken = data.readLong();
        int how = data.readUnsignedByte();
        if (how >= Continuation.values().length || start < 0 || spoken < 0) {
            throw new IOException("this is no welcome to a port: " + how);
        }
        return new Welcome(run, start, spoken, Continuation.values()[how], data.readLong());
    }
}
