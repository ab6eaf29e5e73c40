// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.io.Closeable;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.hotseat.lease.SecondEnforcer;

/**
 * The deadline of the lease in eight bytes of memory that keeper and agent share: the keeper writes, the agent reads,
 * neither waits for the other. A word that was never written means no lease. Thread-safe.
 */
public final class SharedWord implements Closeable {

    private static final VarHandle WORD = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final FileChannel channel;
    private final ByteBuffer memory;

    private SharedWord(FileChannel channel, FileChannel.MapMode mode) throws IOException {
        this.channel = channel;
        this.memory = channel.map(mode, 0, Long.BYTES);
    }

    /**
     * For the keeper: made when it is missing.
     *
     * @param file on memory, not on disk
     * @return readable and writable
     * @throws IOException when it cannot be made or mapped
     */
    public static SharedWord write(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE), PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------")));
        try {
            boolean fresh = channel.size() < Long.BYTES;
            SharedWord word = new SharedWord(channel, FileChannel.MapMode.READ_WRITE);
            if (fresh) {
                word.set(SecondEnforcer.NO_LEASE);
            }
            return word;
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /**
     * For the agent.
     *
     * @param file made by the keeper
     * @return readable
     * @throws IOException when there is none yet: there is no lease then
     */
    public static SharedWord read(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            if (channel.size() < Long.BYTES) {
                throw new IOException(file + " is not whole yet");
            }
            return new SharedWord(channel, FileChannel.MapMode.READ_ONLY);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    /**
     * The deadline.
     *
     * @return monotonic nanoseconds of this boot, or {@link SecondEnforcer#NO_LEASE}
     */
    public long read() {
        long word = (long) WORD.getAcquire(memory, 0);
        return word == 0 ? SecondEnforcer.NO_LEASE : word;
    }

    /**
     * Shares a deadline.
     *
     * @param deadline or {@link SecondEnforcer#NO_LEASE}
     */
    public void set(long deadline) {
        WORD.setRelease(memory, 0, deadline);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
