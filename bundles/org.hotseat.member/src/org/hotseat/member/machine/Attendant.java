// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.failover.StartRule;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.keeper.freeze.Freezer.Found;
import org.hotseat.keeper.freeze.ProcessStamp;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.Status.CopyState;
import org.hotseat.lease.Copy;
import org.hotseat.lease.Permit;
import org.hotseat.member.keep.CopyBook;
import org.hotseat.member.keep.FreshState;
import org.hotseat.member.keep.KeeperLine;
import org.hotseat.member.keep.Orders;
import org.hotseat.process.log.Field;
import org.hotseat.protocol.op.HostLive.Room;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.MachineRecord;

/**
 * Does one step for one machine, as {@link StartRule} says. Blocks; may be used by several threads, each for another
 * machine.
 */
final class Attendant {

    private static final Logger LOG = System.getLogger(Attendant.class.getName());
    private static final Duration READ = Duration.ofSeconds(2);
    private static final Duration COMMAND = Duration.ofSeconds(5);
    private static final Duration MAKE = Duration.ofSeconds(60);
    private static final Duration LEAVE = Duration.ofSeconds(90);

    /** Who we are, in this boot. */
    record Self(HostId me, UUID boot) {
    }

    /** Whom it works with. */
    record Tools(KeeperLine keeper, FreshState fresh, Orders orders, CopyBook book, Scopes scopes, Hands hands,
            Arrivals arrivals, MoveOps.Voice voice, Beginnings beginnings, SavedMarks saved,
            Supplier<Optional<Room>> room) {
    }

    private final Self self;
    private final StartRule rule;
    private final Tools tools;
    private final Bench bench;
    private final Receiver receiver;
    private final Displacer displacer;
    private final MonotonicClock clock;

    Attendant(Self self, Tools tools, Bench bench, Displacer displacer, MonotonicClock clock) {
        this.self = self;
        this.rule = new StartRule(self.me(), self.boot());
        this.tools = tools;
        this.bench = bench;
        this.receiver = new Receiver(self, tools, bench);
        this.displacer = displacer;
        this.clock = clock;
    }

    /** One step; anything that fails is tried again with the next look. */
    void attend(Case now) throws FailureException, IOException {
        if (forgetGone(now) || receiver.attend(now) || displacer.attend(now)) {
            return;
        }
        if (bench.isPrepared(now.machine()) && !now.expected() && !now.isOf(self.me())) {
            unprepare(now);
        }
        List<Copy> here = now.copies().stream().map(CopyState::copy).toList();
        switch (rule.next(now.wanted(), now.authority(), here, bench.started(now.machine()))) {
            case StartRule.Rest rest -> rest(now, here);
            case StartRule.Discard discard -> discard(discard.copy());
            case StartRule.Make make -> make(now, make.copy());
            case StartRule.Anew anew -> anew(now, anew.epoch());
        }
    }

    /** What has ended by itself; only then the next epoch can come. */
    private boolean forgetGone(Case now) throws IOException {
        boolean any = false;
        for (CopyState copy : now.copies()) {
            if (copy.found() == Found.GONE && tools.keeper().said(new Request.Gone(copy.copy()))) {
                LOG.log(Level.INFO, "machine {0} has ended, epoch {1}", now.label(), copy.copy().epoch());
                forget(copy.copy());
                any = true;
            }
        }
        return any;
    }

    private void forget(Copy copy) throws IOException {
        bench.used(copy.machine(), copy.epoch());
        bench.gone(copy);
        tools.book().remove(copy);
        tools.scopes().remove(copy);
    }

    private void rest(Case now, List<Copy> here) throws FailureException, IOException {
        Optional<AuthorityRecord> authority = now.authority();
        if (here.isEmpty()) {
            if (now.expected()) {
                prepare(now);
            } else if (now.wanted() && now.isPrimary(self.me()) && authority.isEmpty()) {
                now.mustBeOpen();
                order(now, new AuthorityCommand.Place(now.machine(), self.me(), self.boot()));
            } else if (!now.wanted()) {
                release(now);
            }
        } else if (!now.wanted()) {
            tools.hands().shutDown(now.machine(), Deadline.in(LEAVE));
        } else if (!bench.isRunning(here.get(0))) {
            permit(now, here.get(0));
        }
    }

