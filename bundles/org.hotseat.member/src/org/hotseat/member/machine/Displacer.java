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
import java.util.function.Predicate;
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
    /** So long a machine waits for those that make room; then it is tried all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Attendant.Self self;
    private final Attendant.Tools tools;
    private final Bench bench;
    private final Supplier<StateView> state;
    private final Saving saving;
    private final Waits waits;
    private final Predicate<MachineId> troubled;
    private final Map<MachineId, Deadline> waiting = new ConcurrentHashMap<>();

    /**
     * Of one host.
     *
     * @param troubled tells which machines could not be brought where they belong
     */
    Displacer(Attendant.Self self, Attendant.Tools tools, Bench bench, Supplier<StateView> state,
            Predicate<MachineId> troubled) {
        this.self = self;
        this.tools = tools;
        this.bench = bench;
        this.state = state;
        this.saving = new Saving(tools);
        this.waits = new Waits();
        this.troubled = troubled;
    }

    /** What is to be done about a machine that makes room; false when it does not, or is to end as any other. */
    boolean attend(Case now) throws FailureException, IOException {
        bench.used(now.machine(), tools.saved().epoch(now.machine())); // also when an agent before this one wrote it
        saving.forgetWorthless(now, runs(now).isPresent(), self.me());
        Optional<DisplacedRecord> displaced = displaced(now.machine());
        if (!now.isOf(self.me()) || !now.wanted()) {
            return false;
        }
        if (now.copies().isEmpty()) {
            displaced.ifPresent(waits::saved);
            if (displaced.isPresent() && now.mayRun() && !isAwaited(displaced.get()) && roomFor(now)) {
                readmit(now, "there is room for it again");
            }
            return displaced.isPresent();
        }
        return runs(now).isPresent() && makeRoom(now, runs(now).get());
    }

    /** Whether the next step for a machine may write its memory, which lasts; asked by one thread. */
    boolean takesTurn(Case now) {
        return now.isOf(self.me()) && now.wanted() && runs(now).isPresent() && displaced(now.machine()).isPresent()
                && saving.isDue(now.machine()) && saving.takesTurn(now.machine());
    }

    /** That step is over, whatever it did. */
    void endsTurn(MachineId machine) {
        saving.endsTurn(machine);
    }

    /** What the cluster says, about the start that it names now. */
    private Optional<DisplacedRecord> displaced(MachineId machine) {
        return record(machine).filter(one -> authority(machine).filter(now -> one.isOf(now) && now.owner().equals(
                self.me())).isPresent());
    }

    private Optional<DisplacedRecord> record(MachineId machine) {
        return state.get().find(Kinds.DISPLACED, machine.toString()).map(Held::value);
    }

    private Optional<AuthorityRecord> authority(MachineId machine) {
        return state.get().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    /** The copy that the cluster names, when its guest runs. */
    private Optional<Copy> runs(Case now) {
        return now.state() != MachineState.RUNNING ? Optional.empty() : now.copies().stream().map(CopyState::copy)
                .filter(bench::isRunning).filter(copy -> now.authority().filter(named -> named.epoch() == copy.epoch())
                        .isPresent()).findFirst();
    }

    private boolean makeRoom(Case now, Copy copy) throws FailureException, IOException {
        Optional<DisplacedRecord> displaced = displaced(now.machine());
        if (displaced.isEmpty()) {
            if (record(now.machine()).isPresent()) {
                readmit(now, "it was to make room before it began");
                return true;
            }
            return false;
        }
        if (!isAwaited(displaced.get())) {
            readmit(now, "nobody needs its room any more");
        } else if (saving.isHopeless(now.machine())) {
            readmit(now, "its memory cannot be written");
        } else if (saving.hasTurn(now.machine())) {
            saving.save(now, copy);
        } else {
            return false; // it has to wait for its turn
        }
        return true;
    }

    /** Refusals are told once, like any trouble of the machine. */
    private void readmit(Case now, String why) throws FailureException {
        long epoch = now.authority().orElseThrow().epoch();
        CommandOutcome outcome = tools.orders().give(new AuthorityCommand.Readmit(now.machine(), self.me(), epoch),
                Deadline.in(COMMAND));
        switch (outcome) {
            case CommandOutcome.Done done -> LOG.log(Level.INFO, "machine {0} makes no room any more: {1}",
                    now.label(), why);
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict conflict -> LOG.log(Level.DEBUG, "{0} has just changed", conflict.key());
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        }
    }

    /** Whether the one that it makes room for has not begun yet, and can be expected to. */
    private boolean isAwaited(DisplacedRecord displaced) {
        MachineId by = displaced.by();
        boolean wanted = state.get().find(Kinds.MACHINE, by.toString()).filter(held -> held.value().run()).isPresent();
        boolean begins = wanted && displaced(by).isEmpty() && authority(by).filter(one -> one.owner().equals(self.me())
                && !one.released() && !bench.isRunning(new Copy(by, one.epoch()))).isPresent();
        return begins && waits.isWorth(by, troubled.test(by) && !isMakingRoom(by));
    }

    private boolean roomFor(Case now) {
        boolean alone = running(now.machine()).isEmpty();
        return tools.room().get().map(Room::freeKib).filter(free -> !Displacement.mayGoOn(free, MachineMemory.kib(
                now.desired().orElseThrow().xml()), alone)).isEmpty();
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
        if (room.isEmpty() || room.get().freeKib() >= needed || waits.isInVain(now.machine())) {
            waiting.remove(now.machine());
            return false;
        }
        boolean begun = isMakingRoom(now.machine());
        if (!begun) {
            for (MachineId one : Displacement.choose(room.get().freeKib(), needed, priority, guests(now.machine()))) {
                begun |= displace(one, now);
            }
        }
        boolean later = begun && !waiting.computeIfAbsent(now.machine(), any -> Deadline.in(PATIENCE)).isOver();
        if (!later) {
            waiting.remove(now.machine());
        }
        return later;
    }

    private boolean isMakingRoom(MachineId by) {
        return state.get().all(Kinds.DISPLACED).values().stream().map(Held::value).anyMatch(one -> one.host().equals(
                self.me()) && one.by().equals(by) && bench.isRunning(new Copy(one.machine(), one.epoch())));
    }

    /** The machines that run here by the cluster's word, could make room and have not yet. */
    private List<Guest> guests(MachineId but) {
        StateView view = state.get();
        List<Guest> guests = new ArrayList<>();
        for (MachineId one : running(but)) {
            if (displaced(one).isEmpty() && !saving.isHopeless(one)) {
                view.find(Kinds.MACHINE, one.toString()).map(Held::value).ifPresent(machine -> guests.add(
                        new Guest(machine.id(), machine.priority(), MachineMemory.kib(machine.xml()))));
            }
        }
        return guests;
    }

    private List<MachineId> running(MachineId but) {
        return state.get().all(Kinds.AUTHORITY).values().stream().map(Held::value).filter(one -> one.owner().equals(
                self.me()) && !one.machine().equals(but) && bench.isRunning(new Copy(one.machine(), one.epoch())))
                .map(AuthorityRecord::machine).toList();
    }

    private boolean displace(MachineId machine, Case by) throws FailureException {
        long epoch = authority(machine).map(AuthorityRecord::epoch).orElse(0L);
        CommandOutcome outcome = tools.orders().give(new AuthorityCommand.Displace(machine, self.me(), epoch,
                by.machine()), Deadline.in(COMMAND));
        LOG.log(Level.INFO, "machine {0} shall make room for {1}: {2}", machine, by.label(), outcome);
        return outcome instanceof CommandOutcome.Done;
    }

    /** What a machine begins with; memory on the disk that is not of the epoch before is thrown away first. */
    Hands.Way way(Case now, MachineRecord machine, AuthorityRecord named) throws FailureException, IOException {
        return saving.way(now, machine, named);
    }
}
