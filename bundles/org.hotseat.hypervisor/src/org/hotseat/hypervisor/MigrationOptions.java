// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor;

import java.time.Duration;

/**
 * How a live migration shall go.
 *
 * @param dataAddress address of the target host on the plane that carries the stream (IP or name); empty lets the
 *        target name itself
 * @param maximumDowntime the pause that is allowed at the end; zero leaves the hypervisor's own value
 * @param bandwidthMibPerSecond limit of the stream in MiB/s; 0 is unlimited
 * @param allowUnsafe go on although the hypervisor doubts that disk caches are coherent on the shared storage
 * @param autoConverge slow the guest down when it dirties memory faster than the link carries it
 * @param held the machine stands still when it has arrived, until somebody resumes it there
 * @param encrypted the stream is encrypted and both ends prove who they are, or nothing moves
 */
public record MigrationOptions(String dataAddress, Duration maximumDowntime, long bandwidthMibPerSecond,
        boolean allowUnsafe, boolean autoConverge, boolean held, boolean encrypted) {

    /**
     * One that goes on by itself where it has arrived, over a stream that anybody can read.
     *
     * @param dataAddress as above
     * @param maximumDowntime as above
     * @param bandwidthMibPerSecond as above
     * @param allowUnsafe as above
     * @param autoConverge as above
     */
    public MigrationOptions(String dataAddress, Duration maximumDowntime, long bandwidthMibPerSecond,
            boolean allowUnsafe, boolean autoConverge) {
        this(dataAddress, maximumDowntime, bandwidthMibPerSecond, allowUnsafe, autoConverge, false, false);
    }

    /**
     * The same, arriving held.
     *
     * @return a copy
     */
    public MigrationOptions asHeld() {
        return new MigrationOptions(dataAddress, maximumDowntime, bandwidthMibPerSecond, allowUnsafe, autoConverge,
                true, encrypted);
    }

    /**
     * The same over another way.
     *
     * @param address of the target host on the plane that carries the stream
     * @param secret whether the stream is encrypted
     * @return a copy
     */
    public MigrationOptions over(String address, boolean secret) {
        return new MigrationOptions(address, maximumDowntime, bandwidthMibPerSecond, allowUnsafe, autoConverge, held,
                secret);
    }
}
