// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.ShutdownPlan;
import org.hotseat.libvirt.internal.call.Access;
import org.hotseat.libvirt.internal.call.Answer;
import org.hotseat.libvirt.internal.call.Troubles;
import org.hotseat.libvirt.internal.event.EventHub;
import org.hotseat.libvirt.internal.jna.Virt;
import org.libvirt.Domain;
import org.libvirt.Domain.CreateFlags;
import org.libvirt.LibvirtException;

/** Start and stop. Blocks the caller as the port says; thread-safe. */
final class PowerActs {

    private static final Logger LOG = System.getLogger(PowerActs.class.getName());

    /** virDomainShutdownFlagValues. */
    private static final int BY_ACPI = 1;
    private static final int BY_AGENT = 1 << 1;

    private static final Duration LOOK = Duration.ofMillis(200);

    /** How often the host is asked in case an event was missed. */
    private static final Duration ASK = Duration.ofSeconds(2);

    /** libvirt itself gives an agent up after five. */
    private static final Duration AGENT = Duration.ofSeconds(6);

    private final Access access;
    private final EventHub hub;

    PowerActs(Access access, EventHub hub) {
        this.access = access;
        this.hub = hub;
    }

    void start(MachineId id, boolean paused, Run run) throws FailureException {
        access.act(id, run, domain -> {
            if (!paused) {
                return domain.create();
            }
            if (access.qemu()) {
                return domain.create(CreateFlags.PAUSED);
            }
            domain.create(); // the test driver knows no such flag
            domain.suspend();
            return 0;
        });
    }

    void forceOff(MachineId id, Run run) throws FailureException {
        access.act(id, run, domain -> {
            domain.destroy();
            return 0;
        });
    }

    /** Agent, then ACPI, then, if the plan says so, force. */
    void shutDown(MachineId id, ShutdownPlan plan, Run run) throws FailureException {
        CountDownLatch off = new CountDownLatch(1);
        try (Subscription ear = hub.subscribeEarly(event -> {
            if (event instanceof LifeChange life && life.id().equals(id) && life.change() == Change.STOPPED) {
                off.countDown();
            }
        })) {
            Deadline patience = Deadline.in(plan.patience());
            Duration half = plan.patience().dividedBy(2);
            boolean agent = askAgent(id, half.compareTo(AGENT) < 0 ? half : AGENT, run);
            if (agent && awaitOff(id, off, Deadline.in(half), run)) {
                return;
            }
            run.progress().report(-1, Messages.asking);
            askAcpi(id, run, agent);
            if (awaitOff(id, off, patience, run)) {
                return;
            }
        }
        if (!plan.thenForceOff()) {
            throw new FailureException(FailureCode.TIMEOUT, Messages.stillOn, Messages.stillOnRemedy);
        }
        run.progress().report(-1, Messages.forcing);
        force(id, run);
    }

    /** Whether the guest's agent has taken the wish; a machine without one says no at once. */
    private boolean askAgent(MachineId id, Duration limit, Run run) throws FailureException {
        if (!access.qemu()) {
            return false;
        }
        access.calls().begin(run);
        run.progress().report(-1, Messages.askingAgent);
        try {
            Answer<Integer> answer = access.calls().start(access.patient(),
                    () -> access.withPointer(id, domain -> Virt.virDomainShutdownFlags(domain, BY_AGENT)));
            Deadline patience = Deadline.in(limit);
            while (!answer.settled(LOOK)) {
                access.calls().begin(run);
                if (patience.isOver()) {
                    answer.withdraw();
                    return false;
                }
            }
            answer.result();
            return true;
        } catch (FailureException failed) {
            switch (failed.code()) {
                case NOT_FOUND, UNREACHABLE, CANCELLED, PERMISSION -> throw failed;
                default -> LOG.log(Level.DEBUG, "{0}: not by its agent: {1}", id, failed.getMessage());
            }
            return false;
        }
    }

    private void askAcpi(MachineId id, Run run, boolean asked) throws FailureException {
        try {
            if (access.qemu()) {
                access.calls().run(run, () -> access.withPointer(id,
                        domain -> Virt.virDomainShutdownFlags(domain, BY_ACPI)));
            } else {
                access.ask(id, run, PowerActs::shutDown);
            }
        } catch (FailureException failed) {
            if (!asked || failed.code() != FailureCode.WRONG_STATE && failed.code() != FailureCode.NOT_FOUND) {
                throw failed;
            }
            LOG.log(Level.DEBUG, "{0}: off meanwhile: {1}", id, failed.getMessage());
        }
    }

    private static int shutDown(Domain domain) throws LibvirtException {
        domain.shutdown();
        return 0;
    }

    /** Waits for the event, and looks now and then whether one was missed. */
    private boolean awaitOff(MachineId id, CountDownLatch off, Deadline patience, Run run) throws FailureException {
        Deadline look = Deadline.in(Duration.ZERO);
        while (!patience.isOver()) {
            access.calls().begin(run);
            if (look.isOver()) {
                if (isOff(id, run)) {
                    return true;
                }
                look = Deadline.in(ASK);
            }
            if (await(off)) {
                return true;
            }
        }
        return isOff(id, run);
    }

    private boolean isOff(MachineId id, Run run) throws FailureException {
        try {
            return access.ask(id, run, Domain::isActive) == 0;
        } catch (FailureException failed) {
            if (failed.code() == FailureCode.NOT_FOUND) {
                return true; // it had no definition
            }
            throw failed;
        }
    }

    private void force(MachineId id, Run run) throws FailureException {
        try {
            forceOff(id, run);
        } catch (FailureException failed) {
            if (!isOff(id, run)) {
                throw failed;
            }
        }
    }

    private static boolean await(CountDownLatch off) throws FailureException {
        try {
            return off.await(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Troubles.closed();
        }
    }
}
