// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.protection.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.Presence;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.protocol.op.DepartureLive;
import org.hotseat.protocol.op.HostLive;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.place.Evacuation;
import org.hotseat.state.place.Evacuation.Against;
import org.hotseat.state.place.Evacuation.Step;
import org.hotseat.state.place.Surroundings;
import org.hotseat.state.upkeep.MaintenanceRecord;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/**
 * A host before, in and after maintenance: its machines, each with where it goes and how far that is. Immutable.
 *
 * @param host which
 * @param name of it
 * @param phase where it stands
 * @param rows in their order
 * @param gone how many of the machines that shall go have gone
 * @param all how many these are
 */
record UpkeepSheet(HostId host, String name, Phase phase, List<UpkeepRow> rows, int gone, int all) {

    /** Where a maintenance stands. */
    enum Phase {
        /** There is none. */
        OFF,
        /** Machines go, or have gone. */
        ON,
        /** Machines come back. */
        RETURNING
    }

    /** Copies. */
    UpkeepSheet {
        rows = List.copyOf(rows);
    }

    /**
     * What is known.
     *
     * @param state of the cluster
     * @param facts made of it
     * @param told what hosts say of themselves
     * @param observed machines on the host
     * @param free memory of a host, KiB; empty while unknown
     */
    record Sources(StateView state, ClusterFacts facts, Map<HostId, HostLive> told, List<MachineView> observed,
            Function<HostId, OptionalLong> free) implements Surroundings {

        @Override
        public boolean lives(HostId host) {
            return facts.member(host).filter(one -> one.presence() == Presence.RUNNING
                    || one.presence() == Presence.AT_RISK).isPresent();
        }

        @Override
        public OptionalLong freeKib(HostId host) {
            return told.containsKey(host) && told.get(host).room().isPresent()
                    ? OptionalLong.of(told.get(host).room().get().freeKib()) : free.apply(host);
        }

        String name(HostId host) {
            return state.find(Kinds.HOST, host.value()).map(Held::value).map(HostRecord::name).orElse(host.value());
        }
    }

    /** How it stands now. */
    static UpkeepSheet of(Sources from, HostId host) {
        Optional<MaintenanceRecord> record = from.state().find(Kinds.MAINTENANCE, host.value()).map(Held::value);
        Phase phase = record.isEmpty() ? Phase.OFF : record.get().isOn() ? Phase.ON : Phase.RETURNING;
        List<UpkeepRow> rows = new ArrayList<>();
        int gone = 0;
        List<Step> steps = phase == Phase.RETURNING ? Evacuation.home(from.state(), record.get(), from)
                : Evacuation.away(from.state(), host, from);
        List<MachineId> open = steps.stream().map(Step::machine).toList();
        for (MachineId machine : record.map(MaintenanceRecord::machines).orElse(List.of())) {
            if (!open.contains(machine)) {
                rows.add(there(from, machine, rows.size()));
                gone++;
            }
        }
        for (Step step : steps) {
            rows.add(row(from, host, phase, step, rows.size()));
        }
        if (phase != Phase.RETURNING) {
            stay(from, open, rows);
        }
        return new UpkeepSheet(host, from.name(host), phase, rows, gone, gone + steps.size());
    }

    /** One that has gone, or come back. */
    private static UpkeepRow there(Sources from, MachineId machine, int order) {
        String name = from.state().find(Kinds.MACHINE, machine.toString()).map(Held::value).map(MachineRecord::name)
                .orElse(machine.toString());
        Optional<HostId> owner = from.state().find(Kinds.AUTHORITY, machine.toString()).map(Held::value)
                .map(AuthorityRecord::owner);
        return new UpkeepRow(machine, order, name, StateMark.DONE, owner.map(from::name).orElse(Formats.NONE),
                Messages.arrived);
    }

    private static UpkeepRow row(Sources from, HostId host, Phase phase, Step step, int order) {
        Optional<DepartureLive> told = from.told().values().stream().flatMap(one -> one.departures().stream())
                .filter(one -> phase != Phase.OFF && one.machine().equals(step.machine()) && one.host().equals(host))
                .findFirst();
        Optional<HostId> target = told.flatMap(DepartureLive::target).or(step::target);
        String where = target.map(from::name).orElse(Formats.NONE);
        DepartureLive.State state = told.map(DepartureLive::state).orElse(target.isEmpty() ? DepartureLive.State.STUCK
                : DepartureLive.State.WAITING);
        List<Against> against = told.map(DepartureLive::against).filter(some -> !some.isEmpty())
                .orElse(step.against());
        return switch (state) {
            case MOVING -> new UpkeepRow(step.machine(), order, step.name(), StateMark.BUSY, where,
                    NLS.bind(Messages.moving, Formats.percent(told.get().fraction() * 100)));
            case WAITING -> new UpkeepRow(step.machine(), order, step.name(), StateMark.RUNNING, where,
                    phase == Phase.OFF ? Messages.movesLive : Messages.waits);
            case STUCK -> new UpkeepRow(step.machine(), order, step.name(), StateMark.NOT_POSSIBLE, where,
                    told.flatMap(DepartureLive::failure).map(why -> NLS.bind(Messages.failed, why.text()))
                            .orElseGet(() -> why(from, against)));
        };
    }

    private static String why(Sources from, List<Against> against) {
        return against.isEmpty() ? Messages.noOther : against.stream().map(one -> NLS.bind(switch (one.hindrance()) {
            case RUNS_NO_MACHINES -> Messages.runsNoMachines;
            case IN_MAINTENANCE -> Messages.inMaintenance;
            case TAKEN_OVER -> Messages.takenOver;
            case NOT_HEARD -> Messages.notHeard;
            case TOO_LITTLE_MEMORY -> Messages.littleMemory;
        }, from.name(one.host()))).collect(Collectors.joining(Messages.semicolon));
    }

    /** Machines that nobody moves: those that are not protected. */
    private static void stay(Sources from, List<MachineId> open, List<UpkeepRow> rows) {
        for (MachineView machine : from.observed()) {
            boolean isProtected = from.state().find(Kinds.MACHINE, machine.id().toString()).map(Held::value)
                    .filter(one -> one.protection() != Protection.NONE).isPresent();
            if (machine.state().isActive() && !isProtected && !open.contains(machine.id())) {
                rows.add(new UpkeepRow(machine.id(), rows.size(), machine.name(), StateMark.WARNING, Formats.NONE,
                        Messages.stays));
            }
        }
    }

    /** Machines that cannot go, or stay. */
    long left() {
        return rows.stream().filter(row -> row.mark() == StateMark.NOT_POSSIBLE || row.mark() == StateMark.WARNING)
                .count();
    }

    /** The whole in one sentence. */
    String summary() {
        return switch (phase) {
            case OFF -> left() == 0 ? NLS.bind(Messages.summaryOff, all)
                    : NLS.bind(Messages.summaryOffLeft, all - stuck(), left());
            case ON -> gone == all && left() == 0 ? NLS.bind(Messages.summaryEmpty, name)
                    : NLS.bind(Messages.summaryOn, new Object[] { gone, all, left() });
            case RETURNING -> NLS.bind(Messages.summaryReturning, gone, all);
        };
    }

    private long stuck() {
        return rows.stream().filter(row -> row.mark() == StateMark.NOT_POSSIBLE).count();
    }
}
