// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.line;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.MachineId;

/**
 * The first words on a connection for generations: which machine, under which epoch; and the answer. What follows is
 * the engine's. Reads no byte more than its own.
 *
 * @param machine whose generations come
 * @param epoch under which it runs where they come from
 */
public record Introduction(MachineId machine, long epoch) {

    private static final int MAGIC = 0x48534331;
    private static final int YES = 1;
    private static final int NO = 2;
    private static final int LONGEST = 2000;

    /**
     * Says it.
     *
     * @param out flushed
     * @throws IOException when the connection is gone
     */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 64));
        UUID id = UUID.fromString(machine.toString());
        data.writeInt(MAGIC);
        data.writeLong(id.getMostSignificantBits());
        data.writeLong(id.getLeastSignificantBits());
        data.writeLong(epoch);
        data.flush();
    }

    /**
     * Hears it.
     *
     * @param in not buffered
     * @return who comes
     * @throws IOException when it is something else, or the connection is gone
     */
    public static Introduction read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("this is no machine's copy");
        }
        return new Introduction(new MachineId(new UUID(data.readLong(), data.readLong())), data.readLong());
    }

    /**
     * Answers.
     *
     * @param out flushed
     * @param refusal why not; empty for yes
     * @throws IOException when the connection is gone
     */
    public static void answer(OutputStream out, Optional<String> refusal) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 64));
        data.writeByte(refusal.isEmpty() ? YES : NO);
        if (refusal.isPresent()) {
            data.writeUTF(refusal.get().substring(0, Math.min(LONGEST, refusal.get().length())));
        }
        data.flush();
    }

    /**
     * Hears the answer.
     *
     * @param in not buffered
     * @return why not; empty for yes
     * @throws IOException when it is something else, or the connection is gone
     */
    public static Optional<String> answer(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int word = data.readUnsignedByte();
        if (word != YES && word != NO) {
            throw new IOException("this is no answer: " + word);
        }
        return word == YES ? Optional.empty() : Optional.of(data.readUTF());
    }
}
