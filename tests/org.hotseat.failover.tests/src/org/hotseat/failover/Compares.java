// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.failover;

import static org.hotseat.failover.Bench.A;
import static org.hotseat.failover.Bench.B;
import static org.hotseat.failover.Bench.H;
import static org.hotseat.failover.Bench.S;
import static org.hotseat.failover.Bench.V;
import static org.hotseat.failover.Bench.boot;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import org.hotseat.base.id.HostId;
import org.hotseat.failover.Rules.Habit;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.AuthorityCommand.Move;
import org.hotseat.state.command.AuthorityCommand.Take;
import org.hotseat.state.command.ClusterCommand.LeadFrom;
import org.hotseat.state.command.HostCommand.AcquireLease;
import org.hotseat.state.command.HostCommand.AddHost;
import org.hotseat.state.command.HostCommand.CancelIntent;
import org.hotseat.state.command.HostCommand.Intend;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.decide.Decision;

/** Decisions that arrive at the store after something else: each compare alone refuses one of them. */
final class Compares {

    static final Map<Habit, Function<Rules, String>> DIRECTED = new EnumMap<>(Habit.class);

    static {
        DIRECTED.put(Habit.TAKE_COMPARES_INTENT, Compares::cancelledMeanwhile);
        DIRECTED.put(Habit.AUTHORITY_COMPARED, Compares::moveAndTake);
        DIRECTED.put(Habit.TARGET_COMPARED, Compares::targetAccused);
        DIRECTED.put(Habit.ACQUIRE_COMPARES_NO_INTENT, Compares::acquiredUnderAnIntent);
        DIRECTED.put(Habit.INTENT_COMPARES_INCARNATION, Compares::intentFromAStaleMirror);
        DIRECTED.put(Habit.LEADER_COMPARED, Compares::twoLeaders);
    }

    private Compares() {
    }

    private static Bench accused(Rules rules) {
        Bench bench = new Bench(rules);
        bench.does(Issuer.duty(A), new Intend(H, 1, "silent"));
        return bench;
    }

    private static Take take(Bench bench) {
        return new Take(V, bench.intent().orElseThrow().version(), H, 1, S, boot(S));
    }

    /** TAKE is on its way; the intent is cancelled, and the host comes back. */
    private static String cancelledMeanwhile(Rules rules) {
        Bench bench = accused(rules);
        Decision.Commit take = bench.decide(Issuer.duty(A), take(bench));
        bench.does(Issuer.duty(A), new CancelIntent(H, bench.intent().orElseThrow().version()));
        bench.does(Issuer.duty(H), new AcquireLease(H, boot(H)));
        return bench.apply(take) ? "taken over from a host that is back" : "";
    }

    /** 6.4 #12: libvirt's last answer is lost; the owner's MOVE and the leader's TAKE start from one epoch. */
    private static String moveAndTake(Rules rules) {
        Bench bench = accused(rules);
        Decision.Commit take = bench.decide(Issuer.duty(A), take(bench));
        Decision.Commit move = bench.decide(Issuer.duty(H), new Move(V, H, 1, B, boot(B)));
        boolean moved = bench.apply(move);
        boolean taken = bench.apply(take);
        return moved && taken ? "epoch 2 was given to two hosts" : moved ? "" : "MOVE was refused";
    }

    private static String targetAccused(Rules rules) {
        Bench bench = accused(rules);
        Decision.Commit take = bench.decide(Issuer.duty(A), take(bench));
        bench.does(Issuer.duty(A), new Intend(S, 1, "silent"));
        return bench.apply(take) ? "given to a host that is being taken over itself" : "";
    }

    /** 6.4 #3: the host acquires while the intent is on its way; promises do not cover what it got. */
    private static String acquiredUnderAnIntent(Rules rules) {
        Bench bench = new Bench(rules);
        Decision.Commit acquire = bench.decide(Issuer.duty(H), new AcquireLease(H, boot(H)));
        bench.does(Issuer.duty(A), new Intend(H, 1, "silent"));
        return bench.apply(acquire) ? "incarnation 2 was acquired under an intent on 1" : "";
    }

    /** 6.4 #7: the host has acquired anew, and the leader's mirror does not show it. */
    private static String intentFromAStaleMirror(Rules rules) {
        Bench bench = new Bench(rules);
        Decision.Commit intend = bench.decide(Issuer.duty(A), new Intend(H, 1, "silent"));
        bench.does(Issuer.duty(H), new AcquireLease(H, boot(H)));
        return bench.apply(intend) ? "an intent on incarnation 1 stands against incarnation 2" : "";
    }

    /** Two leaders each let a host in; neither knows of the other's. */
    private static String twoLeaders(Rules rules) {
        Bench bench = new Bench(rules);
        HostRecord one = Bench.record(new HostId("x"));
        Decision.Commit former = bench.decide(SimFounding.ADMIN, new AddHost(one));
        bench.does(Issuer.duty(B), new LeadFrom(B, 2));
        HostRecord other = new HostRecord(new HostId("y"), "another", one.roles(), one.management(), one.storage(),
                one.business(), one.ports(), one.bmc(), one.agentVersion(), one.schema());
        bench.does(SimFounding.ADMIN, new AddHost(other));
        boolean both = bench.apply(former) && bench.state.find(Kinds.HOST, "y").isPresent();
        return both ? "two hosts have one address" : "";
    }
}
