// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.hypervisor.Capability;
import org.hotseat.member.door.HostDoor;
import org.hotseat.member.door.MemberDoors;
import org.hotseat.member.machine.Beginnings;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.process.meter.Figures;
import org.hotseat.process.meter.Meter;
import org.hotseat.protection.drill.Drills;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;
import org.hotseat.protection.source.Sources;
import org.hotseat.protection.standby.RestoreTimes;
import org.hotseat.protection.standby.Restorer;
import org.hotseat.protection.standby.Standbys;
import org.hotseat.protection.standby.Waiters;
import org.hotseat.protection.tell.Desk;
import org.hotseat.protection.tell.Measuring;
import org.hotseat.protection.tell.Telling;
import org.hotseat.protocol.op.ReplicationLive;
import org.hotseat.protocol.op.ReplicationLive.Side;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;

/**
 * Copies machines of this host to their standbys, and takes those of other hosts. Where the hypervisor takes no
 * checkpoints, or there is no storage plane, it says so and does what else it can. Looks at every change of the state
 * and some times per second.
 */
public final class ProtectionPart implements Part, Meter {

    private static final Logger LOG = System.getLogger(ProtectionPart.class.getName());
    private static final Duration PACE = Duration.ofMillis(20);
    private static final long LOOK = Duration.ofMillis(250).toNanos();
    private static final int MOST_OF_ONE = 256;

    private final Here here;
    private final Sources sources;
    private final Standbys standbys;
    private final Waiters waiters;
    private final Restorer restorer;
    private final Desk desk;
    private final Drills drills;
    private final ExecutorService keeper;
    private final RestoreTimes times;
    private final Optional<HostDoor> door;
    private final ExecutorService watcher;
    private volatile Rights rights = new Nothing();
    private volatile boolean poked;
    private volatile boolean ended;

    /** Before anybody has told what is known. */
    private static final class Nothing implements Rights {

        @Override
        public boolean isRunning(MachineId machine, long epoch) {
            return false;
        }

        @Override
        public boolean mayRun() {
            return false;
        }

        @Override
        public boolean isHeard(HostId host) {
            return false;
        }
    }

    /** Asks whoever is told later. */
    private final class Known implements Rights {

        @Override
        public boolean isRunning(MachineId machine, long epoch) {
            return rights.isRunning(machine, epoch);
        }

        @Override
        public boolean mayRun() {
            return rights.mayRun();
        }

        @Override
        public boolean isHeard(HostId host) {
            return rights.isHeard(host);
        }
    }

    /**
     * Does nothing before it begins.
     *
     * @param here what it works with
     * @param doors the way to other hosts, and for them
     * @param address where generations of other hosts come in, on the storage plane; empty without one
     * @param armed whether machines of other hosts wait here with their memory
     */
    public ProtectionPart(Here here, MemberDoors doors, Optional<InetSocketAddress> address, boolean armed) {
        this.here = here;
        Known known = new Known();
        this.sources = new Sources(here, doors, known, () -> poked = true);
        this.standbys = new Standbys(here, known, this::refused);
        this.waiters = new Waiters(here, armed);
        this.keeper = here.workers().pool("restore-times", 1);
        this.times = new RestoreTimes(here.folder().resolveSibling("restores"), keeper);
        this.restorer = new Restorer(here, standbys, sources, waiters, times);
        this.desk = new Desk(here, doors, sources);
        this.drills = new Drills(here, doors, standbys, times);
        this.door = address.map(at -> doors.door(new HostDoor.Place("copies' port", at, "port.copies",
                MOST_OF_ONE), standbys::letIn));
        this.watcher = here.workers().pool("protection", 1);
    }

    private void refused(String cause, String who, String why) {
        door.ifPresent(port -> port.refused(cause, who, why));
    }

    /**
     * What machines begin with.
     *
     * @return the same as long as this part
     */
    public Beginnings beginnings() {
        return restorer;
    }

    /**
     * What persons and other agents may ask.
     *
     * @return the same as long as this part
     */
    public Desk desk() {
        return desk;
    }

    /**
     * What standbys of this host can be tried out by.
     *
     * @return the same as long as this part
     */
    public Drills drills() {
        return drills;
    }

    /**
     * Who knows about the rest of this host; before the beginning.
     *
     * @param now asked on any thread
     */
    public void connect(Rights now) {
        rights = now;
    }

    /**
     * How machines are copied from and to this host. Does not block.
     *
     * @return each machine
     */
    public List<ReplicationLive> live() {
        return Telling.all(sources.views(), standbys.statuses(), waiters.readiness(), here.state()).stream().map(one -> one
                .withRestores(times.of(one.machine()))).toList();
    }

    @Override
    public String name() {
        return "protection";
    }

    @Override
    public void start(Deadline deadline) throws FailureException {
        if (door.isPresent()) {
            door.get().start(deadline);
        }
        times.load();
        drills.begin();
        watcher.execute(this::watch);
    }

    private void watch() {
        StateView seen = here.state().get();
        long next = here.clock().nanos();
        while (!ended) {
            StateView view = here.state().get();
            long time = here.clock().nanos();
            boolean due = time - next >= 0 || poked;
            if (view.revision() > 0 && (due || view != seen)) {
                poked = false;
                seen = view;
                next = time + LOOK;
                turn(view);
            }
            try {
                Thread.sleep(PACE);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void turn(StateView view) {
        try {
            sources.turn(view);
            standbys.turn(view);
            waiters.turn(view, standbys);
            times.retain(view.all(Kinds.MACHINE).values().stream().map(held -> held.value().id()).collect(Collectors
                    .toSet()));
        } catch (RuntimeException fault) { // the edge: the next turn may do better
            LOG.log(Level.ERROR, "a look at the copies failed", fault);
        }
    }

    /** Machines run on; nothing is left on in the hypervisor, as far as there is time. */
    @Override
    public void stop(Deadline deadline) {
        ended = true;
        watcher.shutdownNow();
        door.ifPresent(port -> port.stop(deadline));
        desk.close();
        drills.close(deadline);
        sources.close(deadline);
        waiters.close(deadline);
        standbys.close();
        keeper.shutdown();
    }

    @Override
    public PartState state() {
        if (door.isEmpty()) {
            return new PartState(true, "no copies: " + here.me() + " has no address on the storage plane");
        }
        PartState port = door.get().state();
        Optional<String> unable = unable();
        if (!port.well() || unable.isPresent()) {
            return unable.isPresent() ? new PartState(port.well(), unable.get()) : port;
        }
        List<ReplicationLive> all = live();
        long from = all.stream().filter(one -> one.side() == Side.SOURCE).count();
        Optional<String> trouble = all.stream().filter(one -> one.side() == Side.SOURCE).flatMap(one -> one.failure()
                .map(failure -> one.machine() + ": " + failure.text()).stream()).findFirst();
        String text = from + " copied from here, " + (all.size() - from) + " to here; " + port.text();
        return new PartState(true, trouble.map(one -> text + "; " + one).orElse(text));
    }

    /** After the end, when this host leaves the cluster: what it has of other hosts' machines is removed. */
    public void retire() {
        standbys.forget();
    }

    private Optional<String> unable() {
        try {
            return here.hypervisor().now().capabilities().contains(Capability.CHECKPOINT) ? Optional.empty()
                    : Optional.of("no copies: the hypervisor of this host takes no checkpoints");
        } catch (FailureException silent) {
            return Optional.of(silent.failure().text());
        }
    }

    @Override
    public void read(Figures figures) {
        door.ifPresent(port -> port.read(figures));
        Measuring.read(live(), figures);
    }
}
