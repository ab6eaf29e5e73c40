// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.switches;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.store.Proposer;
import org.hotseat.process.log.Field;
import org.hotseat.protocol.Later;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.SwitchOps;
import org.hotseat.protocol.op.SwitchOps.OneSwitch;
import org.hotseat.protocol.op.SwitchOps.SwitchFound;
import org.hotseat.protocol.op.SwitchOps.SwitchLock;
import org.hotseat.protocol.op.SwitchOps.SwitchProbe;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.protocol.op.SwitchOps.SwitchTrial;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.Role;
import org.hotseat.switching.Switches;
import org.hotseat.switching.Takes;

/** Takes and locks of persons: done by the leader's agent, handed on to it by all others. Thread-safe. */
public final class SwitchDesk {

    /** No answer takes longer, on any host. */
    public static final Duration LONGEST = Takes.LONGEST.plusSeconds(6);

    private static final Logger LOG = System.getLogger(SwitchDesk.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(14);
    private static final Duration COMMIT = Duration.ofSeconds(3);

    /**
     * A take for the leader's agent.
     *
     * @param take what
     * @param issuer who is responsible, by the word of the agent that was asked
     */
    record HandedTake(SwitchTake take, Issuer issuer) {
    }

    /**
     * A lock for the leader's agent.
     *
     * @param lock what
     * @param issuer as for a take
     */
    record HandedLock(SwitchLock lock, Issuer issuer) {
    }

    private static final Operation<HandedTake, SwitchTaken> TAKE_ON = Operation.command("agent.switch.take",
            HandedTake.class, SwitchTaken.class, Role.AGENT);
    private static final Operation<HandedLock, SwitchTaken> LOCK_ON = Operation.command("agent.switch.lock",
            HandedLock.class, SwitchTaken.class, Role.AGENT);
    private static final Operation<OneSwitch, SwitchProbe> PROBE_ON = Operation.read("agent.switch.probe",
            OneSwitch.class, SwitchProbe.class, Role.AGENT);
    private static final Operation<SwitchTrial, SwitchFound> TRY_ON = Operation.read("agent.switch.try",
            SwitchTrial.class, SwitchFound.class, Role.AGENT);

    /**
     * What it works with.
     *
     * @param self this host
     * @param mirror of the state
     * @param leader who leads as far as is known here
     * @param clients ask other agents
     * @param persons how commands are given in the name of who is responsible
     * @param duty how commands are given in the name of this agent
     */
    public record Tools(HostId self, Mirror mirror, Supplier<Optional<HostId>> leader,
            AgentClients clients, Function<Issuer, Proposer> persons, Proposer duty) {
    }

    private final Switches switches;
    private final Takes takes;
    private final Tools tools;

    /**
     * Answers nothing before it serves.
     *
     * @param switches connected while this agent leads
     * @param tools what it works with
     */
    public SwitchDesk(Switches switches, Tools tools) {
        this.switches = switches;
        this.takes = new Takes(switches);
        this.tools = tools;
    }

    /**
     * Answers from now on.
     *
     * @param consoles what consoles may ask
     * @param agents what other agents may ask
     */
    public void serve(Service consoles, Service agents) {
        consoles.serve(SwitchOps.TAKE, call -> later(() -> take(call.question(), call.peer().issuer(), call)));
        consoles.serve(SwitchOps.LOCK, call -> later(() -> lock(call.question(), call.peer().issuer())));
        consoles.serve(SwitchOps.PROBE, call -> later(() -> probe(call.question())));
        consoles.serve(SwitchOps.TRY, call -> later(() -> attempt(call.question())));
        switches.onCut(this::resume);
        agents.serve(TAKE_ON, call -> later(() -> takeHere(call.question().take(), call.question().issuer(), call)));
        agents.serve(LOCK_ON, call -> later(() -> lockHere(call.question().lock(), call.question().issuer())));
        agents.serve(PROBE_ON, call -> later(() -> probeHere(call.question())));
        agents.serve(TRY_ON, call -> later(() -> switches.attempt(call.question(), tools.self().value())));
    }

    private <A> CompletionStage<A> later(Later.Work<A> work) {
        return Later.by(switches.clerks(), work);
    }

    private Optional<HostId> other() throws FailureException {
        HostId leader = tools.leader().get().orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                Messages.noLeader, Messages.noLeaderRemedy));
        return Optional.of(leader).filter(host -> !host.equals(tools.self()));
    }

    /**
     * Takes here or lets the leader's agent do it. Blocks.
     *
     * @param take what
     * @param issuer who wants it
     * @param progress is told each step, when it is done here
     * @return what became of each output
     * @throws FailureException when nothing was sent: it was refused, or the device does not answer
     */
    SwitchTaken take(SwitchTake take, Issuer issuer, Progress progress) throws FailureException {
        Optional<HostId> other = other();
        return other.isEmpty() ? takeHere(take, issuer, progress) : tools.clients().ask(other.get(), TAKE_ON,
                new HandedTake(take, issuer), Deadline.in(Takes.LONGEST.plus(COMMIT)));
    }

    private SwitchTaken takeHere(SwitchTake take, Issuer issuer, Progress progress) throws FailureException {
        SwitchTaken taken = takes.take(take, new Takes.Givers(tools.mirror()::view, giver(tools.persons().apply(
                issuer)), giver(tools.duty()), issuer.account()), progress);
        LOG.log(Level.INFO, "switch {0}: {1}, by {2}", take.device(), new Field("take", taken.outputs().stream().map(
                one -> one.crossing().output() + ' ' + one.result()).collect(Collectors.joining(", "))),
                new Field("account", issuer.account()));
        return taken;
    }

    /** A leader has ended in the middle of a take: this one ends it. */
    private void resume(String device) {
        try {
            Takes.Giver duty = giver(tools.duty());
            takes.resume(device, new Takes.Givers(tools.mirror()::view, duty, duty, "")).ifPresent(taken -> LOG.log(
                    Level.INFO, "switch {0}: a take that was cut is {1}", device, taken.verified() ? "done"
                            : "taken back"));
        } catch (FailureException later) {
            LOG.log(Level.INFO, "switch " + device + ": a take that was cut stays open", later);
        }
    }

    private Takes.Giver giver(Proposer proposer) {
        return command -> {
            Deadline deadline = Deadline.in(COMMIT);
            long revision = proposer.propose(command, deadline).revision();
            Answers.await(tools.mirror().at(revision, deadline), deadline);
        };
    }

    /**
     * Locks an output or frees it, here or by the leader's agent. Blocks.
     *
     * @param lock what
     * @param issuer who wants it
     * @return what became of the output
     * @throws FailureException when nothing was sent
     */
    SwitchTaken lock(SwitchLock lock, Issuer issuer) throws FailureException {
        Optional<HostId> other = other();
        return other.isEmpty() ? lockHere(lock, issuer) : tools.clients().ask(other.get(), LOCK_ON,
                new HandedLock(lock, issuer), Deadline.in(LIMIT));
    }

    private SwitchTaken lockHere(SwitchLock lock, Issuer issuer) throws FailureException {
        return takes.lock(lock, giver(tools.persons().apply(issuer)));
    }

    /**
     * Asks a switch for a sign of life, from the leader's host. Blocks.
     *
     * @param one which
     * @return what it is
     * @throws FailureException when it does not answer
     */
    SwitchProbe probe(OneSwitch one) throws FailureException {
        Optional<HostId> other = other();
        return other.isEmpty() ? probeHere(one) : tools.clients().ask(other.get(), PROBE_ON, one, Deadline.in(LIMIT));
    }

    private SwitchProbe probeHere(OneSwitch one) throws FailureException {
        return takes.probe(one, tools.self().value());
    }

    /**
     * Tries a description, from the leader's host. Blocks.
     *
     * @param trial what
     * @return what answers there
     * @throws FailureException when nothing does
     */
    SwitchFound attempt(SwitchTrial trial) throws FailureException {
        Optional<HostId> other = other();
        return other.isEmpty() ? switches.attempt(trial, tools.self().value()) : tools.clients().ask(other.get(),
                TRY_ON, trial, Deadline.in(LIMIT));
    }
}
