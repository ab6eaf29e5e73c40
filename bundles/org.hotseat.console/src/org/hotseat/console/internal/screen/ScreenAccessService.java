// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.screen;

import java.net.Socket;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.console.internal.machine.MachineDesk;
import org.hotseat.console.screen.ScreenAccess;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.link.host.OpenHost;
import org.hotseat.observed.inventory.MachineView;

/** Opens screens over the connections of a session. Thread-safe. */
public final class ScreenAccessService implements ScreenAccess {

    private final MachineDesk desk;

    /**
     * Screens of a session.
     *
     * @param desk where machines are looked up
     */
    public ScreenAccessService(MachineDesk desk) {
        this.desk = desk;
    }

    @Override
    public Socket open(MachineId machine, Deadline deadline) throws FailureException {
        MachineView view = desk.machine(machine);
        if (!view.state().isActive()) {
            throw new FailureException(FailureCode.WRONG_STATE, NLS.bind(Messages.notRunning, view.name()),
                    Messages.notRunningRemedy);
        }
        OpenHost host = desk.host(view.host());
        String xml = host.hypervisor().xml(machine, XmlKind.LIVE, new Run(Progress.NONE, deadline));
        return host.screen(view, VncEnd.of(xml), deadline);
    }

    @Override
    public Optional<char[]> password(MachineId machine, Deadline deadline) throws FailureException {
        MachineView view = desk.machine(machine);
        Run run = new Run(Progress.NONE, deadline);
        return VncEnd.password(desk.host(view.host()).hypervisor().xml(machine, XmlKind.LIVE, run));
    }
}
