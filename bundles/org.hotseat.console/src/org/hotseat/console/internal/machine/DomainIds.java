// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;

/** Reads from a description what it is about, as far as it can be read. */
final class DomainIds {

    private DomainIds() {
    }

    static Optional<MachineId> id(String xml) {
        try {
            String uuid = DomainDocument.parse(xml).identity().uuid();
            return uuid.isEmpty() ? Optional.empty() : Optional.of(new MachineId(UUID.fromString(uuid)));
        } catch (DomainSyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty(); // the hypervisor says what is wrong with it, at the place
        }
    }

    static String name(String xml) {
        try {
            return DomainDocument.parse(xml).identity().name();
        } catch (DomainSyntaxException unreadable) {
            return "";
        }
    }
}
