// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.UndefineOptions;
import org.hotseat.hypervisor.XmlKind;

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
        this(desk, machine, desk.name(machine), options);
    }

    /** Of a machine that may be so new that nothing but its maker knows its name. */
    UndefineOperation(MachineDesk desk, MachineId machine, String name, UndefineOptions options) {
        this.desk = desk;
        this.machine = machine;
        this.options = options;
        this.name = name;
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
        Description description = Description.unused(desk, machine);
        Run run = new Run(progress, Deadline.in(LIMIT));
        progress.report(0, Messages.undefining);
        String xml = description.hypervisor().xml(machine, XmlKind.STORED, run);
        description.remove(options, run);
        host = description.host();
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
