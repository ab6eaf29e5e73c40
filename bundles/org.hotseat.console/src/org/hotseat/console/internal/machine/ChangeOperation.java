// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.observed.inventory.MachineView;

/** A change of one machine in one call. */
final class ChangeOperation implements Operation {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** The call. */
    @FunctionalInterface
    interface Change {
        void on(Hypervisor hypervisor, MachineView machine, Run run) throws FailureException;
    }

    private final MachineDesk desk;
    private final MachineId machine;
    private final String title;
    private final Change change;
    private final Supplier<Optional<Operation>> inverse;

    ChangeOperation(MachineDesk desk, MachineId machine, String title, Change change,
            Supplier<Optional<Operation>> inverse) {
        this.desk = desk;
        this.machine = machine;
        this.title = title;
        this.change = change;
        this.inverse = inverse;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String exclusionKey() {
        return machine.toString();
    }

    @Override
    public void run(Progress progress) throws FailureException {
        MachineView view = desk.machine(machine);
        Hypervisor hypervisor = desk.host(view.host()).hypervisor();
        try (Subscription shown = desk.show(machine, Messages.changing)) {
            change.on(hypervisor, view, new Run(progress, Deadline.in(LIMIT)));
        }
    }

    @Override
    public Optional<Operation> inverse() {
        return inverse.get();
    }
}
