// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.MachineId;

/** Reads from a description what it is about, as far as it can be read. Any thread. */
public final class DomainIds {

    private DomainIds() {
    }

    /**
     * Which machine it describes.
     *
     * @param xml domain XML, perhaps unreadable
     * @return empty when it names none or cannot be read
     */
    public static Optional<MachineId> id(String xml) {
        try {
            String uuid = DomainDocument.parse(xml).identity().uuid();
            return uuid.isEmpty() ? Optional.empty() : Optional.of(new MachineId(UUID.fromString(uuid)));
        } catch (DomainSyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty(); // the hypervisor says what is wrong with it, at the place
        }
    }

    /**
     * What the machine is called.
     *
     * @param xml domain XML, perhaps unreadable
     * @return empty text when it has no name or cannot be read
     */
    public static String name(String xml) {
        try {
            return DomainDocument.parse(xml).identity().name();
        } catch (DomainSyntaxException unreadable) {
            return "";
        }
    }
}
