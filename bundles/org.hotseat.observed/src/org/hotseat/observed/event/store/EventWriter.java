// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.event.store;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.AgentChanged;
import org.hotseat.hypervisor.HypervisorEvent.Change;
import org.hotseat.hypervisor.HypervisorEvent.Closed;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;
import org.hotseat.hypervisor.HypervisorEvent.JobEnded;
import org.hotseat.hypervisor.HypervisorEvent.LifeChange;
import org.hotseat.hypervisor.HypervisorEvent.Rebooted;
import org.hotseat.hypervisor.HypervisorEvent.WatchdogFired;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.event.Setting;
import org.hotseat.observed.event.Setting.Role;
import org.hotseat.observed.event.Severity;
import org.hotseat.observed.event.Subject;

/** Puts what hosts report into sentences: what happened, where, and whether it was asked for here. Thread-safe. */
public final class EventWriter {

    private final EventLog log;
    private final ActLedger ledger;
    private final IncidentBook incidents;

    /**
     * Writes into a log.
     *
     * @param log gets the sentences
     * @param ledger knows what was asked for here
     * @param incidents is told when hosts are lost and come back
     */
    public EventWriter(EventLog log, ActLedger ledger, IncidentBook incidents) {
        this.log = log;
        this.ledger = ledger;
        this.incidents = incidents;
    }

    /**
     * Words an event of a connection.
     *
     * @param hostName where
     * @param event what; the end of a connection is worded by {@link #lost}
     */
    public void write(String hostName, HypervisorEvent event) {
        Setting here = Setting.NONE.at(hostName);
        switch (event) {
            case LifeChange life -> writeLife(hostName, life);
            case Rebooted guest -> add(Severity.INFO, guest.id(), guest.name(),
                    NLS.bind(Messages.rebooted, guest.name(), hostName), origin(guest.id()),
                    asked(here, guest.id()).as(Role.CHANGE));
            case DiskError disk -> writeDisk(hostName, disk);
            case WatchdogFired dog -> add(Severity.WARNING, dog.id(), dog.name(),
                    NLS.bind(Messages.watchdog, dog.name(), hostName), NLS.bind(Messages.watchdogWhy, dog.action()),
                    here.as(Role.CHANGE).todo(Messages.watchdogRemedy));
            case AgentChanged agent -> add(Severity.INFO, agent.id(), agent.name(),
                    NLS.bind(agent.connected() ? Messages.agentCame : Messages.agentWent, agent.name()), "", here);
            case JobEnded job -> add(Severity.INFO, job.id(), job.name(),
                    NLS.bind(Messages.jobEnded, job.name(), hostName), job.description(), here);
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
        Setting setting = asked(Setting.NONE.at(hostName), life.id()).as(role(life.change(), detail));
        add(severity(life, detail), life.id(), life.name(), NLS.bind(pattern, life.name(), hostName),
                origin(life.id()), setting);
    }

    /** A machine that starts also goes on; one that is moved also stops where it was: only one of each speaks. */
    private static Role role(Change change, String detail) {
        return switch (change) {
            case STARTED, CRASHED -> Role.CHANGE;
            case STOPPED -> detail.contains("migrat") ? Role.STEP : Role.CHANGE;
            case DEFINED, UNDEFINED, SUSPENDED, RESUMED, SHUT_DOWN, SLEPT -> Role.STEP;
        };
    }

    private Setting asked(Setting setting, MachineId id) {
        return ledger.isOurs(id) ? setting.by(ledger.person()) : setting;
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
                NLS.bind(Messages.diskError, new Object[] { disk.name(), hostName, disk.disk() }), why,
                Setting.NONE.at(hostName).as(Role.CHANGE)
                        .todo(disk.paused() ? Messages.diskErrorPaused : Messages.diskErrorRemedy));
    }

    /**
     * A host answers. Ends its incident.
     *
     * @param id the host
     * @param name its name
     * @param facts what it is
     * @param millis how long connecting took
     */
    public void live(HostId id, String name, HostFacts facts, long millis) {
        String incident = incidents.of(host(id, name));
        Duration silent = incidents.end(id);
        String text = silent.isZero() ? NLS.bind(Messages.hostLive, name)
                : NLS.bind(Messages.hostLiveAgain, name, words(silent));
        log.add(Severity.INFO, host(id, name), text,
                NLS.bind(Messages.hostLiveWhy, new Object[] { facts.library(), facts.hypervisor(), millis }),
                Setting.NONE.in(incident).at(name).as(Role.RESULT));
    }

    /**
     * A host is lost. Begins its incident.
     *
     * @param id the host
     * @param name its name
     * @param why what was noticed
     */
    public void lost(HostId id, String name, Failure why) {
        incidents.lost(id);
        String remedy = why.remedy().isEmpty() ? NLS.bind(Messages.hostLostRemedy, name) : why.remedy();
        log.add(Severity.ERROR, host(id, name), NLS.bind(Messages.hostLost, name),
                NLS.bind(Messages.hostLostWhy, why.message()),
                Setting.NONE.at(name).as(Role.CHANGE).todo(remedy));
    }

    /**
     * A host needs a person. Begins its incident.
     *
     * @param id the host
     * @param name its name
     * @param why what for
     */
    public void blocked(HostId id, String name, Failure why) {
        incidents.lost(id);
        log.add(Severity.WARNING, host(id, name), NLS.bind(Messages.hostBlocked, name), why.message(),
                Setting.NONE.at(name).as(Role.CHANGE).todo(why.remedy()));
    }

    /**
     * The person at this console wants a host connected. Begins an incident that ends when it answers.
     *
     * @param id the host
     * @param name its name
     */
    public void connecting(HostId id, String name) {
        incidents.begin(id);
        log.add(Severity.INFO, host(id, name), NLS.bind(Messages.hostConnecting, name), Messages.fromHere,
                Setting.NONE.by(ledger.person()).at(name));
    }

    /**
     * The person at this console has ended a connection; so ends the host's incident.
     *
     * @param id the host
     * @param name its name
     */
    public void disconnected(HostId id, String name) {
        String incident = incidents.of(host(id, name));
        incidents.end(id);
        log.add(Severity.INFO, host(id, name), NLS.bind(Messages.hostDisconnected, name, ledger.person()),
                Messages.hostDisconnectedWhy, Setting.NONE.in(incident).by(ledger.person()).at(name).as(Role.RESULT)
                        .todo(Messages.hostDisconnectedRemedy));
    }

    private static String words(Duration span) {
        if (span.toMinutes() < 1) {
            return NLS.bind("{0} s", Math.max(1, span.toSeconds()));
        }
        return span.toHours() < 1 ? NLS.bind("{0} min", span.toMinutes())
                : NLS.bind("{0} h {1} min", span.toHours(), span.toMinutesPart());
    }

    private static Subject host(HostId id, String name) {
        return new Subject(Subject.Kind.HOST, id.value(), name);
    }

    private String origin(MachineId id) {
        return ledger.isOurs(id) ? Messages.fromHere : Messages.fromOutside;
    }

    private void add(Severity severity, MachineId id, String name, String text, String why, Setting setting) {
        log.add(severity, new Subject(Subject.Kind.MACHINE, id.toString(), name), text, why, setting);
    }
}
