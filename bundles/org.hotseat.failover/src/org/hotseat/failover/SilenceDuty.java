// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;
import org.hotseat.lease.Promises;
import org.hotseat.lease.Promises.Phase;
import org.hotseat.lease.Suspects;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.Message.Ask;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Seen;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.command.AuthorityCommand;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.StateView;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.ladder.Ladder;

/**
 * The leader's duty about hosts that fall silent: asks the voters whom they see, commits an intent on a host that a
 * majority has not acknowledged for S, asks for promises, and from the fence on hands the host's machines to others.
 * One object for one time of leading: a leader that begins makes a new one, and goes on with the intents that stand.
 *
 * <p>Decides only; a host's machines are safe by the compares of each command, whatever this object believes. Owned by
 * the leader's one thread; no I/O. Times are monotonic nanoseconds of the leader's host.
 */
public final class SilenceDuty {

    private final HostId me;
    private final Timing timing;
    private final Set<Caution> cautions;
    private final long began;
    private final Evidence evidence;
    private final Suspects suspects;
    private final Flights flights;
    private final Farewells farewells;
    private final VoterGate gate;
    private final LadderMaker ladders;
    private final Map<HostId, Pursuit> pursuits = new TreeMap<>();
    private final Words words;
    private final Fencing fencing;
    private long asked;
    private boolean everAsked;
    private @Nullable Roster newest;

    /**
     * Begins to lead.
     *
     * @param me this host
     * @param timing of the cluster; make a new duty when it changes
     * @param time now
     */
    public SilenceDuty(HostId me, Timing timing, long time) {
        this(me, timing, time, Caution.all());
    }

    SilenceDuty(HostId me, Timing timing, long time, Set<Caution> cautions) {
        this.me = me;
        this.timing = timing;
        this.cautions = cautions;
        this.began = time;
        this.evidence = new Evidence(timing);
        this.words = new Words(timing, evidence, cautions);
        this.fencing = new Fencing(timing, evidence, cautions);
        this.suspects = new Suspects(timing, time);
        this.flights = new Flights(timing.period() / 2);
        this.farewells = new Farewells(timing.period() / 2);
        this.gate = new VoterGate(timing, cautions);
        this.ladders = new LadderMaker(timing);
    }

    /**
     * A voter answered whom it sees.
     *
     * @param voter who
     * @param seen what; ignored when it answers a question of long ago
     * @param time now, read after it was taken from the network
     */
    public void seen(HostId voter, Seen seen, long time) {
        boolean fresh = seen.round() - began >= 0 && time - seen.round() <= timing.suspicion() / 2;
        if (fresh || !cautions.contains(Caution.FRESH)) {
            evidence.reported(voter, seen.hosts(), time);
            suspects.reported(voter, seen.hosts(), time);
            gate.told(voter, seen.voterSet(), time);
        }
    }

    /**
     * A voter promised, or objected.
     *
     * @param voter who
     * @param promise what; ignored unless it answers an open question
     * @param time now, read after it was taken from the network
     */
    public void promised(HostId voter, Promise promise, long time) {
        gate.told(voter, promise.voterSet(), time);
        Pursuit pursuit = pursuits.get(promise.host());
        if (pursuit != null) {
            pursuit.promises.answered(voter, promise, time);
        }
    }

    /**
     * Somebody outside the lease answers for a host. It lasts until the host's lease is acquired anew, or until this
     * leader ends. An administrator's word that is in the state needs not be told here.
     *
     * @param word what it says; a later one replaces it, but POWER_OFF is kept
     */
    public void word(Word word) {
        words.say(word);
    }

    /**
     * A controller answered an order of {@link Turn#power}, or did not. Power that is off counts once that is written
     * down in the journal.
     *
     * @param order as it was given
     * @param answer what came of it
     * @param time now
     */
    public void powered(PowerOrder order, PowerOrder.Answer answer, long time) {
        fencing.answered(order, answer, time);
    }

    /**
     * A host's agent was heard over its connection; shown only.
     *
     * @param host whose
     * @param time now
     */
    public void agentHeard(HostId host, long time) {
        ladders.agentHeard(host, time);
    }

    /**
     * A proposal of {@link Turn#propose} came to its end.
     *
     * @param command as it was proposed
     * @param revision that it made; empty when it was refused, met a conflict or was never done
     * @param time now
     */
    public void ended(Command command, OptionalLong revision, long time) {
        flights.ended(command, revision, time);
        if (revision.isPresent() && command instanceof Note note) {
            fencing.written(note).ifPresent(words::say);
        }
        if (revision.isPresent() && command instanceof AuthorityCommand.Take take) {
            pursuits.values().stream().filter(one -> one.suspect.equals(take.owner()) && one.intent == take.r())
                    .forEach(one -> one.taken.add(take.machine()));
        }
    }

