// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.checkpoint;

/**
 * What a standby has of a disk.
 *
 * @param disk target name
 * @param how it sees it
 * @param epoch of the generation that its copy is of; 0 when it has none, or none that can be built on
 * @param generation likewise
 * @param text for a person: why not, or what became of the copy; empty when there is nothing to say
 */
public record DiskSeen(String disk, How how, long epoch, long generation, String text) {

    /** Their places are their bytes on the wire, so new ones come last. */
    public enum How {
        /** The very same files. */
        SHARED,
        /** A copy of its own, or room for one. */
        COPY,
        /** Neither, and it makes none: the text says why. */
        REFUSED
    }
}
