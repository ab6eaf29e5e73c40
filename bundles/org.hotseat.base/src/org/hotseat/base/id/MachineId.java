// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.id;

import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Identifies a virtual machine (libvirt: domain) by its UUID, which a rename or a migration does not change.
 *
 * @param value the domain's UUID
 */
public record MachineId(UUID value) implements Comparable<MachineId> {

    /**
     * Reads the form that libvirt prints.
     *
     * @param text 36 characters with dashes
     * @return the id
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static MachineId of(String text) {
        return new MachineId(UUID.fromString(text));
    }

    @NonNullByDefault({}) // the parameter of Comparable is not constrained
    @Override
    public int compareTo(MachineId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
