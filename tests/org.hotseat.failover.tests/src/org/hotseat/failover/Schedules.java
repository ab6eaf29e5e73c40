// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.hotseat.failover.Bench.A;
import static org.hotseat.failover.Bench.B;
import static org.hotseat.failover.Bench.C;
import static org.hotseat.failover.Bench.H;
import static org.hotseat.failover.Bench.S;
import static org.hotseat.failover.Bench.V;
import static org.hotseat.failover.Bench.boot;
import static org.hotseat.failover.Bench.ns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.hotseat.lease.Copy;
import org.hotseat.lease.wire.Message.Promise;
import org.hotseat.lease.wire.Message.Seen;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.VoterSet;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.ClusterCommand.SetVoters;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.MachineCommand.SetRun;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.ladder.Verdict;

/** Schedules that go wrong when one caution is left out. Each tells what went wrong, or nothing. */
final class Schedules {

    static final Map<Caution, Function<Rules, String>> DIRECTED = new EnumMap<>(Caution.class);

    static {
        DIRECTED.put(Caution.FENCE, Schedules::silentHost);
        DIRECTED.put(Caution.TRUST, Schedules::cannotStop);
        DIRECTED.put(Caution.WORD_BOUND, Schedules::oldWord);
        DIRECTED.put(Caution.WORD_SPENT, Schedules::wordBeforeTheSilence);
        DIRECTED.put(Caution.READ_BACK, PowerSchedules::onlyAccepted);
        DIRECTED.put(Caution.OWN_CONTROLLER, PowerSchedules::controllerOfAnother);
        DIRECTED.put(Caution.LIVE_TARGET, Schedules::deadStandby);
        DIRECTED.put(Caution.PURPOSE, Schedules::nothingToTake);
        DIRECTED.put(Caution.ADOPT, Schedules::newLeader);
        DIRECTED.put(Caution.WITHDRAW, Schedules::livingHost);
        DIRECTED.put(Caution.SPARE, Schedules::accusedAgain);
        DIRECTED.put(Caution.FRESH, Schedules::oldNews);
        DIRECTED.put(Caution.ENDED_ONLY, Schedules::cancelledByAFormerLeader);
        DIRECTED.put(Caution.COMMITTED_SET, Schedules::promisesOfAnOldSet);
        DIRECTED.put(Caution.ONE_VOTER_AT_A_TIME, Schedules::twoVotersAtOnce);
        DIRECTED.put(Caution.NAMED_BOOT, Schedules::otherBoot);
        DIRECTED.put(Caution.EPOCH_ONCE, Schedules::restarted);
        DIRECTED.put(Caution.READ_FIRST, Schedules::oldMirror);
        DIRECTED.put(Caution.GONE_FIRST, MoveSchedules::lastAnswerLost);
        DIRECTED.put(Caution.BY_MOVE_ONLY, MoveSchedules::takenOverByTheTarget);
    }

    private Schedules() {
    }

    private static String silentHost(Rules rules) {
        return new Bench(rules).run(0, 2000).without(H).run(2000, 6000).wrong;
    }

    /** Its links are cut; it goes on running, since nothing stops it. */
    private static String cannotStop(Rules rules) {
        Bench bench = new Bench(rules);
        bench.untrusted.add(H);
        return bench.run(0, 2000).without(H).run(2000, 6000).wrong;
    }

    /** A word from the last incident; the host has come back since, and is cut off now. */
    private static String oldWord(Rules rules) {
        Bench bench = new Bench(rules);
        bench.untrusted.add(H);
        bench.run(0, 500);
        bench.duty.word(new Word(H, 1, Word.Source.POWER_OFF));
        bench.does(Issuer.duty(H), new AcquireLease(H, boot(H)));
        return bench.run(500, 2000).without(H).run(2000, 6000).wrong;
    }

    /** An administrator answered for a short silence, which was over then; the next one is another matter. */
    private static String wordBeforeTheSilence(Rules rules) {
        Bench bench = new Bench(rules);
        bench.untrusted.add(H);
        bench.run(0, 1000);
        bench.does(SimFounding.ADMIN, new Vouch(H, 1));
        return bench.run(1000, 2000).without(H).run(2000, 6000).wrong;
    }

    private static String deadStandby(Rules rules) {
        return new Bench(rules).run(0, 2000).without(H, S).run(2000, 6000).wrong;
    }

