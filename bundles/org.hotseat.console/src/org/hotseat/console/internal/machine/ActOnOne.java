// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.time.Duration;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.machine.MachineAct;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.observed.inventory.MachineView;

/** Carries one act out on one machine. Blocks. */
final class ActOnOne {

    private static final Duration SHORT = Duration.ofSeconds(60);
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final Duration SAVE_LIMIT = Duration.ofMinutes(30);

    private final MachineDesk desk;
    private volatile ShutdownPlan plan;

    ActOnOne(MachineDesk desk, ShutdownPlan plan) {
        this.desk = desk;
        this.plan = plan;
    }

    void setPlan(ShutdownPlan newPlan) {
        plan = newPlan;
    }

    void run(MachineAct act, MachineId id, Progress progress) throws FailureException {
        MachineView view = desk.machine(id);
        Hypervisor hypervisor = desk.host(view.host()).hypervisor();
        Optional<String> obstacle = obstacle(act, view);
        if (obstacle.isPresent()) {
            throw new FailureException(FailureCode.WRONG_STATE, obstacle.get(), "");
        }
        try (Subscription shown = desk.show(id, ActRules.doing(act))) {
            carryOut(act, id, hypervisor, progress);
        }
    }

    /** Two acts at once confuse each other; cutting off is what helps when one of them hangs. */
    static Optional<String> obstacle(MachineAct act, MachineView view) {
        if (!view.activity().isEmpty() && act != MachineAct.FORCE_OFF) {
            return Optional.of(NLS.bind(Messages.busy, view.activity()));
        }
        return ActRules.obstacle(act, view.state());
    }

    private void carryOut(MachineAct act, MachineId id, Hypervisor hypervisor, Progress progress)
            throws FailureException {
        Run run = new Run(progress, Deadline.in(limit(act)));
        switch (act) {
            case START -> hypervisor.start(id, false, run);
            case SHUT_DOWN -> hypervisor.shutDown(id, plan, run);
            case FORCE_OFF -> hypervisor.forceOff(id, run);
            case RESET -> hypervisor.reset(id, run);
            case SUSPEND -> hypervisor.suspend(id, run);
            case RESUME -> hypervisor.resume(id, run);
            case SAVE -> hypervisor.save(id, run);
        }
    }

    private Duration limit(MachineAct act) {
        return switch (act) {
            case SHUT_DOWN -> plan.patience().plus(MARGIN);
            case SAVE -> SAVE_LIMIT;
            default -> SHORT;
        };
    }
}
