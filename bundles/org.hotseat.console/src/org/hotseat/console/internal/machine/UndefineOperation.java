// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.Run;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;
import org.hotseat.observed.inventory.MachineView;

/** Removes a description; its inverse defines it again. Disks stay. A running machine is refused. */
final class UndefineOperation implements Operation {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final MachineDesk desk;
    private final MachineId machine;
    private final UndefineOptions options;
    private final String name;
    private volatile @Nullable HostId host;
    private volatile @Nullable String before;

    UndefineOperation(MachineDesk desk, MachineId machine, UndefineOptions options) {
        this.desk = desk;
        this.machine = machine;
        this.options = options;
        this.name = desk.name(machine);
    }

    @Override
    public String title() {
        return NLS.bind(Messages.undefine, name);
    }

    @Override
    public String exclusionKey() {
        return machine.toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        MachineView view = desk.machine(machine);
        if (view.state().isActive()) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.undefineRuns, "");
        }
        Hypervisor hypervisor = desk.host(view.host()).hypervisor();
        Run run = new Run(progress, Deadline.in(LIMIT));
        progress.report(0, Messages.undefining);
        String xml = hypervisor.xml(machine, XmlKind.STORED, run);
        try (Subscription shown = desk.show(machine, Messages.undefining)) {
            hypervisor.undefine(machine, options, run);
        }
        host = view.host();
        before = xml;
        progress.report(1, Messages.undefining);
    }

    @Override
    public Optional<Operation> inverse() {
        HostId where = host;
        String xml = before;
        return where == null || xml == null ? Optional.empty()
                : Optional.of(new DefineOperation(desk, where, xml, name, NLS.bind(Messages.redefine, name)));
    }
}
