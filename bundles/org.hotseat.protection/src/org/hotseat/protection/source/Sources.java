// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Ending;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.replication.source.GenerationRecord;
import org.hotseat.replication.source.ReplicationStatus;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.command.AuthorityCommand.SetEligible;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;

/**
 * All machines of this host that are copied to standbys: begins and ends copying as the state says. {@link #turn} is
 * for one thread, the other methods for any.
 */
public final class Sources implements Leaving {

    private static final Logger LOG = System.getLogger(Sources.class.getName());
    private static final Duration COMMAND = Duration.ofSeconds(5);
    private static final int HANDS = 4;

    private final Here here;
    private final MemberDoors doors;
    private final Rights rights;
    private final Runnable poke;
    private final Map<MachineId, Source> sources = new ConcurrentHashMap<>();
    private final Set<MachineId> busy = ConcurrentHashMap.newKeySet();
    private final Set<MachineId> leaving = ConcurrentHashMap.newKeySet();
    private final Map<MachineId, String> troubles = new ConcurrentHashMap<>();
    private final Presence presence = new Presence();
    private final Neighbours neighbours;
    private final ExecutorService hands;

    /**
     * How one machine is protected, seen from here.
     *
     * @param epoch under which it runs
     * @param standby whom it is copied to; empty while nobody is chosen
     * @param status of the copying; empty before it has begun
     * @param trouble why it has not
     */
    public record View(long epoch, Optional<HostId> standby, Optional<ReplicationStatus> status,
            Optional<Failure> trouble) {
    }

    /**
     * Nothing is copied before the first turn.
     *
     * @param here what it works with
     * @param doors the way to standbys
     * @param rights what other parts know
     * @param poke asks for a turn soon; any thread, must not block
     */
    public Sources(Here here, MemberDoors doors, Rights rights, Runnable poke) {
        this.here = here;
        this.doors = doors;
        this.rights = rights;
        this.poke = poke;
        this.neighbours = new Neighbours(here, doors);
        this.hands = here.workers().pool("protect", HANDS);
    }

    /**
     * Looks around once. Does not block: each machine is attended on a thread of its own.
     *
     * @param view the state as it is known here, read at least once
     */
    public void turn(StateView view) {
        Set<HostId> lives = presence.lives(view.all(Kinds.HOST).values().stream().map(held -> held.value().id()).toList(),
                rights::isHeard, here.clock().nanos());
        Map<MachineId, AuthorityRecord> ours = new HashMap<>();
        for (Held<AuthorityRecord> held : view.all(Kinds.AUTHORITY).values()) {
            AuthorityRecord authority = held.value();
            if (Source.isOurs(authority, here, rights)) {
                ours.put(authority.machine(), authority);
                Optional<MachineRecord> record = view.find(Kinds.MACHINE, authority.machine().toString())
                        .map(Held::value);
                if (record.filter(one -> one.protection() == Protection.REPLICATED).isPresent()) {
                    attend(authority.machine(), source -> source.look(view, record.orElseThrow(), authority,
                            lives::contains));
                } else if (authority.eligible() || sources.containsKey(authority.machine())) {
                    attend(authority.machine(), source -> give(source, authority));
                }
            }
        }
        sources.keySet().stream().filter(machine -> !ours.containsKey(machine)).forEach(machine -> attend(machine,
                this::drop));
    }

    /** Blocks; what fails is tried again at the next turn. */
    @FunctionalInterface
    private interface Act {
        void on(Source source) throws FailureException;
    }

    private void attend(MachineId machine, Act act) {
        if (leaving.contains(machine) || !busy.add(machine)) {
            return;
        }
        try {
            hands.execute(() -> {
                try {
                    act.on(sources.computeIfAbsent(machine, one -> new Source(here, doors, rights, neighbours, one,
                            poke)));
                    troubles.remove(machine);
                } catch (FailureException failed) {
                    String text = failed.failure().text();
                    if (!text.equals(troubles.put(machine, text))) {
                        LOG.log(Level.WARNING, "machine {0} cannot be protected now: {1}", machine, text);
                    }
                } catch (RuntimeException fault) { // the edge: one machine must not end the care for all
                    LOG.log(Level.ERROR, "protecting machine " + machine + " failed", fault);
                    troubles.put(machine, fault.toString());
                } finally {
                    busy.remove(machine);
                }
            });
        } catch (RejectedExecutionException ending) {
            busy.remove(machine);
            LOG.log(Level.DEBUG, "the agent ends", ending);
        }
    }

