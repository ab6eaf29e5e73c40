// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.wire;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;

/** Reads frames; lengths are checked before anything is read or unpacked. For one thread; {@link #close} frees memory. */
final class FrameReader implements AutoCloseable {

    private final DataInputStream in;
    private final MessageDigest digest;
    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[FrameWriter.MOST];
    private final byte[] raw = new byte[FrameWriter.MOST];
    private long number;

    FrameReader(InputStream in, MessageDigest digest) {
        this.in = new DataInputStream(in);
        this.digest = digest;
    }

    /** Blocks for the first byte of the first frame; empty when the stream ends instead. */
    Optional<Frame> first() throws IOException, FailureException {
        int type = in.read();
        return type < 0 ? Optional.empty() : Optional.of(frame(type));
    }

    /** Blocks until a whole frame is here. All but END have gone into the digest. */
    Frame next() throws IOException, FailureException {
        return frame(in.readUnsignedByte());
    }

    private Frame frame(int type) throws IOException, FailureException {
        number++;
        int packing = in.readUnsignedByte();
        boolean deflated = packing == 1;
        int stored = in.readInt();
        int length = in.readInt();
        if (!FrameType.known(type) || packing > 1 || length < 0 || length > FrameWriter.MOST || stored < 0
                || (deflated ? stored >= length : stored != length)) {
            throw bad();
        }
        in.readFully(deflated ? packed : raw, 0, stored);
        if (deflated) {
            inflate(stored, length);
        }
        if (FrameType.of(type) != FrameType.END) {
            digest.update((byte) type);
            digest.update(raw, 0, length);
        }
        return new Frame(FrameType.of(type), ByteBuffer.wrap(raw, 0, length));
    }

    private void inflate(int stored, int length) throws FailureException {
        inflater.reset();
        inflater.setInput(packed, 0, stored);
        try {
            int unpacked = 0;
            while (unpacked < length && !inflater.finished()) {
                int more = inflater.inflate(raw, unpacked, length - unpacked);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                unpacked += more;
            }
            if (unpacked != length) {
                throw bad();
            }
        } catch (DataFormatException damaged) {
            throw bad();
        }
    }

    FailureException bad() {
        return new FailureException(FailureCode.DAMAGED, NLS.bind(Messages.badFrame, number), Messages.remedy);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
