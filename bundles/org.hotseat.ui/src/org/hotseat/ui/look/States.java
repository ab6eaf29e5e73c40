// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.look;

import java.time.Instant;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;

/** Which state a thing has, and how to say it. Pure; any thread. */
public final class States {

    private States() {
    }

    /**
     * The state of a machine.
     *
     * @param machine as observed
     * @return its mark
     */
    public static StateMark of(MachineView machine) {
        if (machine.stale()) {
            return StateMark.STALE;
        }
        if (!machine.activity().isEmpty()) {
            return StateMark.BUSY;
        }
        StateMark mark = of(machine.state());
        return mark == StateMark.RUNNING && !machine.answered() ? StateMark.AT_RISK : mark;
    }

    /**
     * The state of a machine whose host answers.
     *
     * @param state as its hypervisor says
     * @return its mark
     */
    public static StateMark of(MachineState state) {
        return switch (state) {
            case RUNNING -> StateMark.RUNNING;
            case SHUTTING_DOWN -> StateMark.BUSY;
            case PAUSED, SLEEPING, SAVED -> StateMark.SUSPENDED;
            case OFF -> StateMark.OFF;
            case FROZEN -> StateMark.FROZEN;
            case CRASHED -> StateMark.FAILED;
            case UNKNOWN -> StateMark.UNKNOWN;
        };
    }

    /**
     * The state of a host.
     *
     * @param host as observed
     * @return its mark
     */
    public static StateMark of(HostView host) {
        if (host.link() == LinkState.BLOCKED) {
            return StateMark.FAILED;
        }
        if (host.isCpuTight() || host.isMemoryTight()) {
            return StateMark.AT_RISK;
        }
        return host.isStale() ? StateMark.STALE : of(host.link());
    }

    /**
     * How the console stands with a host.
     *
     * @param link as observed
     * @return its mark
     */
    public static StateMark of(LinkState link) {
        return switch (link) {
            case LIVE -> StateMark.RUNNING;
            case CONNECTING -> StateMark.BUSY;
            case LOST -> StateMark.AT_RISK;
            case BLOCKED -> StateMark.FAILED;
            case OFF -> StateMark.OFF;
        };
    }

    /**
     * How much an event matters.
     *
     * @param severity of the event
     * @return its mark
     */
    public static StateMark of(Severity severity) {
        return switch (severity) {
            case INFO -> StateMark.INFO;
            case WARNING -> StateMark.WARNING;
            case ERROR -> StateMark.ERROR;
        };
    }

    /**
     * How much a problem of the document matters.
     *
     * @param severity of the problem
     * @return its mark
     */
    public static StateMark of(org.hotseat.model.validate.Severity severity) {
        return switch (severity) {
            case WARNING -> StateMark.WARNING;
            case ERROR -> StateMark.ERROR;
        };
    }

    /**
     * A machine's state as words.
     *
     * @param machine as observed
     * @param now wall time
     * @return such as "running", "stale since 14:31:20" or "moving to host-02, 40 %"
     */
    public static String describe(MachineView machine, Instant now) {
        if (machine.stale()) {
            return stale(machine.asOf(), now);
        }
        if (!machine.activity().isEmpty()) {
            return machine.activity();
        }
        return switch (machine.state()) {
            case RUNNING -> machine.answered() ? StateMark.RUNNING.word() : Messages.noAnswer;
            case PAUSED -> Messages.suspended;
            case SHUTTING_DOWN -> Messages.shuttingDown;
            case OFF -> Messages.off;
            case SAVED -> Messages.saved;
            case CRASHED -> Messages.crashed;
            case SLEEPING -> Messages.sleeping;
            case FROZEN -> Messages.frozen;
            case UNKNOWN -> Messages.unknown;
        };
    }

    /**
     * A host's state as words, without the cause.
     *
     * @param host as observed
     * @param now wall time
     * @return such as "connected", "CPU 91 %" while that is a risk, or "stale since 14:31:20"
     */
    public static String describe(HostView host, Instant now) {
        if (host.link() == LinkState.BLOCKED) {
            return Messages.blocked;
        }
        if (host.isStale()) {
            return stale(host.asOf(), now);
        }
        return switch (host.link()) {
            case LIVE -> tight(host).isEmpty() ? Messages.connected : tight(host);
            case CONNECTING -> Messages.connecting;
            case LOST -> Messages.unreachable;
            case BLOCKED -> Messages.blocked;
            case OFF -> Messages.notConnected;
        };
    }

    /**
     * Why a host is lost, blocked or at risk; what to do, if anything is known of that.
     *
     * @param host as observed
     * @return empty when nothing is wrong
     */
    public static String cause(HostView host) {
        return host.trouble().map(Failure::text).orElseGet(() -> tight(host));
    }

    /** What a host has too little of; empty when there is enough. */
    private static String tight(HostView host) {
        String cpu = NLS.bind(Messages.cpuAt, Formats.percent(host.cpuPercent()));
        String memory = NLS.bind(Messages.memoryAt, Formats.percent(host.memoryPercent()));
        if (host.isCpuTight() && host.isMemoryTight()) {
            return NLS.bind(Messages.both, cpu, memory);
        }
        return host.isCpuTight() ? cpu : host.isMemoryTight() ? memory : "";
    }

    private static String stale(Instant since, Instant now) {
        return NLS.bind(Messages.staleSince, Formats.time(since, now));
    }
}
