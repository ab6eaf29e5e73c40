// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.local.Status.CopyState;
import org.hotseat.lease.Copy;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.place.Displacement;
import org.hotseat.state.place.Displacement.Guest;
import org.hotseat.state.place.MachineMemory;
import org.hotseat.state.upkeep.DisplacedRecord;

/**
 * Machines that make room for more important ones: suspended to the disk of this host when the memory does not suffice
 * for one that begins, and going on from there when there is room again. Blocks; thread-safe like {@link Attendant}.
 */
final class Displacer {

    private static final Logger LOG = System.getLogger(Displacer.class.getName());
    private static final Duration COMMAND = Duration.ofSeconds(5);
    private static final Duration SAVE = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofSeconds(60);
    private static final Duration FORGET = Duration.ofSeconds(30);
    /** So long a machine waits for those that make room; then it is tried all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Attendant.Self self;
    private final Attendant.Tools tools;
    private final Bench bench;
    private final Supplier<StateView> state;
    private final Map<MachineId, Deadline> waiting = new ConcurrentHashMap<>();

    Displacer(Attendant.Self self, Attendant.Tools tools, Bench bench, Supplier<StateView> state) {
        this.self = self;
        this.tools = tools;
        this.bench = bench;
        this.state = state;
    }

    /** What is to be done about a machine that makes room; false when it does not, or is to end as any other. */
    boolean attend(Case now) throws FailureException, IOException {
        bench.used(now.machine(), tools.saved().epoch(now.machine())); // also when an agent before this one wrote it
        Optional<DisplacedRecord> displaced = displaced(now.machine());
        if (displaced.isEmpty() || !now.isOf(self.me())) {
            return false;
        }
        if (now.copies().isEmpty()) {
            if (!now.wanted()) {
                forget(now.machine());
                return false;
            }
            readmit(now, displaced.get());
            return true;
        }
        Optional<Copy> runs = now.copies().stream().map(CopyState::copy).filter(bench::isRunning).findFirst();
        if (!now.wanted() || runs.isEmpty() || now.state() != MachineState.RUNNING
                || runs.get().epoch() != now.authority().orElseThrow().epoch()) {
            return false;
        }
        save(now, runs.get());
        return true;
    }

    private Optional<DisplacedRecord> displaced(MachineId machine) {
        return state.get().find(Kinds.DISPLACED, machine.toString()).map(Held::value).filter(one -> one.host().equals(
                self.me()));
    }

    /** The mark comes first: memory without one is thrown away. */
    private void save(Case now, Copy copy) throws FailureException, IOException {
        tools.saved().note(now.machine(), copy.epoch());
        tools.beginnings().leaves(now.machine(), Deadline.in(QUIET));
        try {
            tools.hands().save(now.machine(), Deadline.in(SAVE));
            LOG.log(Level.INFO, "machine {0} has made room, epoch {1}", now.label(), copy.epoch());
        } finally {
            tools.beginnings().stays(now.machine());
        }
    }

    private void forget(MachineId machine) throws FailureException, IOException {
        tools.hands().forgetSaved(machine, Deadline.in(FORGET));
        tools.saved().forget(machine);
    }

    private void readmit(Case now, DisplacedRecord displaced) throws FailureException {
        if (now.mayRun() && !isAwaited(displaced.by()) && roomFor(now.desired().orElseThrow())) {
            long epoch = now.authority().orElseThrow().epoch();
            CommandOutcome outcome = tools.orders().give(new AuthorityCommand.Readmit(now.machine(), self.me(), epoch),
                    Deadline.in(COMMAND));
            LOG.log(Level.INFO, "there is room for machine {0} again: {1}", now.label(), outcome);
        }
    }

