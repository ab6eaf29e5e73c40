// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.guest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.guest.GuestSign;
import org.hotseat.process.life.Part;
import org.hotseat.process.life.PartState;
import org.hotseat.protection.host.Here;
import org.hotseat.protection.host.Rights;

/**
 * Speaks with the guests of this host's machines and watches those that the cluster protects. Where the hypervisor has
 * no way to them it does what else it can: panics and watchdogs are events of the hypervisor.
 */
public final class GuestPart implements Part {

    private static final Logger LOG = System.getLogger(GuestPart.class.getName());
    private static final Duration PACE = Duration.ofMillis(50);
    private static final int LOOPS = 2;
    private static final int HANDS = 4;

    private final Here here;
    private final ExecutorService loops;
    private final ExecutorService hands;
    private final Greeter greeter;
    private final Watch watch;
    private volatile Rights rights = new Nothing();
    private volatile Begun begun = (machine, epoch) -> false;
    private volatile Subscription events = () -> { };
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
     */
    public GuestPart(Here here) {
        this.here = here;
        this.loops = here.workers().pool("guests", LOOPS);
        this.hands = here.workers().pool("guest", HANDS);
        Known known = new Known();
        this.watch = new Watch(here, known, hands);
        this.greeter = new Greeter(new Owned(here, known), (machine, epoch) -> begun.hasBegun(machine, epoch),
                this::heard, hands);
    }

    /**
     * Who knows about the rest of this host; before the beginning.
     *
     * @param now asked on any thread
     * @param known asked on any thread
     */
    public void connect(Rights now, Begun known) {
        rights = now;
        begun = known;
    }

    private void heard(MachineId machine, GuestSign sign) {
        if (sign instanceof GuestSign.Attached) {
            greeter.attached(machine);
        }
        watch.heard(machine, sign);
    }

    @Override
    public String name() {
        return "guests";
    }

    @Override
    public void start(Deadline deadline) {
        events = here.hypervisor().onEvent(watch::heard);
        loops.execute(() -> loop(() -> {
            greeter.turn();
            Thread.sleep(PACE);
        }));
        loops.execute(() -> loop(() -> watch.turn(Watch.PACE)));
    }

    /** Blocks. */
    @FunctionalInterface
    private interface Turn {
        void carryOut() throws InterruptedException;
    }

    private void loop(Turn turn) {
        while (!ended) {
            try {
                turn.carryOut();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException fault) { // the edge: the next turn may do better
                LOG.log(Level.ERROR, "a look at the guests failed", fault);
            }
        }
    }

    @Override
    public void stop(Deadline deadline) {
        ended = true;
        events.close();
        loops.shutdownNow();
        hands.shutdownNow();
        greeter.close();
    }

    @Override
    public PartState state() {
        return new PartState(true, "the guests of this host are spoken with, as far as they have a channel");
    }
}
