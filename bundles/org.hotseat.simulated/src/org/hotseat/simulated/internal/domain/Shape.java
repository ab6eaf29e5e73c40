// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.UUID;

/**
 * What a simulation must know of a description.
 *
 * @param uuid of the machine
 * @param name as a person gave it
 * @param title a longer name; may be empty
 * @param vcpus given at the start
 * @param maxVcpus the most it may have
 * @param memoryKib given at the start, KiB
 * @param maxMemoryKib the most it may have, KiB
 * @param traits what its devices mean for acts
 */
public record Shape(UUID uuid, String name, String title, int vcpus, int maxVcpus, long memoryKib,
        long maxMemoryKib, Traits traits) {

    /**
     * What devices and features mean for acts.
     *
     * @param listens whether its guest shuts down when it is asked to
     * @param agent whether its guest's agent can be reached
     * @param bound whether it has a device of its host, with which it cannot move
     * @param cached whether the host caches a writable disk, which makes a move unsafe
     * @param firmware whether it keeps variables of its firmware
     * @param heads screens; 0 for none
     */
    public record Traits(boolean listens, boolean agent, boolean bound, boolean cached, boolean firmware, int heads) {
    }

    Shape withName(String given) {
        return new Shape(uuid, given, title, vcpus, maxVcpus, memoryKib, maxMemoryKib, traits);
    }

    Shape withVcpus(int count) {
        return new Shape(uuid, name, title, count, maxVcpus, memoryKib, maxMemoryKib, traits);
    }

    Shape withMemory(long kib) {
        return new Shape(uuid, name, title, vcpus, maxVcpus, kib, maxMemoryKib, traits);
    }
}
