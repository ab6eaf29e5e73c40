// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.hotseat.lease.wire.Plane;

/** Makes faults for a cluster as it is now: who leads, and which other hosts there are. Blocks; used by one thread. */
public final class Faults {

    private static final int ALL = 100;
    private static final int FIFTH = 20;
    private static final int HALF_SECOND = 500;
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final LabCluster cluster;
    private final List<LabHost> targets;
    private final Random random;
    private final Duration hold;

    /**
     * For one cluster.
     *
     * @param cluster well, whenever a fault is made
     * @param targets hosts that something may befall alone
     * @param random chooses among them
     * @param hold how long a fault lasts
     */
    public Faults(LabCluster cluster, List<LabHost> targets, Random random, Duration hold) {
        this.cluster = cluster;
        this.targets = List.copyOf(targets);
        this.random = random;
        this.hold = hold;
    }

    /**
     * Makes one.
     *
     * @param kind of fault
     * @return has not begun
     * @throws IOException when nobody says who leads
     */
    public Fault make(FaultKind kind) throws IOException {
        LabHost leader = leader();
        LabHost other = other(leader);
        return switch (kind) {
            case AGENTS_KILLED -> inTurn("agents killed in turn", Kind.AGENT);
            case KEEPERS_KILLED -> inTurn("keepers killed in turn", Kind.KEEPER);
            case STORES_KILLED -> inTurn("store members killed in turn", Kind.STORE);
            case LEADER_POWER_CUT -> fault("power cut of the leader's " + leader, leader::powerCut, () -> boot(leader));
            case MANAGEMENT_CUT -> cut(leader, false, Plane.MANAGEMENT);
            case STORAGE_CUT -> cut(other, false, Plane.STORAGE);
            case BOTH_CUT -> cut(other, true, Plane.values());
            case CANNOT_SEND -> line("nothing from " + other + " arrives", other, 0, ALL, 0);
            case CANNOT_HEAR -> line("nothing to " + other + " arrives", other, 0, 0, ALL);
            case DELAY -> line("half a second to and from " + other, other, HALF_SECOND, 0, 0);
            case LOSS -> line("a fifth lost to and from " + other, other, 0, FIFTH, FIFTH);
            case FULL_DISK -> fault("full disk of " + other, other::fillDisk, () -> room(other));
            case AGENT_STOPPED -> stopped(other, false, Kind.AGENT);
            case KEEPER_STOPPED -> stopped(other, true, Kind.KEEPER);
            case BOTH_STOPPED -> stopped(other, true, Kind.AGENT, Kind.KEEPER);
            case HOST_STOPPED -> new Fault(other + " stopped", other::pause, hold, other::resume, true,
                    Optional.of(other));
        };
    }

    private LabHost leader() throws IOException {
        String name = cluster.leader(cluster.lab().host(1));
        return cluster.lab().all().stream().filter(host -> host.toString().equals(name)).findFirst().orElseThrow(
                () -> new IOException("nobody leads"));
    }

    private LabHost other(LabHost leader) {
        List<LabHost> others = new ArrayList<>(targets);
        others.remove(leader);
        return others.get(random.nextInt(others.size()));
    }

    private Fault fault(String text, Fault.Step begin, Fault.Step mend) {
        return new Fault(text, begin, hold, mend, true);
    }

    private Fault cut(LabHost host, boolean mayMove, Plane... planes) {
        String what = planes.length > 1 ? "both planes" : planes[0].name().toLowerCase(Locale.ROOT);
        return new Fault(what + " of " + host + " cut", () -> host.cut(planes), hold, () -> host.mend(planes), mayMove);
    }

    private Fault line(String text, LabHost host, int delay, int loseOut, int loseIn) {
        return fault(text, () -> {
            for (Plane plane : Plane.values()) {
                host.line(plane, new BadLine(delay, loseOut, loseIn, 0, 0));
            }
        }, () -> {
            for (Plane plane : Plane.values()) {
                host.lineNormal(plane);
            }
        });
    }

    private Fault stopped(LabHost host, boolean mayMove, Kind... kinds) {
        String what = kinds.length > 1 ? "agent and keeper" : kinds[0].name().toLowerCase(Locale.ROOT);
        return new Fault(what + " of " + host + " stopped", () -> signal(host, "STOP", kinds), hold, () -> signal(host,
                "CONT", kinds), mayMove);
    }

    private static void signal(LabHost host, String name, Kind... kinds) throws IOException {
        for (Kind kind : kinds) {
            host.signal(kind, name);
        }
    }

    private Fault inTurn(String text, Kind kind) {
        return new Fault(text, () -> {
            for (LabHost host : cluster.lab().all()) {
                killAndWait(host, kind);
            }
        }, Duration.ZERO, () -> {
            for (LabHost host : cluster.lab().all()) {
                revive(host);
            }
        }, false);
    }

    private void killAndWait(LabHost host, Kind kind) throws IOException {
        host.signal(kind, "KILL");
        Await.pass(MOMENT);
        revive(host);
        Await.holds("the " + kind + " of " + host, () -> host.pids(kind).size() == 1 ? String.join("; ", cluster.ailing(
                host)) : "not one");
        Await.pass(MOMENT);
    }

    /** Nobody but us starts agents here. */
    private void revive(LabHost host) throws IOException {
        if (host.pids(Kind.AGENT).isEmpty()) {
            cluster.start(host);
            cluster.awaitRunning(host);
        }
    }

    private void boot(LabHost host) throws IOException {
        host.powerOn();
        revive(host);
    }

    private void room(LabHost host) throws IOException {
        host.freeDisk();
        revive(host);
    }
}