    private static String nothingToTake(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000);
        bench.does(SimFounding.ADMIN, new SetRun(bench.state.version(Kinds.MACHINE.key(V.toString())), V, false));
        bench.without(H).run(2000, 4000);
        return bench.count(Intend.class) > 0 ? "an intent keeps a host away from which nothing can be taken" : "";
    }

    private static String newLeader(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000).without(H).run(2000, 3300).lead(3300).run(3300, 20_000);
        return bench.intent().isPresent() ? "the intent of the leader before stands for ever" : "";
    }

    /** 6.4 #14: promises never complete, since the voters hear the host. */
    private static String livingHost(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000);
        bench.does(Issuer.duty(A), new Intend(H, 1, "by mistake"));
        bench.run(2000, 6000);
        return bench.intent().isPresent() ? "a living host stands under an intent for ever" : "";
    }

    /** The voters see nobody for a while; the intent comes to nothing, since prepares are lost; the host is on its way. */
    private static String accusedAgain(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000).without(H);
        bench.deaf.addAll(List.of(B, C));
        bench.run(2000, 2900);
        double at = 2900;
        while (at < 9000 && bench.intent().isPresent()) {
            bench.step(at);
            at += 50;
        }
        long before = bench.count(Intend.class);
        bench.run(at, at + 800);
        return bench.count(Intend.class) > before ? "accused again before it could come back" : "";
    }

    /** Words of a voter that were on the way for three seconds: the standby that they praise is dead by now. */
    private static String oldNews(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000).without(H, S);
        Seen old = new Seen(ns(1900), 3, List.of(new Sighting(S, 1, ns(50), ns(50), ns(50), Standing.TRUSTED)));
        for (double at = 2000; at < 6000 && bench.wrong.isEmpty(); at += 50) {
            if (at > 3500) {
                bench.answer(B, old, at);
            }
            bench.step(at);
        }
        return bench.wrong;
    }

    /** A former leader gives up on an intent that a new one goes on with; the host's links are back. */
    private static String cancelledByAFormerLeader(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000).without(H).run(2000, 2900);
        SilenceDuty former = bench.duty;
        bench.lead(2900).run(2900, 3100);
        bench.gone.remove(H);
        Turn turn = former.turn(bench.state, ns(5500));
        turn.say().forEach(one -> bench.say(one, 3100));
        return bench.run(3100, 6000).wrong;
    }

    /** Promises of two of three; then two more voters come, and the host holds its lease by them. */
    private static String promisesOfAnOldSet(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000).without(H).run(2000, 2900);
        SetVoters next = new SetVoters(bench.state.version(Kinds.VOTERS.key()), List.of(A, B, C, S));
        bench.does(SimFounding.ADMIN, next);
        bench.duty.turn(bench.state, ns(2900));
        long promised = bench.duty.ladders(bench.state, ns(2900)).stream()
                .filter(one -> one.verdict() instanceof Verdict.WaitingForFence).count();
        return promised > 0 ? "promises of a set count that votes no more" : "";
    }

    /** 6.4 #11: 3 voters, then 4, at once 5. */
    private static String twoVotersAtOnce(Rules rules) {
        Bench bench = new Bench(rules).run(0, 3000);
        bench.does(SimFounding.ADMIN, new SetVoters(bench.state.version(Kinds.VOTERS.key()), List.of(A, B, C, S)));
        bench.step(3000);
        return bench.duty.votersMayChange(new VoterSet(5, List.of(A, B, C, S, H)), ns(3050))
                ? "a fifth voter comes while hosts still count by three" : "";
    }

    private static AuthorityRecord authority(Bench bench) {
        return bench.state.find(Kinds.AUTHORITY, V.toString()).orElseThrow().value();
    }

    /** The host has booted since its machine was given to it. */
    private static String otherBoot(Rules rules) {
        Bench bench = new Bench(rules);
        StartRule rule = new StartRule(H, boot(C), rules.cautions());
        return rule.next(true, Optional.of(authority(bench)), List.of(), 0) instanceof StartRule.Make
                ? "starts what only the boot before may start" : "";
    }

    /** 6.4 #9: the machine has died and is started under the epoch that is just being called dead. */
    private static String restarted(Rules rules) {
        Bench bench = new Bench(rules);
        StartRule rule = new StartRule(H, boot(H), rules.cautions());
        return rule.next(true, Optional.of(authority(bench)), List.of(), 1) instanceof StartRule.Make
                ? "starts an epoch a second time" : "";
    }

    /** 6.4 #3, #8: the mirror is old; by the reading the machine is another's, or an intent stands. */
    private static String oldMirror(Rules rules) {
        Bench bench = new Bench(rules).run(0, 2000).without(H).run(2000, 6000);
        StartRule rule = new StartRule(H, boot(H), rules.cautions());
        return rule.confirms(new Copy(V, 1), Optional.of(authority(bench)), false)
                ? "asks to run what was taken over" : "";
    }

    /** 6.4 #1: the suspect votes; its promise about itself and one other make no majority. */
    static String promisesAgainstItself(Rules rules) {
        Bench bench = new Bench(rules);
        bench.hand(B);
        bench.run(0, 2000);
        bench.without(B);
        bench.deaf.add(C);
        for (double at = 2000; at < 6000 && bench.wrong.isEmpty(); at += 50) {
            bench.step(at);
            double now = at;
            bench.state.find(Kinds.INTENT, B.value()).ifPresent(intent -> bench.answer(B, new Promise(B,
                    intent.version(), 3, ns(now), true, ns(60_000), Standing.TRUSTED), now));
        }
        return bench.count(Take.class) > 0 ? "taken with the suspect's own promise" : "";
    }
}