    /**
     * When to call {@link #turn} again at the latest; also call it when something was heard or has ended.
     *
     * @param time now
     * @return a fifth of a period from now, or the fence when that is sooner
     */
    public long nextTurn(long time) {
        long next = time + timing.period() / 5;
        for (Pursuit pursuit : pursuits.values()) {
            OptionalLong fence = pursuit.promises.fence();
            if (fence.isPresent() && fence.getAsLong() - time > 0 && fence.getAsLong() - next < 0) {
                next = fence.getAsLong();
            }
        }
        return next;
    }

    /**
     * Looks around and decides. Call it before anything else after a wait, so that a stall of the leader is noticed.
     *
     * @param view the newest that the leader knows
     * @param time now
     * @return what to do
     */
    public Turn turn(StateView view, long time) {
        Roster roster = roster(view);
        List<Datagram> say = new ArrayList<>();
        List<Command> propose = new ArrayList<>();
        Set<HostId> accused = new TreeSet<>(suspects.turn(roster.voters(), time));
        gate.committed(roster.voters(), roster.votersBefore());
        flights.level(roster.revision(), time);
        words.follow(roster, time);
        words.hosts().stream().filter(host -> silent(host, roster, time)).forEach(accused::add);
        ask(roster.voters(), say, time);
        follow(roster, time);
        accused.forEach(host -> take(roster.released(host), 0, roster, propose, time));
        roster.maintained().stream().filter(host -> !accused.contains(host)).forEach(host -> take(roster.released(
                host), 0, roster, propose, time));
        accused.stream().filter(host -> mayAccuse(host, roster, time)).forEach(host -> accuse(host, roster, propose));
        pursuits.values().forEach(one -> pursue(one, roster, say, propose, time));
        say.addAll(farewells.due(roster.voters(), time));
        List<PowerOrder> power = fencing.turn(roster, host -> !host.equals(me) && !words.poweredOff(host)
                && wantsOff(host, accused, roster, time), host -> mayCut(host, time), time);
        fencing.found(roster).forEach(note -> propose(note, propose));
        return new Turn(say, propose, power);
    }

    /** Of a suspected host others could take machines, and something could come of it. */
    private boolean wantsOff(HostId host, Set<HostId> accused, Roster roster, long time) {
        boolean useful = roster.waiting(host).stream().anyMatch(one -> target(roster, one, time).isPresent());
        Pursuit pursuit = pursuits.get(host);
        return useful && (pursuit == null ? accused.contains(host) : !pursuit.closing);
    }

    /** Power is switched off when the host cannot hold its lease any more, and not for a short silence. */
    private boolean mayCut(HostId host, long time) {
        Pursuit pursuit = pursuits.get(host);
        return pursuit == null ? time - began >= timing.fence() && evidence.silence(host, time) > timing.fence()
                : pursuit.promises.fence().isPresent();
    }

    private Roster roster(StateView view) {
        Roster known = newest;
        if (known == null || known.revision() != view.revision()) {
            known = new Roster(view);
            newest = known;
        }
        return known;
    }

    /** Of a host that no voter remembers nothing but a word can tell. */
    private boolean silent(HostId host, Roster roster, long time) {
        return time - began >= timing.suspicion() && evidence.silence(host, time) > timing.suspicion()
                && evidence.answering(roster.voters(), time) >= roster.voters().majority();
    }

    private void ask(VoterSet voters, List<Datagram> say, long time) {
        if (!everAsked || time - asked >= timing.period() / 2) {
            everAsked = true;
            asked = time;
            voters.members().forEach(voter -> say.add(new Datagram(voter, new Ask(time))));
        }
    }

    /** Takes up the intents that stand, whoever committed them, and leaves those that do not. */
    private void follow(Roster roster, long time) {
        pursuits.values().removeIf(one -> {
            boolean gone = Optional.ofNullable(roster.intents().get(one.suspect))
                    .map(held -> held.version() != one.intent).orElse(true);
            if (gone) {
                farewells.say(one.suspect, one.intent, time);
                spare(one.suspect, time);
            }
            return gone || cautions.contains(Caution.COMMITTED_SET)
                    && one.voters.version() != roster.voters().version();
        });
        roster.intents().forEach((host, held) -> {
            if (!pursuits.containsKey(host) && adopts(host, held.value().incarnation())) {
                long incarnation = held.value().incarnation();
                pursuits.put(host, new Pursuit(host, held.version(), incarnation, roster.voters(),
                        new Promises(host, held.version(), incarnation, roster.voters(), timing, time)));
            }
        });
    }

    private boolean adopts(HostId host, long incarnation) {
        return cautions.contains(Caution.ADOPT) || flights.underWay(intend(host, incarnation));
    }

    private boolean mayAccuse(HostId host, Roster roster, long time) {
        if (roster.intents().containsKey(host) || roster.lease(host)
                .filter(lease -> lease.incarnation() >= evidence.incarnation(host)).isEmpty()) {
            return false; // promises up to the store's incarnation would not cover a higher one
        }
        boolean useful = roster.waiting(host).stream().anyMatch(one -> target(roster, one, time).isPresent());
        return (useful || !cautions.contains(Caution.PURPOSE)) && trusted(host, evidence.standing(host, time));
    }

