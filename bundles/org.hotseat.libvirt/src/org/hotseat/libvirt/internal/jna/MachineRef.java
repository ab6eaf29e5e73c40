// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.jna;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.hotseat.base.id.MachineId;

import com.sun.jna.Pointer;

/**
 * What a native domain pointer knows by itself, without asking the host.
 *
 * @param id its UUID
 * @param name its name when libvirt made the pointer
 */
public record MachineRef(MachineId id, String name) {

    private static final int UUID_BYTES = 16;

    /**
     * Reads both out of the pointer's memory.
     *
     * @param domain a virDomainPtr that lives
     * @return id and name
     */
    public static MachineRef of(Pointer domain) {
        byte[] uuid = new byte[UUID_BYTES];
        Virt.virDomainGetUUID(domain, uuid);
        ByteBuffer bytes = ByteBuffer.wrap(uuid);
        MachineId id = new MachineId(new UUID(bytes.getLong(), bytes.getLong()));
        return new MachineRef(id, Virt.virDomainGetName(domain).getString(0, "UTF-8"));
    }
}