    /** While the leader waits for the old owner's lease to end, all is done that may be done before. */
    private void prepare(Case now) throws FailureException {
        if (now.mayRun() && !bench.isPrepared(now.machine()) && now.state() == MachineState.OFF
                && displacer.hasRoom(now)) {
            MachineRecord machine = now.desired().orElseThrow();
            AuthorityRecord authority = now.authority().orElseThrow();
            Hands.Way way = Hands.Way.of(machine, true, authority.epoch() + 1, authority.generation());
            bench.prepare(now.machine(), tools.hands().make(machine, way, Deadline.in(MAKE)), way);
            LOG.log(Level.INFO, "machine {0} stands ready to be taken over", now.label());
        }
    }

    private void unprepare(Case now) throws FailureException {
        tools.hands().discard(now.machine(), Deadline.in(MAKE));
        bench.unprepare(now.machine());
        LOG.log(Level.INFO, "machine {0} is not taken over", now.label());
    }

    /** The word that the epoch is over, after the keeper stored that it is. */
    private void release(Case now) throws FailureException, IOException {
        Optional<AuthorityRecord> mine = now.authority().filter(it -> it.owner().equals(self.me()))
                .filter(it -> !it.released());
        if (mine.isPresent() && floor(now.machine(), mine.get().epoch())) {
            now.desired().ifPresent(machine -> tools.hands().ended(machine, mine.get().epoch(), Deadline.in(LEAVE)));
            order(now, new AuthorityCommand.Release(now.machine(), self.me(), mine.get().epoch()));
        }
    }

    private boolean floor(MachineId machine, long ended) throws IOException {
        bench.used(machine, ended);
        return tools.keeper().said(new Request.Floor(machine, ended + 1));
    }

    private void discard(Copy copy) throws IOException {
        LOG.log(Level.INFO, "machine {0}, epoch {1}, does not belong here any more and is ended", copy.machine(),
                copy.epoch());
        tools.keeper().said(new Request.Doom(copy));
    }

    private void anew(Case now, long epoch) throws FailureException, IOException {
        now.mustBeOpen();
        if (floor(now.machine(), epoch)) {
            order(now, new AuthorityCommand.StartAnew(now.machine(), self.me(), self.boot(), epoch));
        }
    }

    private void order(Case now, AuthorityCommand command) throws FailureException {
        CommandOutcome outcome = tools.orders().give(command, Deadline.in(COMMAND));
        switch (outcome) {
            case CommandOutcome.Done done -> LOG.log(Level.INFO, "machine {0}: {1}, epoch {2}", now.label(),
                    new Field("command", command.kind()), done.result().number());
            case CommandOutcome.Refused refused -> throw new FailureException(refused.refusal().failure());
            case CommandOutcome.Conflict conflict -> LOG.log(Level.DEBUG, "{0} has just changed", conflict.key());
            case CommandOutcome.Unknown unknown -> throw new FailureException(unknown.failure());
        }
    }

    /** Held: its guest stands still inside its process, its scope is in place, and the keeper knows it. */
    private void make(Case now, Copy copy) throws FailureException, IOException {
        Optional<MachineRecord> machine = now.desired();
        if (!now.mayRun() || machine.isEmpty() || now.state() == MachineState.UNKNOWN) {
            return; // while the partition is shut no process could start in it
        }
        AuthorityRecord named = now.authority().orElseThrow(); // by the very command that named this host
        Hands.Way way = displacer.way(now, machine.get(), named);
        Optional<Bench.Ready> ready = bench.prepared(now.machine());
        if (ready.filter(one -> !one.way().equals(way)).isPresent()) {
            unprepare(now); // something has changed since: what it goes on from, or how it is protected
            return;
        }
        if (ready.isEmpty() && (now.state().isActive() && leftover(now) || displacer.makesRoom(now))) {
            return;
        }
        ProcessStamp process = ready.isPresent() ? ready.get().process() : tools.hands().make(machine.get(), way,
                Deadline.in(MAKE));
        bench.unprepare(now.machine());
        bench.made(copy);
        register(now, copy, process);
    }

