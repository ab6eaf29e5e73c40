// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;

import org.hotseat.checks.CheckKind;
import org.hotseat.model.cluster.PlaneKind;

/** What machines need of a host, in the order in which it is looked at. */
public final class Checks {

    /** One for each kind up to USERFAULTFD. */
    public static final List<HostCheck> ALL = List.of(new SshCheck(), new SystemCheck(), new LibvirtCheck(),
            new SocketCheck(), new CpuCheck(), new MemoryCheck(), new HugePagesCheck(), new StorageCheck(),
            new ClockCheck(), new PlaneCheck(CheckKind.MANAGEMENT_PLANE, PlaneKind.MANAGEMENT),
            new PlaneCheck(CheckKind.STORAGE_PLANE, PlaneKind.STORAGE),
            new PlaneCheck(CheckKind.BUSINESS_PLANE, PlaneKind.BUSINESS), new ForwardingCheck(), new DiskCheck(),
            new UserfaultfdCheck());

    private Checks() {
    }
}
