// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;

import org.hotseat.checks.CheckKind;
import org.hotseat.model.cluster.PlaneKind;

/** All checks, in the order in which they run. */
public final class Checks {

    /** One for each kind. */
    public static final List<HostCheck> ALL = List.of(new SshCheck(), new SystemCheck(), new LibvirtCheck(),
            new SocketCheck(), new CpuCheck(), new MemoryCheck(), new HugePagesCheck(), new StorageCheck(),
            new ClockCheck(), new PlaneCheck(CheckKind.MANAGEMENT_PLANE, PlaneKind.MANAGEMENT),
            new PlaneCheck(CheckKind.STORAGE_PLANE, PlaneKind.STORAGE),
            new PlaneCheck(CheckKind.BUSINESS_PLANE, PlaneKind.BUSINESS), new ForwardingCheck(), new DiskCheck(),
            new UserfaultfdCheck(), new RealTimeCheck(), new ControlGroupCheck(), new PortsCheck(), new LibraryCheck(),
            new JavaCheck(), new StoreRoomCheck());

    private Checks() {
    }
}