    /** It is not to be copied any more. */
    private void give(Source source, AuthorityRecord authority) throws FailureException {
        source.end();
        Optional<SetEligible> word = Eligibility.end(authority);
        if (word.isPresent()) {
            CommandOutcome outcome = here.orders().give(word.get(), Deadline.in(COMMAND));
            if (!(outcome instanceof CommandOutcome.Done)) {
                LOG.log(Level.DEBUG, "the standby of {0} is not withdrawn yet: {1}", authority.machine(), outcome);
            }
        } else {
            sources.remove(authority.machine());
            troubles.remove(authority.machine());
        }
    }

    /** It does not run here any more: nobody waits for a hypervisor that has nothing of it. */
    private void drop(Source source) {
        source.close();
        sources.values().remove(source);
    }

    /**
     * How all stand.
     *
     * @return by machine
     */
    public Map<MachineId, View> views() {
        Map<MachineId, View> views = new TreeMap<>((one, two) -> one.toString().compareTo(two.toString()));
        sources.forEach((machine, source) -> {
            Source.View view = source.view();
            long epoch = here.state().get().find(Kinds.AUTHORITY, machine.toString()).map(held -> held.value().epoch())
                    .orElse(0L);
            Optional<Failure> failed = view.trouble().or(() -> Optional.ofNullable(troubles.get(machine))
                    .map(text -> new Failure(FailureCode.OTHER, text)));
            views.put(machine, new View(epoch, view.standby(), view.status(), failed));
        });
        return views;
    }

    /**
     * What became of the last generations of a machine.
     *
     * @param machine that runs here
     * @return oldest first
     */
    public List<GenerationRecord> history(MachineId machine) {
        return Optional.ofNullable(sources.get(machine)).map(Source::history).orElse(List.of());
    }

    /**
     * What this host has, for others that look for a standby. Blocks for a moment.
     *
     * @return as it is now
     * @throws FailureException when the hypervisor does not answer
     */
    public Fitness own() throws FailureException {
        return neighbours.own();
    }

    /**
     * Whether a machine is protected by copies here, whatever its state.
     *
     * @param machine any
     * @throws FailureException WRONG_STATE when it is not
     */
    public void require(MachineId machine) throws FailureException {
        find(machine);
    }

    /**
     * Cuts now.
     *
     * @param machine that runs here
     * @param whole whether every page is sent
     * @throws FailureException WRONG_STATE when it is not protected by copies here
     */
    public void checkpoint(MachineId machine, boolean whole) throws FailureException {
        find(machine).checkpoint(whole);
    }

    private Source find(MachineId machine) throws FailureException {
        Source source = sources.get(machine);
        if (source == null) {
            throw new FailureException(FailureCode.WRONG_STATE, "The machine is not protected by copies, or does not run"
                    + " on " + here.me() + '.', "");
        }
        return source;
    }

    @Override
    public void leaves(MachineId machine, Deadline deadline) throws FailureException {
        leaving.add(machine);
        while (!busy.add(machine)) {
            if (deadline.isOver()) {
                throw new FailureException(FailureCode.TIMEOUT, "The machine is being brought to its standby.", "");
            }
            pause();
        }
        try {
            Source source = sources.get(machine);
            if (source != null) {
                source.end(deadline);
            }
        } finally {
            busy.remove(machine);
        }
    }

    private static void pause() throws FailureException {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED));
        }
    }

    @Override
    public void stays(MachineId machine) {
        leaving.remove(machine);
        poke.run();
    }

    /**
     * Ends all copying; the machines run on. Waits a little, so that nothing is left on in the hypervisor.
     *
     * @param deadline for all
     */
    public void close(Deadline deadline) {
        hands.shutdown();
        sources.values().forEach(Source::close);
        for (Source source : sources.values()) {
            try {
                source.end(deadline);
            } catch (FailureException left) {
                LOG.log(Level.WARNING, "copying does not end in order: {0}", left.getMessage());
            }
        }
    }
}
