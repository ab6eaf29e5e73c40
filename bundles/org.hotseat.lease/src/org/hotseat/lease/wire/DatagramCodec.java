// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32C;

import javax.crypto.Mac;

import org.hotseat.base.id.HostId;

/**
 * Messages as datagrams and back. The layout, big-endian: magic 4, version 1, kind 1, key 1, role 1, plane 1, cluster
 * 8, boot 16, counter 8, sender 65, length of the body 2, body, CRC-32C 4, HMAC-SHA-256 32. The MAC also covers the
 * host it is meant for, which is not sent. A renewal has 169 bytes, no datagram more than {@value #MOST_BYTES}.
 *
 * <p>Nothing that arrives makes it throw: it is accepted, or refused and counted; what is not signed is refused before
 * anything in it is looked at. Owned by one thread; never blocks.
 */
public final class DatagramCodec {

    /** The longest datagram: passes every network of IPv6 in one piece. */
    public static final int MOST_BYTES = 1232;

    static final String ALGORITHM = "HmacSHA256";
    private static final int MAGIC = 0x48534C53;
    private static final byte VERSION = 1;
    private static final int CLUSTER_AT = 9;
    private static final int HEAD_BYTES = 108;
    private static final int CRC_BYTES = 4;
    private static final int MAC_BYTES = 32;
    private static final int LEAST_BYTES = HEAD_BYTES + CRC_BYTES + MAC_BYTES;

    private final long cluster;
    private final HostId me;
    private final ReplayGuard guard = new ReplayGuard();
    private final Map<Refusal, Long> refusals = new EnumMap<>(Refusal.class);
    private final Mac mac;
    private KeyRing keys;

    /**
     * A codec for one process.
     *
     * @param cluster number of the cluster: the same for all members
     * @param me host of this process: only what is meant for it is accepted
     * @param keys valid now
     */
    public DatagramCodec(long cluster, HostId me, KeyRing keys) {
        this.cluster = cluster;
        this.me = me;
        this.keys = keys;
        try {
            this.mac = Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /**
     * Changes the keys; the next datagram is signed and verified with these.
     *
     * @param valid from now on
     */
    public void keys(KeyRing valid) {
        keys = valid;
    }

    /**
     * A message as a datagram.
     *
     * @param envelope what to say
     * @param receiver host it is meant for
     * @return at most {@link #MOST_BYTES}
     */
    public byte[] encode(Envelope envelope, HostId receiver) {
        ByteBuffer to = ByteBuffer.allocate(MOST_BYTES);
        to.putInt(MAGIC).put(VERSION).put((byte) Body.kind(envelope.message())).put((byte) keys.signing().id())
                .put((byte) envelope.role().ordinal()).put((byte) envelope.plane().ordinal()).putLong(cluster)
                .putLong(envelope.boot().getMostSignificantBits()).putLong(envelope.boot().getLeastSignificantBits())
                .putLong(envelope.counter());
        Body.putHost(to, envelope.sender()).putShort((short) 0);
        Body.put(to, envelope.message());
        int end = to.position();
        to.putShort(HEAD_BYTES - 2, (short) (end - HEAD_BYTES));
        to.putInt(crc(to.array(), end)).put(sign(keys.signing(), to.array(), end, receiver));
        byte[] datagram = new byte[to.position()];
        to.rewind().get(datagram);
        return datagram;
    }

    /**
     * A datagram as a message.
     *
     * @param data not kept, not changed
     * @param length how much of it was received
     * @return accepted once; refused for every other reason
     */
    public Decoded decode(byte[] data, int length) {
        Decoded decoded = length < LEAST_BYTES || length > MOST_BYTES || length > data.length
                ? new Decoded.Refused(Refusal.SIZE) : check(ByteBuffer.wrap(data, 0, length), length);
        if (decoded instanceof Decoded.Refused refused) {
            refusals.merge(refused.refusal(), 1L, Long::sum);
        }
        return decoded;
    }

    /**
     * How many datagrams were refused for a reason since the start.
     *
     * @param refusal the reason
     * @return 0 or more
     */
    public long refused(Refusal refusal) {
        return refusals.getOrDefault(refusal, 0L);
    }

    private Decoded check(ByteBuffer data, int length) {
        int end = length - CRC_BYTES - MAC_BYTES;
        if (data.getInt(0) != MAGIC) {
            return new Decoded.Refused(Refusal.NOT_OURS);
        }
        if (data.get(4) != VERSION) {
            return new Decoded.Refused(Refusal.VERSION);
        }
        if (data.getLong(CLUSTER_AT) != cluster) {
            return new Decoded.Refused(Refusal.OTHER_CLUSTER);
        }
        if (data.getInt(end) != crc(data.array(), end)) {
            return new Decoded.Refused(Refusal.DAMAGED);
        }
        return keys.find(data.get(6) & 0xff).map(key -> verify(key, data, end))
                .orElseGet(() -> new Decoded.Refused(Refusal.UNKNOWN_KEY));
    }

    private Decoded verify(ClusterKey key, ByteBuffer data, int end) {
        byte[] given = new byte[MAC_BYTES];
        data.get(end + CRC_BYTES, given);
        if (!MessageDigest.isEqual(given, sign(key, data.array(), end, me))) {
            return new Decoded.Refused(Refusal.FORGED);
        }
        try {
            Envelope envelope = read(data.slice(0, end));
            return guard.firstTime(envelope) ? new Decoded.Accepted(envelope)
                    : new Decoded.Refused(Refusal.REPLAYED);
        } catch (IllegalArgumentException | BufferUnderflowException wrong) {
            return new Decoded.Refused(Refusal.MALFORMED);
        }
    }

    private static Envelope read(ByteBuffer from) {
        int kind = from.get(5);
        Role role = Body.oneOf(Role.values(), from.get(7));
        Plane plane = Body.oneOf(Plane.values(), from.get(8));
        from.position(CLUSTER_AT + Long.BYTES);
        UUID boot = new UUID(from.getLong(), from.getLong());
        long counter = from.getLong();
        HostId sender = Body.getHost(from);
        if (from.getShort() != from.remaining()) {
            throw new IllegalArgumentException("length of the body");
        }
        Message message = Body.get(from, kind);
        if (from.hasRemaining()) {
            throw new IllegalArgumentException("something after the body");
        }
        return new Envelope(sender, boot, role, plane, counter, message);
    }

    private static int crc(byte[] data, int end) {
        CRC32C crc = new CRC32C();
        crc.update(data, 0, end);
        return (int) crc.getValue();
    }

    private byte[] sign(ClusterKey key, byte[] data, int end, HostId receiver) {
        try {
            mac.init(key.secret());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key of its own algorithm was refused", impossible);
        }
        mac.update(data, 0, end);
        ByteBuffer meant = ByteBuffer.allocate(Body.HOST_BYTES);
        return mac.doFinal(Body.putHost(meant, receiver).array());
    }
}
