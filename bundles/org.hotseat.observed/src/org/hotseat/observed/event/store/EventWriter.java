// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.AgentChanged;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;
import org.hotseat.hypervisor.HypervisorEvent.JobEnded;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.HypervisorEvent.WatchdogFired;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/** Puts what hosts report into sentences: what happened, where, and whether it was asked for here. Thread-safe. */
public final class EventWriter {

    private final EventLog log;
    private final ActLedger ledger;

    /**
     * Writes into a log.
     *
     * @param log gets the sentences
     * @param ledger knows what was asked for here
     */
    public EventWriter(EventLog log, ActLedger ledger) {
        this.log = log;
        this.ledger = ledger;
    }

    /**
     * Words an event of a connection.
     *
     * @param hostName where
     * @param event what; the end of a connection is worded by {@link #lost}
     */
    public void write(String hostName, HypervisorEvent event) {
        switch (event) {
            case LifeChange life -> writeLife(hostName, life);
            case Rebooted guest -> add(Severity.INFO, guest.id(), guest.name(),
                    NLS.bind(Messages.rebooted, guest.name(), hostName), origin(guest.id()));
            case DiskError disk -> writeDisk(hostName, disk);
            case WatchdogFired dog -> add(Severity.WARNING, dog.id(), dog.name(),
                    NLS.bind(Messages.watchdog, dog.name(), hostName), NLS.bind(Messages.watchdogWhy, dog.action()));
            case AgentChanged agent -> add(Severity.INFO, agent.id(), agent.name(),
                    NLS.bind(agent.connected() ? Messages.agentCame : Messages.agentWent, agent.name()), "");
            case JobEnded job -> add(Severity.INFO, job.id(), job.name(),
                    NLS.bind(Messages.jobEnded, job.name(), hostName), job.description());
            case Closed closed -> {
                // the connection tells of its own end, with what it will do about it
            }
        }
    }

    private void writeLife(String hostName, LifeChange life) {
        String detail = life.detail().toLowerCase(Locale.ROOT);
        String pattern = switch (life.change()) {
            case DEFINED -> detail.contains("renam") ? Messages.renamed : Messages.defined;
            case UNDEFINED -> Messages.undefined;
            case STARTED -> began(detail);
            case SUSPENDED -> detail.contains("error") ? Messages.suspendedByError : Messages.suspended;
            case RESUMED -> Messages.resumed;
            case STOPPED -> stopped(detail);
            case SHUT_DOWN -> Messages.guestOff;
            case CRASHED -> Messages.crashed;
            case SLEPT -> Messages.slept;
        };
        add(severity(life, detail), life.id(), life.name(), NLS.bind(pattern, life.name(), hostName),
                origin(life.id()));
    }

    private static String began(String detail) {
        if (detail.contains("migrat")) {
            return Messages.beganByMove;
        }
        return detail.contains("restor") ? Messages.beganRestored : Messages.began;
    }

    private static String stopped(String detail) {
        if (detail.contains("migrat")) {
            return Messages.stoppedMoved;
        }
        if (detail.contains("shut")) {
            return Messages.stoppedShutDown;
        }
        if (detail.contains("destroy")) {
            return Messages.stoppedForced;
        }
        if (detail.contains("crash")) {
            return Messages.stoppedCrashed;
        }
        if (detail.contains("saved")) {
            return Messages.stoppedSaved;
        }
        return detail.contains("fail") ? Messages.stoppedFailed : Messages.stopped;
    }

    private static Severity severity(LifeChange life, String detail) {
        return switch (life.change()) {
            case CRASHED -> Severity.ERROR;
            case STOPPED -> detail.contains("crash") || detail.contains("fail") ? Severity.ERROR : Severity.INFO;
            case SUSPENDED -> detail.contains("error") ? Severity.ERROR : Severity.INFO;
            default -> Severity.INFO;
        };
    }

    private void writeDisk(String hostName, DiskError disk) {
        String why = NLS.bind(Messages.diskErrorWhy, disk.reason());
        add(Severity.ERROR, disk.id(), disk.name(),
                NLS.bind(Messages.diskError, new Object[] { disk.name(), hostName, disk.disk() }),
                disk.paused() ? why + ' ' + Messages.diskErrorPaused : why);
    }

    /**
     * A host answers.
     *
     * @param id the host
     * @param name its name
     * @param facts what it is
     * @param millis how long connecting took
     */
    public void live(HostId id, String name, HostFacts facts, long millis) {
        log.add(Severity.INFO, host(id, name), NLS.bind(Messages.hostLive, name),
                NLS.bind(Messages.hostLiveWhy, new Object[] { facts.library(), facts.hypervisor(), millis }));
    }

    /**
     * A host is lost.
     *
     * @param id the host
     * @param name its name
     * @param why what was noticed
     */
    public void lost(HostId id, String name, Failure why) {
        log.add(Severity.ERROR, host(id, name), NLS.bind(Messages.hostLost, name),
                NLS.bind(Messages.hostLostWhy, why.text()));
    }

    /**
     * A host needs a person.
     *
     * @param id the host
     * @param name its name
     * @param why what for
     */
    public void blocked(HostId id, String name, Failure why) {
        log.add(Severity.WARNING, host(id, name), NLS.bind(Messages.hostBlocked, name), why.text());
    }

    private static Subject host(HostId id, String name) {
        return new Subject(Subject.Kind.HOST, id.value(), name);
    }

    private String origin(MachineId id) {
        return ledger.isOurs(id) ? Messages.fromHere : Messages.fromOutside;
    }

    private void add(Severity severity, MachineId id, String name, String text, String why) {
        log.add(severity, new Subject(Subject.Kind.MACHINE, id.toString(), name), text, why);
    }
}
