// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.tell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.member.door.HandingOn;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.member.store.Proposer;
import org.hotseat.process.log.Field;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.source.Neighbours;
import org.hotseat.protection.source.Sources;
import org.hotseat.protocol.Later;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.ProtectionOps;
import org.hotseat.protocol.op.ProtectionOps.OneReplication;
import org.hotseat.protocol.op.ProtectionOps.ProtectionAct;
import org.hotseat.protocol.op.ProtectionOps.ReplicationHistory;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.AskForCopy;
import org.hotseat.state.command.MachineCommand.PauseCopies;
import org.hotseat.state.data.Role;

/** What consoles ask about copies of machines: answered by the agent of the host that runs the machine. */
public final class Desk {

    private static final Logger LOG = System.getLogger(Desk.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(10);
    /** Whoever hands on waits a little longer than the other agent for the leader. */
    private static final Duration AFAR = LIMIT.plusSeconds(3);
    private static final int CLERKS = 4;

    /**
     * An act for another agent.
     *
     * @param act what
     * @param issuer who is responsible, by the word of the agent that was asked
     */
    record Handed(ProtectionAct act, Issuer issuer) {
    }

    private static final Operation<Handed, ActDone> HAND_ON = Operation.command("agent.protection", Handed.class,
            ActDone.class, Role.AGENT);
    private static final Operation<OneReplication, ReplicationHistory> ASK_ON = Operation.read(
            "agent.protection.history", OneReplication.class, ReplicationHistory.class, Role.AGENT);

    private final Here here;
    private final MemberDoors doors;
    private final Sources sources;
    private final HandingOn handing;
    private final ExecutorService clerks;
    private volatile Function<Issuer, Proposer> proposers = issuer -> (command, deadline) -> {
        throw new FailureException(FailureCode.WRONG_STATE, "The agent is only just beginning.", "Try again soon.");
    };

    /**
     * Answers nothing before it serves.
     *
     * @param here what it works with
     * @param doors the way to other agents
     * @param sources of this host
     */
    public Desk(Here here, MemberDoors doors, Sources sources) {
        this.here = here;
        this.doors = doors;
        this.sources = sources;
        this.handing = new HandingOn(doors.clients()::to);
        this.clerks = here.workers().pool("protection-desk", CLERKS);
    }

    /**
     * Answers from now on.
     *
     * @param consoles what consoles may ask
     * @param agents what other agents may ask
     * @param persons how commands are given in the name of who is responsible
     */
    public void serve(Service consoles, Service agents, Function<Issuer, Proposer> persons) {
        proposers = persons;
        consoles.serve(ProtectionOps.ACT, call -> later(() -> act(call.question(), call.peer().issuer())));
        consoles.serve(ProtectionOps.HISTORY, call -> later(() -> history(call.question().machine())));
        agents.serve(Neighbours.ASK, call -> later(sources::own));
        agents.serve(HAND_ON, call -> later(() -> here(call.question().act(), call.question().issuer())));
        agents.serve(ASK_ON, call -> later(() -> historyHere(call.question().machine())));
    }

    private <A> CompletionStage<A> later(Later.Work<A> work) {
        return Later.by(clerks, work);
    }

    /**
     * Does an act here or lets the owner's agent do it, which is asked again while it is away. Blocks.
     *
     * @param act what
     * @param issuer who wants it
     * @return what came of it
     * @throws FailureException when it cannot be done
     */
    public ActDone act(ProtectionAct act, Issuer issuer) throws FailureException {
        Optional<ActDone> afar = handing.give(() -> Optional.of(owner(act.machine())).filter(owner -> !owner.equals(
                here.me())), HAND_ON, new Handed(act, issuer), Deadline.in(AFAR));
        return afar.isPresent() ? afar.get() : here(act, issuer);
    }

    private HostId owner(MachineId machine) throws FailureException {
        return here.state().get().find(Kinds.AUTHORITY, machine.toString()).map(Held::value).orElseThrow(
                () -> new FailureException(FailureCode.NOT_FOUND, "The cluster runs no machine " + machine + '.', ""))
                .owner();
    }

    /** What a person wants is in the audit log before it is done. */
    private ActDone here(ProtectionAct act, Issuer issuer) throws FailureException {
        sources.require(act.machine());
        proposers.apply(issuer).propose(switch (act.kind()) {
            case PAUSE -> new PauseCopies(act.machine(), true);
            case GO_ON -> new PauseCopies(act.machine(), false);
            case CHECKPOINT -> new AskForCopy(act.machine(), false);
            case FULL_COPY -> new AskForCopy(act.machine(), true);
        }, Deadline.in(LIMIT));
        switch (act.kind()) {
            case PAUSE, GO_ON -> { } // the record says so now, and every agent that copies it follows that
            case CHECKPOINT -> sources.checkpoint(act.machine(), false);
            case FULL_COPY -> sources.checkpoint(act.machine(), true);
        }
        LOG.log(Level.INFO, "machine {0}: {1}, by {2} from {3}", act.machine(), new Field("act", act.kind()),
                new Field("account", issuer.account()), issuer.from());
        return new ActDone("done");
    }

    private ReplicationHistory history(MachineId machine) throws FailureException {
        HostId owner = owner(machine);
        return owner.equals(here.me()) ? historyHere(machine) : doors.clients().ask(owner, ASK_ON,
                new OneReplication(machine), Deadline.in(LIMIT));
    }

    private ReplicationHistory historyHere(MachineId machine) {
        return new ReplicationHistory(sources.history(machine).stream().map(Telling::generation).toList());
    }

    /** Answers no more. */
    public void close() {
        handing.close();
        clerks.shutdown();
    }
}
