// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.part;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.VirtualMachine;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.MachineView;

/** Finds the id of whatever a view shows or selects, so that commands work on all of them. */
public final class IdAdapters implements IAdapterFactory {

    private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String HOST = "[A-Za-z0-9._-]{1,64}";

    @NonNullByDefault({}) // null for none, as the platform has it
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        Object id = switch (adaptable) {
            case MachineView machine -> machine.id();
            case HostView host -> host.id();
            case VirtualMachine machine when text(machine.getUuid()).matches(UUID) -> MachineId.of(machine.getUuid());
            case Host host when text(host.getId()).matches(HOST) -> new HostId(host.getId());
            default -> null;
        };
        return type.isInstance(id) ? type.cast(id) : null;
    }

    /** A document that is being edited may hold anything. */
    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { MachineId.class, HostId.class };
    }
}
