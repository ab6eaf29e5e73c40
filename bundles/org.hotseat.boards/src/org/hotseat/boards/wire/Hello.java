// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

import org.hotseat.base.id.MachineId;

/**
 * The first words of a host's agent: which port, for which machine, under which epoch. A board that does not take it
 * closes the connection without a word. Reads no byte more than its own.
 *
 * @param port 1 to 64 letters, digits, dots, dashes and underscores
 * @param machine whose line it is
 * @param epoch of the assignment of the port
 * @param resume where its guest goes on
 */
public record Hello(String port, MachineId machine, long epoch, Resume resume) {

    private static final int MAGIC = 0x48534250;
    private static final int VERSION = 1;
    private static final int LONGEST = 64;
    private static final int FRESH = 0;
    private static final int RECEIVED = 1;
    private static final int LEFT = 2;
    private static final int CHECKPOINT = 3;

    /** Checks the name once. */
    public Hello {
        if (!isName(port)) {
            throw new IllegalArgumentException("port: " + port);
        }
    }

    /**
     * Whether a port may be called so.
     *
     * @param port its name
     * @return true when it has 1 to 64 letters, digits, dots, dashes and underscores
     */
    public static boolean isName(String port) {
        return port.matches("[A-Za-z0-9._-]{1,64}") && !port.startsWith(".");
    }

    /**
     * Says it.
     *
     * @param out flushed
     * @throws IOException when the connection is gone
     */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 256));
        data.writeInt(MAGIC);
        data.writeByte(VERSION);
        data.writeByte(port.length());
        data.write(port.getBytes(US_ASCII));
        data.writeLong(machine.value().getMostSignificantBits());
        data.writeLong(machine.value().getLeastSignificantBits());
        data.writeLong(epoch);
        switch (resume) {
        case Resume.Fresh fresh -> words(data, FRESH, 0, 0);
        case Resume.Received received -> words(data, RECEIVED, received.run(), received.position());
        case Resume.Left left -> words(data, LEFT, 0, 0);
        case Resume.Checkpoint checkpoint -> words(data, CHECKPOINT, checkpoint.id().epoch(),
                checkpoint.id().generation());
        }
        data.flush();
    }

    private static void words(DataOutputStream data, int kind, long one, long other) throws IOException {
        data.writeByte(kind);
        data.writeLong(one);
        data.writeLong(other);
    }

    /**
     * Hears it.
     *
     * @param in not buffered
     * @return who comes
     * @throws IOException when it is something else, or the connection is gone
     */
    public static Hello read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("this is no greeting for a port");
        }
        int version = data.readUnsignedByte();
        if (version != VERSION) {
            throw new IOException("a greeting of version " + version + " is not understood");
        }
        byte[] name = new byte[Math.min(LONGEST + 1, data.readUnsignedByte())];
        data.readFully(name);
        String port = new String(name, US_ASCII);
        if (!isName(port)) {
            throw new IOException("this is no name of a port");
        }
        MachineId machine = new MachineId(new UUID(data.readLong(), data.readLong()));
        return new Hello(port, machine, data.readLong(), resume(data.readUnsignedByte(), data.readLong(),
                data.readLong()));
    }

    private static Resume resume(int kind, long one, long other) throws IOException {
        return switch (kind) {
        case FRESH -> new Resume.Fresh();
        case RECEIVED -> new Resume.Received(one, other);
        case LEFT -> new Resume.Left();
        case CHECKPOINT -> new Resume.Checkpoint(new CheckpointId(one, other));
        default -> throw new IOException("this is no way to go on: " + kind);
        };
    }
}
