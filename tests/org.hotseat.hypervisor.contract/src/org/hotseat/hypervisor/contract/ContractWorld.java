// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.contract;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;

/** What a driver brings to its contract test. Made anew for every test, closed after it. */
public interface ContractWorld extends AutoCloseable {

    /**
     * A device that can be plugged into and out of a running machine whose guest does nothing.
     *
     * @param xml one device element
     * @param mark text that is in a description exactly when it has the device
     */
    record Plug(String xml, String mark) {
    }

    HypervisorDriver driver();

    /** The host of the test; may have machines of its own that the test leaves alone. */
    HypervisorTarget host();

    /** A host that machines can be moved to, where {@code LIVE_MIGRATION} is among the capabilities. */
    default Optional<HypervisorTarget> otherHost() {
        return Optional.empty();
    }

    /**
     * An image that stands on another.
     *
     * @param folder of the image
     * @param name of the image
     * @param backing whole path of the file that it stands on
     */
    record Overlay(String folder, String name, String backing) {
    }

    /**
     * A small machine that can be started, with at most 2 vCPUs of which 1 is given, and memory that can be lowered.
     *
     * @param name as a person would type it, to be escaped
     * @param uuid of the machine
     * @return domain XML with an empty line for more elements in the root, see {@link Domains}
     */
    String machine(String name, UUID uuid);

    /** A folder of the host that images can be made in, where {@code IMAGES} is among the capabilities. */
    default String imageFolder() {
        return "/var/lib/libvirt/images";
    }

    /**
     * The same for checkpoints: with a disk where those of the driver freeze disks.
     *
     * @param name as a person would type it, to be escaped
     * @param uuid of the machine
     * @return domain XML
     */
    default String copied(String name, UUID uuid) throws Exception {
        return machine(name, uuid);
    }

    /** An image that the host has from the beginning, where {@code IMAGES} is among the capabilities. */
    Overlay overlay() throws Exception;

    /** Whether its folders are real ones; libvirt's test driver has every folder that is named. */
    default boolean realFolders() {
        return true;
    }

    /** Whether a guest that runs a few seconds shuts down when it is asked to. */
    default boolean guestListens() {
        return false;
    }

    /** Whether two connections to {@link #host()} see the same machines. */
    default boolean shared() {
        return true;
    }

    /** From now on exactly these machines of {@link #host()} count as frozen. */
    void freeze(Set<MachineId> machines) throws Exception;

    default Optional<Plug> plug() {
        return Optional.empty();
    }

    /** How long the slowest act may take on a busy computer. */
    default Duration slowest() {
        return Duration.ofSeconds(30);
    }

    @Override
    default void close() {
        // most worlds end with their connections
    }
}
