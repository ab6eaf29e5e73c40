// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.drill;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.member.door.HandingOn;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.process.log.Field;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.standby.RestoreTimes;
import org.hotseat.protection.standby.Standbys;
import org.hotseat.protocol.Later;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.DrillOps;
import org.hotseat.protocol.op.DrillOps.DrillAct;
import org.hotseat.protocol.op.DrillOps.DrillReport;
import org.hotseat.protocol.op.DrillOps.Kind;
import org.hotseat.protocol.op.DrillOps.OneDrill;
import org.hotseat.replication.standby.StandbyStatus;
import org.hotseat.replication.store.Committed;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.Role;

/** The drills of this host, one at a time, and the questions about those of all hosts. Thread-safe. */
public final class Drills {

    private static final Logger LOG = System.getLogger(Drills.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int CLERKS = 2;

    /**
     * An act for another agent.
     *
     * @param act what
     * @param issuer who is responsible, by the word of the agent that was asked
     */
    record Handed(DrillAct act, Issuer issuer) {
    }

    private static final Operation<Handed, ActDone> HAND_ON = Operation.command("agent.drill", Handed.class,
            ActDone.class, Role.AGENT);
    private static final Operation<OneDrill, DrillReport> ASK_ON = Operation.read("agent.drill.report", OneDrill.class,
            DrillReport.class, Role.AGENT);

    private final Here here;
    private final MemberDoors doors;
    private final Standbys standbys;
    private final Cleaner cleaner;
    private final RestoreTimes times;
    private final HandingOn handing;
    private final Map<MachineId, Drill> drills = new ConcurrentHashMap<>();
    private final ExecutorService runner;
    private final ExecutorService clerks;
    /** Answers other agents, whose clerks may all wait for that while all of ours wait for them. */
    private final ExecutorService door;
    private volatile Predicate<MachineId> separating = machine -> false;
    private @Nullable Drill present;

    /**
     * Does nothing before it begins.
     *
     * @param here what it works with
     * @param doors the way to other agents
     * @param standbys of this host
     * @param times told how long each copy took
     */
    public Drills(Here here, MemberDoors doors, Standbys standbys, RestoreTimes times) {
        this.here = here;
        this.doors = doors;
        this.standbys = standbys;
        this.times = times;
        this.handing = new HandingOn(doors.clients()::to);
        this.cleaner = new Cleaner(here, new Leftovers(here.folder().resolveSibling("drills")));
        this.runner = here.workers().pool("drill", 1);
        this.clerks = here.workers().pool("drill-desk", CLERKS);
        this.door = here.workers().pool("drill-door", 1);
    }

    /**
     * Who knows whether a generation is being sent; before the beginning.
     *
     * @param sending asked on any thread, must not block
     */
    public void connect(Predicate<MachineId> sending) {
        separating = sending;
    }

    /** Removes what an agent that has died has left, as soon as it can be done. Does not wait for that. */
    public void begin() {
        cleaner.begin();
    }

    /**
     * Answers from now on.
     *
     * @param consoles what consoles may ask
     * @param agents what other agents may ask
     */
    public void serve(Service consoles, Service agents) {
        consoles.serve(DrillOps.ACT, call -> Later.by(clerks, () -> act(call.question(), call.peer().issuer())));
        consoles.serve(DrillOps.REPORT, call -> Later.by(clerks, () -> report(call.question().machine())));
        agents.serve(HAND_ON, call -> Later.by(door, () -> here(call.question().act(), call.question().issuer())));
        agents.serve(ASK_ON, call -> Later.by(door, () -> reportHere(call.question().machine())));
    }

    /**
     * Begins a drill or ends it, here or by the agent of the machine's standby, which is asked again while it is away.
     * Blocks.
     *
     * @param act what
     * @param issuer who wants it
     * @return when it has begun
     * @throws FailureException when it cannot be done
     */
    public ActDone act(DrillAct act, Issuer issuer) throws FailureException {
        Optional<ActDone> afar = handing.give(() -> other(act.machine()), HAND_ON, new Handed(act, issuer), Deadline.in(
                LIMIT));
        return afar.isPresent() ? afar.get() : here(act, issuer);
    }

    private Optional<HostId> other(MachineId machine) throws FailureException {
        HostId standby = standby(machine).orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                "The machine has no standby that could try it out.", "Protect it by copies first."));
        return Optional.of(standby).filter(host -> !host.equals(here.me()));
    }

    /**
     * How the drill of a machine stands. Blocks.
     *
     * @param machine which
     * @return of its present standby
     * @throws FailureException when that does not answer
     */
    public DrillReport report(MachineId machine) throws FailureException {
        Optional<HostId> standby = standby(machine);
        if (standby.isEmpty()) {
            return drills.containsKey(machine) ? reportHere(machine) : Drill.none(machine, standby);
        }
        return standby.get().equals(here.me()) ? reportHere(machine) : doors.clients().ask(standby.get(), ASK_ON,
                new OneDrill(machine), Deadline.in(LIMIT));
    }

    private Optional<HostId> standby(MachineId machine) {
        return here.state().get().find(Kinds.AUTHORITY, machine.toString()).map(Held::value).flatMap(
                authority -> authority.standby());
    }

    private DrillReport reportHere(MachineId machine) {
        @Nullable Drill drill = drills.get(machine);
        return drill == null ? Drill.none(machine, Optional.of(here.me())) : drill.report();
    }

    private ActDone here(DrillAct act, Issuer issuer) throws FailureException {
        if (act.kind() == Kind.CANCEL) {
            Optional.ofNullable(drills.get(act.machine())).filter(drill -> !drill.isOver()).orElseThrow(
                    () -> new FailureException(FailureCode.WRONG_STATE, "No drill of the machine goes on.", ""))
                    .cancel();
        } else {
            begin(act);
        }
        LOG.log(Level.INFO, "drill of machine {0}: {1} {2}, by {3} from {4}", act.machine(), new Field("act", act
                .kind()), act.runs(), new Field("account", issuer.account()), issuer.from());
        return new ActDone("done");
    }

    private synchronized void begin(DrillAct act) throws FailureException {
        if (act.runs() < 1 || act.runs() > DrillOps.MOST_RUNS) {
            throw new FailureException(FailureCode.INVALID, "A drill has 1 to " + DrillOps.MOST_RUNS + " runs.", "");
        }
        @Nullable Drill other = present;
        if (other != null && !other.isOver()) {
            throw new FailureException(FailureCode.WRONG_STATE, "A drill of " + other.subject().name()
                    + " goes on on " + here.me() + '.', "Wait for its end, or end it.");
        }
        if (held(act.machine()) == 0) {
            throw new FailureException(FailureCode.NOT_FOUND, here.me()
                    + " holds no generation of the machine yet.", "");
        }
        String name = here.state().get().find(Kinds.MACHINE, act.machine().toString()).map(known -> known.value()
                .name()).orElse(act.machine().toString());
        Drill drill = new Drill(here, new Trial.Subject(act.machine(), name), act.runs());
        drills.put(act.machine(), drill);
        present = drill;
        runner.execute(() -> drill.run(new Drill.Tools(standbys.lending(), cleaner, times, separating, this::held)));
    }

    private long held(MachineId machine) {
        return Optional.ofNullable(standbys.statuses().get(machine)).flatMap(StandbyStatus::holds).map(
                Committed::generation).orElse(0L);
    }

    /**
     * Ends a drill that goes on; what it has made is removed first.
     *
     * @param deadline to wait for that
     */
    public void close(Deadline deadline) {
        drills.values().forEach(drill -> drill.stop("The agent ended."));
        handing.close();
        runner.shutdown();
        clerks.shutdown();
        door.shutdown();
        try {
            runner.awaitTermination(deadline.leftMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        cleaner.close();
    }
}
