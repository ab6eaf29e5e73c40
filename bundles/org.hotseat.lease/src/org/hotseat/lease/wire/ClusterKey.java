// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease.wire;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A secret that the members of a cluster share for their lease datagrams. Immutable; never printed. */
public final class ClusterKey {

    /** What the algorithm wants at least. */
    public static final int LEAST_BYTES = 32;

    private final int id;
    private final SecretKey secret;

    /**
     * Takes a copy.
     *
     * @param id 0 to 255, named in each datagram; another one than the key's before and after it
     * @param bytes 32 or more, from a secure source
     */
    public ClusterKey(int id, byte[] bytes) {
        if (id < 0 || id > 255 || bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException("key " + id + " of " + bytes.length + " bytes");
        }
        this.id = id;
        this.secret = new SecretKeySpec(bytes, DatagramCodec.ALGORITHM);
    }

    /**
     * Its name in datagrams.
     *
     * @return 0 to 255
     */
    public int id() {
        return id;
    }

    SecretKey secret() {
        return secret;
    }

    @Override
    public String toString() {
        return "key " + id;
    }
}