    private Optional<LeaseRecord> target(Roster roster, Roster.Waiting machine, long time) {
        return roster.target(machine, host -> suspects.usable(host, time) || !cautions.contains(Caution.LIVE_TARGET));
    }

    private boolean trusted(HostId host, Standing standing) {
        return standing == Standing.TRUSTED || words.about(host).isPresent() || !cautions.contains(Caution.TRUST);
    }

    private void accuse(HostId host, Roster roster, List<Command> propose) {
        roster.lease(host).ifPresent(lease -> propose(intend(host, lease.incarnation()), propose));
    }

    private static Command intend(HostId host, long incarnation) {
        return new HostCommand.Intend(host, incarnation, "silent");
    }

    private void propose(Command command, List<Command> propose) {
        if (flights.begin(command)) {
            propose.add(command);
        }
    }

    private void pursue(Pursuit one, Roster roster, List<Datagram> say, List<Command> propose, long time) {
        Phase phase = one.promises.phase(time);
        boolean off = words.poweredOff(one.suspect);
        if (!one.closing && (done(one, roster) || hopeless(one, phase, off, time))) {
            one.closing = true;
            if (!cautions.contains(Caution.ENDED_ONLY)) {
                farewells.say(one.suspect, one.intent, time);
            }
        }
        if (one.closing) {
            if (cautions.contains(Caution.WITHDRAW)) {
                spare(one.suspect, time);
                propose(new HostCommand.CancelIntent(one.suspect, one.intent), propose);
            }
            return;
        }
        boolean fenced = phase == Phase.OPEN || phase == Phase.WAITING && !cautions.contains(Caution.FENCE);
        if (off || fenced && trusted(one.suspect, one.promises.standing())) {
            one.open(time);
            take(roster.waiting(one.suspect), one.intent, roster, propose, time);
        }
        one.promises.asked(time).forEach(voter -> say.add(new Datagram(voter, one.promises.request())));
    }

    private void spare(HostId host, long time) {
        if (cautions.contains(Caution.SPARE)) {
            suspects.spared(host, time);
        }
    }

    /** Nothing is left that anybody could take, now or later. */
    private boolean done(Pursuit one, Roster roster) {
        return roster.waiting(one.suspect).stream().allMatch(machine -> machine.candidates().isEmpty());
    }

    private boolean hopeless(Pursuit one, Phase phase, boolean off, long time) {
        if (!suspects.replaceable(one.suspect, time)) {
            return true;
        }
        return off ? one.opened && time - one.openedAt >= timing.lease() : phase == Phase.OVER;
    }

    private void take(List<Roster.Waiting> machines, long intent, Roster roster, List<Command> propose, long time) {
        for (Roster.Waiting machine : machines) {
            target(roster, machine, time).ifPresent(target -> propose(new AuthorityCommand.Take(machine.machine(),
                    intent, machine.authority().owner(), machine.authority().epoch(), target.host(), target.boot()),
                    propose));
        }
    }

    /**
     * The ladder of each host that is a member. Call it a few times per second: a rung's change is noticed here.
     *
     * @param view the newest that the leader knows
     * @param time now
     * @return ordered by host
     */
    public List<Ladder> ladders(StateView view, long time) {
        Roster roster = roster(view);
        return roster.hosts().values().stream().map(host -> ladders.make(situation(host.id(), roster, time), host))
                .toList();
    }

    private Situation situation(HostId host, Roster roster, long time) {
        Collection<Roster.Waiting> waiting = roster.waiting(host);
        Optional<Pursuit> pursuit = Optional.ofNullable(pursuits.get(host));
        boolean accusing = roster.lease(host).map(lease -> flights.underWay(intend(host, lease.incarnation())))
                .orElse(false);
        boolean useful = waiting.stream().anyMatch(one -> target(roster, one, time).isPresent());
        Standing standing = pursuit.filter(one -> one.opened || one.promises.fence().isPresent())
                .map(one -> one.promises.standing()).orElseGet(() -> evidence.standing(host, time));
        return new Situation(host, host.equals(me), roster.voters(), evidence, List.copyOf(waiting),
                roster.released(host), pursuit, fencing.news(host), words.about(host), standing, accusing, useful,
                began, time);
    }

    /**
     * Whether another set of voters may be committed now.
     *
     * @param next one voter more or less than the committed set, under the next version
     * @param time now
     * @return false while hosts may still count by the set before
     */
    public boolean votersMayChange(VoterSet next, long time) {
        return gate.allows(next, time);
    }

    /**
     * When the voters may change next.
     *
     * @return empty while too few voters have told that they know the present set
     */
    public OptionalLong votersMayChangeAt() {
        return gate.allowedAt();
    }
}