    private void register(Case now, Copy copy, ProcessStamp process) throws FailureException, IOException {
        hold(copy);
        try {
            Scope scope = tools.scopes().place(copy, process);
            tools.book().add(scope);
            if (tools.keeper().said(new Request.Register(scope))) {
                permit(now, copy);
                return;
            }
            bench.used(copy.machine(), copy.epoch());
            drop(copy);
        } catch (IOException failed) {
            drop(copy);
            throw failed;
        }
    }

    private void hold(Copy copy) throws FailureException, IOException {
        try {
            tools.hands().hold(copy.machine(), Deadline.in(MAKE));
        } catch (FailureException failed) {
            drop(copy);
            throw failed;
        }
    }

    private void drop(Copy copy) throws FailureException, IOException {
        tools.hands().discard(copy.machine(), Deadline.in(MAKE));
        bench.gone(copy);
        tools.book().remove(copy);
        tools.scopes().remove(copy);
    }

    /**
     * Whether something stands in the way. A copy that was held when an agent before this one ended is ended; what runs
     * without a lease is an alarm.
     */
    private boolean leftover(Case now) throws FailureException {
        MachineState state = tools.hands().states(Deadline.in(READ)).getOrDefault(now.machine(), MachineState.OFF);
        if (state == MachineState.PAUSED) {
            tools.hands().discard(now.machine(), Deadline.in(MAKE));
        } else if (state.isActive()) {
            throw new FailureException(FailureCode.WRONG_STATE, now.label() + " runs here and was not started by the"
                    + " cluster.", "Shut it down; the cluster starts it then.");
        }
        return state.isActive();
    }

    /** Reads, asks, resumes: in this order. */
    private void permit(Case now, Copy copy) throws FailureException, IOException {
        if (now.state() == MachineState.UNKNOWN || now.state() == MachineState.FROZEN) {
            return;
        }
        if (!bench.isMade(copy) && now.state() != MachineState.PAUSED) {
            bench.runs(copy); // an agent before this one has let it run
            bench.used(copy.machine(), copy.epoch());
            return;
        }
        long readAt = clock.nanos();
        Deadline deadline = Deadline.in(READ);
        boolean intended = tools.fresh().isIntended(self.me(), deadline);
        Optional<AuthorityRecord> read = tools.fresh().authority(copy.machine(), deadline);
        if (!rule.confirms(copy, read, intended)) {
            LOG.log(Level.DEBUG, "{0} may not run now", now.label());
            return; // the mirror will say why
        }
        Reply reply = tools.keeper().ask(new Request.Start(copy, readAt));
        if (reply instanceof Reply.Permitted permitted) {
            obey(now, copy, permitted.permit());
        } else {
            throw new IOException("the keeper answers " + reply);
        }
    }

    private void obey(Case now, Copy copy, Permit permit) throws FailureException, IOException {
        boolean earlier = permit == Permit.USED_UP && !bench.isMade(copy);
        switch (permit) {
            case GRANTED, USED_UP -> {
                if (permit == Permit.GRANTED || earlier || bench.started(copy.machine()) == copy.epoch()) {
                    bench.used(copy.machine(), copy.epoch()); // before the resume, which may fail after it was done
                    tools.hands().resume(copy.machine(), Deadline.in(READ.plus(READ)));
                    bench.runs(copy);
                    LOG.log(Level.INFO, "machine {0} runs, epoch {1}", now.label(), copy.epoch());
                } else {
                    bench.used(copy.machine(), copy.epoch());
                    discard(copy);
                }
            }
            case LEASE_BROKEN -> LOG.log(Level.DEBUG, "{0}: the lease was not valid since the reading", now.label());
            case UNKNOWN_COPY, BELOW_FLOOR -> discard(copy);
        }
    }
}
