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
 */
public record MigrationOptions(String dataAddress, Duration maximumDowntime, long bandwidthMibPerSecond,
        boolean allowUnsafe, boolean autoConverge) {
}
