// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.store.Proposer;
import org.hotseat.protocol.Later;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.protocol.op.SeatOps;
import org.hotseat.protocol.op.SeatOps.OneSeatRun;
import org.hotseat.protocol.op.SeatOps.SeatBegun;
import org.hotseat.protocol.op.SeatOps.SeatEffect;
import org.hotseat.protocol.op.SeatOps.SeatRoom;
import org.hotseat.protocol.op.SeatOps.SeatWish;
import org.hotseat.seating.SeatMover;
import org.hotseat.seats.plan.Consequence;
import org.hotseat.seats.plan.Effect;
import org.hotseat.seats.plan.Severity;
import org.hotseat.seats.text.RoomText;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.SeatCommand.AskForSeat;
import org.hotseat.state.command.SeatCommand.CancelSeatRun;
import org.hotseat.state.data.Role;

/** What persons and consoles want of seats: done by the leader's agent, handed on to it by all others. Thread-safe. */
public final class SeatDesk implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final Duration COMMIT = Duration.ofSeconds(3);
    private static final int CLERKS = 4;

    /**
     * A wish for the leader's agent.
     *
     * @param wish what
     * @param issuer who is responsible, by the word of the agent that was asked
     */
    record HandedWish(SeatWish wish, Issuer issuer) {
    }

    /**
     * A change of mind for the leader's agent.
     *
     * @param run which
     * @param issuer as for a wish
     */
    record HandedCancel(String run, Issuer issuer) {
    }

    private static final Operation<Nothing, SeatRoom> ROOM_ON = Operation.read("agent.seat.room", Nothing.class,
            SeatRoom.class, Role.AGENT);
    private static final Operation<HandedWish, SeatBegun> BEGIN_ON = Operation.command("agent.seat.begin",
            HandedWish.class, SeatBegun.class, Role.AGENT);
    private static final Operation<HandedCancel, ActDone> CANCEL_ON = Operation.command("agent.seat.cancel",
            HandedCancel.class, ActDone.class, Role.AGENT);

    /**
     * What it works with.
     *
     * @param self this host
     * @param mover moves seats while this agent leads
     * @param leader who leads as far as is known here
     * @param clients ask other agents
     * @param persons gives commands as a person
     * @param workers give threads
     */
    public record Tools(HostId self, SeatMover mover, Supplier<Optional<HostId>> leader, AgentClients clients,
            Function<Issuer, Proposer> persons, Workers workers) {
    }

    private final Tools tools;
    private final ExecutorService clerks;

    /**
     * Of a member.
     *
     * @param tools what it works with
     */
    public SeatDesk(Tools tools) {
        this.tools = tools;
        this.clerks = tools.workers().pool("seat-clerk", CLERKS);
    }

    /**
     * Hears consoles and other agents from now on.
     *
     * @param consoles what they may ask
     * @param agents what they may ask
     */
    public void serve(Service consoles, Service agents) {
        consoles.serve(SeatOps.ROOM, call -> Later.by(clerks, this::room));
        consoles.serve(SeatOps.BEGIN, call -> Later.by(clerks, () -> begin(call.question(), call.peer().issuer())));
        consoles.serve(SeatOps.CANCEL, call -> Later.by(clerks, () -> cancel(call.question(), call.peer().issuer())));
        agents.serve(ROOM_ON, call -> Later.by(clerks, this::roomHere));
        agents.serve(BEGIN_ON, call -> Later.by(clerks, () -> beginHere(call.question().wish(), call.question()
                .issuer())));
        agents.serve(CANCEL_ON, call -> Later.by(clerks, () -> cancelHere(call.question().run(), call.question()
                .issuer())));
    }

    private Optional<HostId> other() throws FailureException {
        HostId leader = tools.leader().get().orElseThrow(() -> new FailureException(FailureCode.WRONG_STATE,
                Messages.noLeader, Messages.noLeaderRemedy));
        return Optional.of(leader).filter(host -> !host.equals(tools.self()));
    }

    /** The leader's picture. */
    SeatRoom room() throws FailureException {
        Optional<HostId> other = other();
        return other.isEmpty() ? roomHere() : tools.clients().ask(other.get(), ROOM_ON, Nothing.NOTHING, Deadline.in(
                LIMIT));
    }

    private SeatRoom roomHere() throws FailureException {
        return new SeatRoom(RoomText.write(await(tools.mover().sight())));
    }

    /** Plans a wish at the leader, and begins it. */
    SeatBegun begin(SeatWish wish, Issuer issuer) throws FailureException {
        Optional<HostId> other = other();
        return other.isEmpty() ? beginHere(wish, issuer) : tools.clients().ask(other.get(), BEGIN_ON, new HandedWish(
                wish, issuer), Deadline.in(LIMIT));
    }

    private SeatBegun beginHere(SeatWish wish, Issuer issuer) throws FailureException {
        propose(new AskForSeat(wish.toString()), issuer);
        SeatMover.Begun begun = await(tools.mover().begin(wish, issuer.account()));
        List<SeatEffect> effects = new ArrayList<>();
        for (Consequence one : begun.plan().consequences()) {
            effects.add(new SeatEffect(one.severity().name(), one.effect().name(), one.subject(), one.arguments()));
        }
        if (!begun.begun() && begun.plan().allowed()) {
            effects.add(0, new SeatEffect(Severity.BLOCKS.name(), Effect.BUSY.name(), "", List.of(begun.plan().id())));
        }
        return new SeatBegun(Optional.of(begun.plan().id()).filter(one -> begun.begun()), effects);
    }

    /** Takes a planned move back. */
    ActDone cancel(OneSeatRun run, Issuer issuer) throws FailureException {
        Optional<HostId> other = other();
        return other.isEmpty() ? cancelHere(run.run(), issuer) : tools.clients().ask(other.get(), CANCEL_ON,
                new HandedCancel(run.run(), issuer), Deadline.in(LIMIT));
    }

    private ActDone cancelHere(String run, Issuer issuer) throws FailureException {
        propose(new CancelSeatRun(run), issuer);
        return new ActDone(await(tools.mover().cancel(run, issuer.account())));
    }

    /** What has not had its turn by then shall not have it later, when whoever asked knows that it failed. */
    private static <A> A await(CompletionStage<A> answer) throws FailureException {
        try {
            return Answers.await(answer, Deadline.in(COMMIT));
        } finally {
            answer.toCompletableFuture().cancel(false);
        }
    }

    private void propose(Command command, Issuer issuer) throws FailureException {
        tools.persons().apply(issuer).propose(command, Deadline.in(COMMIT));
    }

    @Override
    public void close() {
        clerks.shutdownNow();
    }
}
