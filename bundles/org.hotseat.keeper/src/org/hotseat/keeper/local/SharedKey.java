// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.local;

import java.util.List;

import org.hotseat.lease.wire.ClusterKey;
import org.hotseat.lease.wire.KeyRing;

/** A key of the lease datagrams on its way to the keeper, with its bytes. Immutable; never printed. */
public final class SharedKey {

    private final int id;
    private final byte[] bytes;

    /**
     * Takes a copy.
     *
     * @param id 0 to 255
     * @param bytes at least {@link ClusterKey#LEAST_BYTES}
     */
    public SharedKey(int id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes.clone();
    }

    /**
     * Keys as the codec wants them.
     *
     * @param keys one or two, the first signs
     * @return the ring
     * @throws IllegalArgumentException when they are none
     */
    public static KeyRing ring(List<SharedKey> keys) {
        return new KeyRing(keys.stream().map(key -> new ClusterKey(key.id, key.bytes)).toList());
    }

    /**
     * Its name.
     *
     * @return 0 to 255
     */
    public int id() {
        return id;
    }

    /**
     * The secret.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
