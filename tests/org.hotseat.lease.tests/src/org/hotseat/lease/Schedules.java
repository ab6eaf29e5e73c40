// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lease;

import static org.hotseat.lease.Stage.A;
import static org.hotseat.lease.Stage.ABC;
import static org.hotseat.lease.Stage.B;
import static org.hotseat.lease.Stage.C;
import static org.hotseat.lease.Stage.H;
import static org.hotseat.lease.Stage.V;
import static org.hotseat.lease.Stage.ns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Message.Ack;
import org.hotseat.lease.wire.Message.Cancel;
import org.hotseat.lease.wire.Message.Nack;
import org.hotseat.lease.wire.Message.Renew;
import org.hotseat.lease.wire.Sighting;
import org.hotseat.lease.wire.Standing;
import org.hotseat.lease.wire.Trust;
import org.hotseat.lease.wire.VoterSet;

/** Schedules that break the lease when one rule is left out. Each tells what went wrong, or nothing. */
final class Schedules {

    static final Map<Safeguard, Function<Set<Safeguard>, String>> DIRECTED = new EnumMap<>(Safeguard.class);

    static {
        DIRECTED.put(Safeguard.SENDING_TIME, Schedules::lateAck);
        DIRECTED.put(Safeguard.TIME_FIRST, Schedules::renewsOnWaking);
        DIRECTED.put(Safeguard.UNIQUE_NUMBERS, Schedules::oldAckForNewRenewal);
        DIRECTED.put(Safeguard.GUARD, Schedules::lateEnforcer);
        DIRECTED.put(Safeguard.UNBROKEN, Schedules::oldReading);
        DIRECTED.put(Safeguard.FLOOR, Schedules::slowRestore);
        DIRECTED.put(Safeguard.ONCE, Schedules::restartedWhileCalledDead);
        DIRECTED.put(Safeguard.PROMISE_KEPT, Schedules::acknowledgesDespitePromise);
        DIRECTED.put(Safeguard.OTHERS_PROMISE, Schedules::promisesAgainstItself);
        DIRECTED.put(Safeguard.WINDOW, Schedules::promisesFarApart);
        DIRECTED.put(Safeguard.INTENT_NUMBERS, Schedules::lateCancel);
        DIRECTED.put(Safeguard.START_SILENCE, Schedules::voterForgets);
        DIRECTED.put(Safeguard.CLOCK_RATES, Schedules::slowHostFastLeader);
        DIRECTED.put(Safeguard.VOTER_SET, Schedules::threeToFiveVoters);
        DIRECTED.put(Safeguard.OWN_STALL, Schedules::stalledLeader);
        DIRECTED.put(Safeguard.ISOLATION, Schedules::leaderComesBack);
        DIRECTED.put(Safeguard.SEEN_ALIVE, Schedules::newLeaderOfAColdCluster);
    }

    private Schedules() {
    }

    /** The ACKs are on their way for 1.2 s. */
    private static String lateAck(Set<Safeguard> rules) {
        Stage stage = new Stage(rules);
        Renew renew = stage.sent(0);
        stage.acked(renew, 1, A, 1200);
        stage.acked(renew, 1, B, 1200);
        Promises promises = stage.intent(7, 1010);
        stage.promise(promises, A, 1010).promise(promises, B, 1010);
        return stage.both(promises, 1200, 3500);
    }