    /** Whether the one that it makes room for has not begun yet. */
    private boolean isAwaited(MachineId by) {
        StateView view = state.get();
        boolean wanted = view.find(Kinds.MACHINE, by.toString()).filter(held -> held.value().run()).isPresent();
        return wanted && view.find(Kinds.AUTHORITY, by.toString()).map(Held::value).filter(one -> one.owner().equals(
                self.me()) && !one.released() && !bench.isRunning(new Copy(by, one.epoch()))).isPresent();
    }

    private boolean roomFor(MachineRecord machine) {
        return tools.room().get().map(Room::freeKib).filter(free -> !Displacement.mayGoOn(free, MachineMemory.kib(
                machine.xml()))).isEmpty();
    }

    /** Whether a machine can be made without anybody making room, as far as anybody can tell. */
    boolean hasRoom(Case now) {
        long needed = needed(now);
        return tools.room().get().filter(room -> room.freeKib() < needed).isEmpty();
    }

    private long needed(Case now) {
        return tools.beginnings().waiting().contains(now.machine()) ? 0 : now.desired().map(machine -> MachineMemory
                .kib(machine.xml())).orElse(0L);
    }

    /** Whether a machine that is to begin has to wait for others that make room for it; names them when it must. */
    boolean makesRoom(Case now) throws FailureException {
        int priority = now.desired().orElseThrow().priority();
        long needed = needed(now);
        Optional<Room> room = tools.room().get();
        if (room.isEmpty() || room.get().freeKib() >= needed) {
            waiting.remove(now.machine());
            return false;
        }
        boolean begun = isMakingRoom(now.machine());
        if (!begun) {
            for (MachineId one : Displacement.choose(room.get().freeKib(), needed, priority, guests(now.machine()))) {
                begun |= displace(one, now);
            }
        }
        boolean waits = begun && !waiting.computeIfAbsent(now.machine(), any -> Deadline.in(PATIENCE)).isOver();
        if (!waits) {
            waiting.remove(now.machine());
        }
        return waits;
    }

    private boolean isMakingRoom(MachineId by) {
        return state.get().all(Kinds.DISPLACED).values().stream().map(Held::value).anyMatch(one -> one.host().equals(
                self.me()) && one.by().equals(by) && bench.isRunning(new Copy(one.machine(), one.epoch())));
    }

    /** The machines that run here by the cluster's word and have not made room yet. */
    private List<Guest> guests(MachineId but) {
        StateView view = state.get();
        List<Guest> guests = new ArrayList<>();
        for (Held<AuthorityRecord> held : view.all(Kinds.AUTHORITY).values()) {
            AuthorityRecord one = held.value();
            if (one.owner().equals(self.me()) && !one.machine().equals(but) && bench.isRunning(new Copy(one.machine(),
                    one.epoch())) && displaced(one.machine()).isEmpty()) {
                view.find(Kinds.MACHINE, one.machine().toString()).map(Held::value).ifPresent(machine -> guests.add(
                        new Guest(machine.id(), machine.priority(), MachineMemory.kib(machine.xml()))));
            }
        }
        return guests;
    }

    private boolean displace(MachineId machine, Case by) throws FailureException {
        long epoch = state.get().find(Kinds.AUTHORITY, machine.toString()).map(held -> held.value().epoch()).orElse(0L);
        CommandOutcome outcome = tools.orders().give(new AuthorityCommand.Displace(machine, self.me(), epoch,
                by.machine()), Deadline.in(COMMAND));
        LOG.log(Level.INFO, "machine {0} shall make room for {1}: {2}", machine, by.label(), outcome);
        return outcome instanceof CommandOutcome.Done;
    }

    /** What a machine begins with; memory on the disk that is not of the epoch before is thrown away first. */
    Hands.Way way(Case now, MachineRecord machine, AuthorityRecord named) throws FailureException, IOException {
        if (now.state() == MachineState.SAVED) {
            if (!named.continued() && tools.saved().epoch(now.machine()) == named.epoch() - 1) {
                return new Hands.Saved(named.epoch());
            }
            forget(now.machine());
        }
        return Hands.Way.of(machine, named.continued(), named.epoch(), named.generation());
    }
}
