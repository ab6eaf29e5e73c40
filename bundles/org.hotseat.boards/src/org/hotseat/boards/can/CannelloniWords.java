// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * cannelloni over TCP, version 1: both sides say {@code CANNELLONIv1}, then frames follow each other. A frame is four
 * bytes of id with the flags of Linux' can.h, big endian, a byte of length, and the data unless it is remote. What the
 * bus says of its errors, and frames of CAN FD, are passed over. After cannelloni's doc/tcp_protocol.md.
 */
public final class CannelloniWords implements BusWords {

    private static final byte[] GREETING = "CANNELLONIv1".getBytes(US_ASCII);
    private static final int EXTENDED = 0x8000_0000;
    private static final int REMOTE = 0x4000_0000;
    private static final int ERROR = 0x2000_0000;
    private static final int IDS = 0x1FFF_FFFF;
    private static final int STANDARD = 0x7FF;
    private static final int FD = 0x80;
    private static final int LONGEST_FD = 64;
    private static final int HEAD = 5;

    @Override
    public void greet(DataInputStream in, OutputStream out) throws IOException {
        out.write(GREETING);
        if (!Arrays.equals(in.readNBytes(GREETING.length), GREETING)) {
            throw new IOException(NLS.bind(Messages.stranger, "cannelloni"));
        }
    }

    @Override
    public Optional<CanFrame> read(DataInputStream in) throws IOException {
        int id = in.readInt();
        int length = in.readUnsignedByte();
        boolean fd = (length & FD) != 0;
        int count = length & ~FD;
        if (fd) {
            in.readUnsignedByte();
        }
        boolean remote = (id & REMOTE) != 0;
        if (count > (fd ? LONGEST_FD : CanFrame.MOST)) {
            throw new IOException(NLS.bind(Messages.badFrame, count));
        }
        byte[] data = new byte[remote ? 0 : count];
        in.readFully(data);
        boolean extended = (id & EXTENDED) != 0;
        int plain = id & IDS;
        return fd || (id & ERROR) != 0 || !extended && plain > STANDARD ? Optional.empty()
                : Optional.of(new CanFrame(plain, extended, remote, count, data));
    }

    @Override
    public Optional<byte[]> write(CanFrame frame) {
        byte[] data = frame.data();
        return Optional.of(ByteBuffer.allocate(HEAD + data.length).putInt(frame.id() | (frame.extended() ? EXTENDED : 0)
                | (frame.remote() ? REMOTE : 0)).put((byte) frame.length()).put(data).array());
    }

    @Override
    public String toString() {
        return "cannelloni";
    }
}
