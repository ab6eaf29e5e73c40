// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.base.id.HostId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.BadLine;
import org.hotseat.chaos.lab.Fault;
import org.hotseat.chaos.lab.Kind;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.chaos.lab.guest.Tick;
import org.hotseat.lease.wire.Plane;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.Protection;

/**
 * What may befall the copying of a replicated machine while it is busy: the machine runs on where it is, and is
 * protected again afterwards. Methods block; used by one thread.
 */
public final class Trials implements AutoCloseable {

    private static final Duration HOLD = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofSeconds(15);
    /** Kilobytes per second. */
    private static final int SLOW = 1000;
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Stage stage;
    private final int memory;

    /** What happens. */
    public enum Trial {
        /** The standby's agent is killed, in the middle of a stream as likely as not. */
        RECEIVER_KILLED,
        /** The owner's agent is killed, in the middle of a checkpoint as likely as not. */
        SOURCE_KILLED,
        /** libvirtd of the owner is restarted. */
        LIBVIRTD_RESTARTED,
        /** The standby's disk is full for a while. */
        DISK_FULL,
        /** The owner's plane of copies is cut for a while. */
        LINK_CUT,
        /** It carries 1 MB a second. */
        LINK_SLOW,
        /** Of what the owner sends there, some is damaged so that no checksum of TCP notices. */
        SENT_DAMAGED,
        /** Of what the standby keeps, each page is damaged on its disk. */
        KEPT_DAMAGED
    }

    /**
     * Makes the machine and waits until it is protected.
     *
     * @param cluster is formed, of three hosts
     * @param memory of the machine, MiB
     * @throws IOException when it cannot be made
     */
    public Trials(LabCluster cluster, int memory) throws IOException {
        this.memory = memory;
        stage = new Stage(cluster, memory, Protection.REPLICATED);
        settle();
        stage.load(owner(), Load.BUSY);
    }

    private void settle() {
        Await.holds("a protected machine", stage::missing);
    }

    private AuthorityRecord authority() throws IOException {
        return stage.authority(stage.hosts().get(0));
    }

    private LabHost owner() throws IOException {
        return stage.host(authority().owner());
    }

    /**
     * Lets it happen, mends it and waits until the machine is protected again.
     *
     * @param trial what happens
     * @return what must not be; empty when it was stood
     * @throws IOException when it cannot be made or mended
     */
    public List<String> suffer(Trial trial) throws IOException {
        settle();
        AuthorityRecord before = authority();
        long begins = stage.begins();
        int differences = stage.differences().size();
        Traces traces = new Traces(stage, trial, before);
        Fault fault = fault(trial, stage.host(before.owner()), stage.host(before.standby().orElseThrow()));
        stage.observer().forget();
        List<String> wrong = new ArrayList<>();
        try {
            fault.begin().run();
            traces.begun();
            Await.pass(fault.hold());
            String silent = Await.within(SILENCE, () -> ticks(before.owner()));
            if (!silent.isEmpty()) {
                wrong.add("the machine hangs: " + silent);
            }
            wrong.addAll(traces.during());
        } finally {
            fault.mend().run();
        }
        settle();
        wrong.addAll(traces.afterwards());
        judge(wrong, before, begins, differences);
        return wrong;
    }

    /**
     * Looks at what the standby holds while the machine is busy: all pages must be of one instant.
     *
     * @param times how many generations
     * @return what must not be; empty when all of them were
     * @throws IOException when it cannot be looked at
     */
    public List<String> instants(int times) throws IOException {
        settle();
        List<String> wrong = new ArrayList<>();
        Instants instants = new Instants(stage, memory);
        for (int time = 0; time < times; time++) {
            wrong.addAll(instants.look(authority()));
        }
        settle();
        return wrong;
    }

    private void judge(List<String> wrong, AuthorityRecord before, long begins, int differences) throws IOException {
        AuthorityRecord now = authority();
        if (!now.owner().equals(before.owner()) || now.epoch() != before.epoch() || stage.begins() != begins) {
            wrong.add("the machine did not run on: " + before + ", " + now);
        }
        List<String> words = stage.differences();
        if (words.size() > differences) {
            wrong.add("memory and disk differ: " + words.subList(differences, words.size()));
        }
        if (stage.observer().gaps().stream().anyMatch(gap -> gap < 0)) {
            wrong.add("it ran twice");
        }
    }

    /** Whether it ticks from now on. */
    private String ticks(HostId host) {
        long now = System.nanoTime();
        return Await.within(Duration.ofSeconds(2), () -> stage.log(host).newest().map(Tick::nanos).filter(last -> last - now
                > 0).isPresent() ? "" : "no tick for 2 s");
    }

    private Fault fault(Trial trial, LabHost owner, LabHost standby) {
        return switch (trial) {
            case RECEIVER_KILLED -> fault(trial, () -> standby.signal(Kind.AGENT, "KILL"), () -> start(standby));
            case SOURCE_KILLED -> fault(trial, () -> owner.signal(Kind.AGENT, "KILL"), () -> start(owner));
            case LIBVIRTD_RESTARTED -> fault(trial, () -> stage.cluster().lab().restartLibvirtd(owner), () -> {
            });
            case DISK_FULL -> fault(trial, standby::fillDisk, () -> {
                standby.freeDisk();
                start(standby);
            });
            case LINK_CUT -> fault(trial, () -> owner.cut(Plane.STORAGE), () -> owner.mend(Plane.STORAGE));
            case LINK_SLOW -> new Fault(trial.name(), () -> owner.line(Plane.STORAGE, BadLine.slow(SLOW)), LONG,
                    () -> owner.lineNormal(Plane.STORAGE), false);
            case SENT_DAMAGED -> fault(trial, () -> owner.line(Plane.STORAGE, BadLine.damaging(1)),
                    () -> owner.lineNormal(Plane.STORAGE));
            case KEPT_DAMAGED -> new Fault(trial.name(), () -> Traces.damage(standby), Duration.ZERO, () -> {
            }, false);
        };
    }

    private static Fault fault(Trial trial, Fault.Step begin, Fault.Step mend) {
        return new Fault(trial.name(), begin, HOLD, mend, false);
    }

    private void start(LabHost host) throws IOException {
        if (host.pids(Kind.AGENT).isEmpty()) {
            stage.cluster().start(host);
        }
    }

    @Override
    public void close() throws IOException {
        stage.close();
    }
}
