// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.unit;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * An amount of memory or disk.
 *
 * @param bytes zero or more
 */
public record DataSize(long bytes) implements Comparable<DataSize> {

    /** Nothing at all. */
    public static final DataSize ZERO = new DataSize(0);

    private static final long KIB = 1024;
    private static final long MIB = KIB * KIB;
    private static final long GIB = MIB * KIB;

    /** Refuses a negative amount. */
    public DataSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("negative size: " + bytes);
        }
    }

    /**
     * The size that libvirt counts memory in.
     *
     * @param kib kibibytes
     * @return the size
     */
    public static DataSize ofKib(long kib) {
        return new DataSize(Math.multiplyExact(kib, KIB));
    }

    /**
     * A size in mebibytes.
     *
     * @param mib mebibytes
     * @return the size
     */
    public static DataSize ofMib(long mib) {
        return new DataSize(Math.multiplyExact(mib, MIB));
    }

    /**
     * A size in gibibytes.
     *
     * @param gib gibibytes
     * @return the size
     */
    public static DataSize ofGib(long gib) {
        return new DataSize(Math.multiplyExact(gib, GIB));
    }

    /**
     * Whole kibibytes, rounded down.
     *
     * @return kibibytes
     */
    public long kib() {
        return bytes / KIB;
    }

    /**
     * Whole mebibytes, rounded down.
     *
     * @return mebibytes
     */
    public long mib() {
        return bytes / MIB;
    }

    /**
     * Gibibytes with their fraction.
     *
     * @return gibibytes
     */
    public double gib() {
        return (double) bytes / GIB;
    }

    @NonNullByDefault({}) // the parameter of Comparable is not constrained
    @Override
    public int compareTo(DataSize other) {
        return Long.compare(bytes, other.bytes);
    }
}