    /** 6.4 #4: paused before the freeze; on waking it renews before it looks at the time. */
    private static String renewsOnWaking(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B, C);
        Promises promises = stage.intent(7, 1010);
        stage.promise(promises, A, 1010).promise(promises, B, 1010);
        boolean taken = promises.phase(ns(2100)) == Promises.Phase.OPEN;
        stage.say(A, B, new Cancel(H, 7), 2200);
        stage.say(B, B, new Cancel(H, 7), 2200);
        stage.lease.due(ns(5000), Trust.FULL).filter(Renew.class::isInstance).map(Renew.class::cast)
                .ifPresent(renew -> {
                    stage.acked(renew, 5001, A, 5002);
                    stage.acked(renew, 5001, B, 5002);
                });
        return taken && stage.lease.state(ns(5003)) == LeaseState.VALID ? "runs on what it lost while it slept" : "";
    }

    /** 6.4 #5: the keeper restarts; ACKs to its predecessor's third renewal arrive after its own third. */
    private static String oldAckForNewRenewal(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B).renewed(250, A, B);
        Renew third = stage.sent(500);
        Ack ofA = stage.answer(A, third, 501).orElseThrow();
        Ack ofB = stage.answer(B, third, 501).orElseThrow();
        Promises promises = stage.intent(7, 1510);
        stage.promise(promises, A, 1510).promise(promises, B, 1510);
        stage.lease = new HostLease(H, stage.timing, stage.lease.record(), rules);
        for (int at = 1400; at <= 1900; at += 250) {
            stage.sent(at);
        }
        stage.lease.ack(A, ofA, ns(1910));
        stage.lease.ack(B, ofB, ns(1910));
        return stage.both(promises, 1910, 4000);
    }

    /** The enforcer is as late and its clock as slow as they may be, the leader's clock as fast. */
    private static String lateEnforcer(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        Promises promises = stage.intent(7, 1010);
        stage.promise(promises, A, 1010).promise(promises, B, 1010);
        double late = stage.timing.setting().assumed().wakeUp().plus(stage.timing.setting().assumed().stop()).toNanos();
        double stopped = stage.lease.enforceAt() / 0.99 + late;
        double started = promises.fence().orElseThrow() / 1.01;
        return stopped > started ? "runs for " + (stopped - started) / 1e6 + " ms beside the other" : "";
    }

    /** 6.4 #3, #8: the authority was read, then the lease was lost and acquired again, then the start goes on. */
    private static String oldReading(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        long readAt = ns(100);
        stage.guard.turn(ns(3000));
        stage.lease.granted(2, ns(5000));
        stage.renewed(5100, A, B);
        stage.guard.sweep(Map.of(), ns(5200), ns(5201));
        stage.guard.turn(ns(5202));
        Copy copy = new Copy(V, 1);
        stage.guard.register(copy);
        Permit permit = stage.guard.permit(copy, readAt, ns(5300));
        return permit == Permit.GRANTED ? "started what was taken over meanwhile" : "";
    }

    /** 6.4 #10: a restore of epoch 1 is slow; the machine was released and runs elsewhere under 2. */
    private static String slowRestore(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        stage.guard.turn(ns(1));
        long readAt = ns(100);
        stage.guard.raiseFloor(V, 2);
        Copy copy = new Copy(V, 1);
        boolean kept = stage.guard.register(copy);
        Permit permit = stage.guard.permit(copy, readAt, ns(400));
        return kept && permit == Permit.GRANTED ? "epoch 1 runs beside epoch 2" : "";
    }

    /** 6.4 #9: restarted under the epoch that is just being called dead. */
    private static String restartedWhileCalledDead(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        stage.guard.turn(ns(1));
        Copy copy = new Copy(V, 1);
        stage.guard.register(copy);
        stage.guard.permit(copy, ns(100), ns(110));
        stage.guard.gone(copy);
        stage.guard.register(copy);
        Permit again = stage.guard.permit(copy, ns(200), ns(210));
        stage.guard.raiseFloor(V, 2);
        return again == Permit.GRANTED && stage.guard.record().copies().contains(copy)
                ? "called dead while a second start of epoch 1 runs" : "";
    }

    /** The host lives; the voters promised and hear it nevertheless. */
    private static String acknowledgesDespitePromise(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        Promises promises = stage.intent(7, 1010);
        stage.promise(promises, A, 1010).promise(promises, B, 1010);
        stage.renewed(1100, A, B, C);
        return stage.both(promises, 2000, 3500);
    }

    /** 6.4 #1: a suspect that votes holds its lease with one other; it and the third, both deaf, promise. */
    private static String promisesAgainstItself(Set<Safeguard> rules) {
        Stage stage = new Stage(rules);
        stage.lease = new HostLease(A, stage.timing, LeaseRecord.none(ABC), rules);
        stage.lease.granted(1, ns(-5));
        stage.lease.ack(B, new Ack(1, stage.sent(0).seq()), ns(2));
        Promises promises = stage.intent(A, 7, ABC, 500);
        promises.answered(C, Stage.deaf(promises, 1000), ns(501));
        promises.answered(A, Stage.deaf(promises, 1000), ns(501));
        return stage.both(promises, 501, 3000);
    }

    /** 6.4 #2: one voter promises and restarts; by the time the other promises, the first speaks again. */
    private static String promisesFarApart(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, B, C);
        Promises promises = stage.intent(7, 10);
        stage.promise(promises, A, 10).reboot(A, 20);
        for (int at = 250; at < 4500; at += 250) {
            stage.renewed(at, B, C);
        }
        stage.renewed(4500, A, C);
        stage.promise(promises, B, 5000);
        for (int at = 5250; at < 9000; at += 250) {
            stage.renewed(at, A, C);
        }
        return stage.both(promises, 5000, 9000);
    }

    /** 6.4 #6: intent 7, cancelled, intent 9; the cancellation of 7 arrives after the promise to 9. */
    private static String lateCancel(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        Promises promises = stage.intent(9, 1010);
        stage.promise(promises, A, 1010).promise(promises, B, 1010);
        stage.say(A, C, new Cancel(H, 7), 1020);
        stage.say(B, C, new Cancel(H, 7), 1020);
        stage.renewed(1100, A, B);
        return stage.both(promises, 2000, 3500);
    }

    /** A voter promises, its host boots, and it acknowledges. */
    private static String voterForgets(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        Promises promises = stage.intent(7, 1010);
        stage.promise(promises, A, 1010).promise(promises, B, 1010).reboot(A, 1020);
        stage.renewed(1100, A, C);
        return stage.both(promises, 2000, 3500);
    }

    /** The host's clock is 1 % slow, the leader's 1 % fast. */
    private static String slowHostFastLeader(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B);
        Promises promises = stage.intent(7, 1010);
        promises.answered(A, Stage.deaf(promises, 1000), ns(1010));
        promises.answered(B, Stage.deaf(promises, 1000), ns(1010));
        double taken = promises.fence().orElseThrow() / 1.01;
        double ended = stage.lease.record().deadline() / 0.99;
        return taken < ended ? "taken over " + (ended - taken) / 1e6 + " ms before the lease ends" : "";
    }

    /** 6.4 #11: the set grows from three to five while one host is not told. */
    private static String threeToFiveVoters(Set<Safeguard> rules) {
        Stage stage = new Stage(rules).renewed(0, A, B, C);
        VoterSet five = new VoterSet(3, List.of(A, B, C, new HostId("d"), new HostId("e")));
        stage.voters.values().forEach(voter -> voter.adopt(five));
        for (int at = 250; at < 2500; at += 250) {
            if (stage.lease.due(ns(at), Trust.FULL).orElseThrow() instanceof Renew renew) {
                hear(stage, A, renew, at);
                hear(stage, B, renew, at);
            }
        }
        Promises promises = stage.intent(H, 7, five, 2500);
        five.members().stream().filter(voter -> !voter.equals(A) && !voter.equals(B))
                .forEach(voter -> promises.answered(voter, Stage.deaf(promises, 2400), ns(2510)));
        return stage.both(promises, 2510, 4000);
    }

    private static void hear(Stage stage, HostId voter, Renew renew, double at) {
        stage.say(voter, H, renew, at).forEach(answer -> {
            if (answer instanceof Ack ack) {
                stage.lease.ack(voter, ack, ns(at));
            } else if (answer instanceof Nack nack) {
                stage.lease.adopt(nack.voters());
            }
        });
    }

    /** The leader was stopped for 3 s; when it wakes, pages of the voters wait that do not name the host. */
    private static String stalledLeader(Set<Safeguard> rules) {
        Suspects suspects = new Suspects(new Stage(rules).timing, 0, rules);
        for (int at = 0; at <= 1500; at += 100) {
            suspects.reported(A, List.of(seen(H, 1, 50)), ns(at));
            suspects.reported(B, List.of(seen(H, 1, 50)), ns(at));
            suspects.turn(ABC, ns(at));
        }
        suspects.reported(A, List.of(seen(C, 1, 50)), ns(4510));
        suspects.reported(B, List.of(seen(C, 1, 50)), ns(4510));
        return suspects.turn(ABC, ns(4600)).contains(H) ? "a living host is accused by who slept" : "";
    }

    /** The links of everybody were down; those of the leader and one voter are back first. */
    private static String leaderComesBack(Set<Safeguard> rules) {
        Suspects suspects = new Suspects(new Stage(rules).timing, 0, rules);
        for (int at = 0; at <= 4000; at += 100) {
            if (at <= 2000 || at >= 3900) {
                suspects.reported(A, List.of(seen(H, 1, Math.max(50, at - 2000)), seen(C, 1, 50)), ns(at));
                suspects.reported(B, List.of(seen(H, 1, Math.max(50, at - 2000)), seen(C, 1, 50)), ns(at));
            }
            if (suspects.turn(ABC, ns(at)).contains(H)) {
                return "a host is accused that could not have come back yet";
            }
        }
        return "";
    }

    /** All hosts boot; the voters are up first. */
    private static String newLeaderOfAColdCluster(Set<Safeguard> rules) {
        Suspects suspects = new Suspects(new Stage(rules).timing, 0, rules);
        boolean accused = false;
        for (int at = 0; at <= 3000; at += 100) {
            suspects.reported(A, List.of(seen(H, 0, at + 500), seen(C, 1, 50)), ns(at));
            suspects.reported(B, List.of(seen(H, 0, at + 500), seen(C, 1, 50)), ns(at));
            accused |= suspects.turn(ABC, ns(at)).contains(H);
        }
        return accused ? "a host is accused that has not joined yet" : "";
    }

    private static Sighting seen(HostId host, long incarnation, double age) {
        return new Sighting(host, incarnation, ns(age), ns(age), ns(age), Standing.TRUSTED);
    }
}
