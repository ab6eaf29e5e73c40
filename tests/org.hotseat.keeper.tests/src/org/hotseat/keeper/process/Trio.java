// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.MachineId;
import org.hotseat.keeper.freeze.CgroupFreezer;
import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.freeze.Scope;
import org.hotseat.keeper.freeze.SignalFreezer;
import org.hotseat.keeper.local.KeeperClient;
import org.hotseat.keeper.local.Reply;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.SecondEnforcement;
import org.hotseat.keeper.local.SharedWord;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.Copy;
import org.hotseat.lease.LeaseState;
import org.hotseat.lease.Permit;
import org.hotseat.lease.timing.Profile;
import org.hotseat.lease.timing.Timing;

/** Three keepers, a machine on host a, and the part of host a's agent that the tests need. */
final class Trio implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int TRIES = 10;

    /** How a keeper ends. */
    @FunctionalInterface
    interface Ending {
        void end() throws Exception;
    }

    final KeeperProcess a;
    final KeeperProcess b;
    final KeeperProcess c;
    final List<Relay> relays = new ArrayList<>();
    final Optional<Groups> groups;
    final Guest guest = new Guest();
    private final Timing timing = Profile.DEFAULT.timing();
    private final Copy copy = new Copy(new MachineId(UUID.randomUUID()), 1);
    private final Scope scope;
    private final ScheduledExecutorService agent = Executors.newSingleThreadScheduledExecutor();
    private final Freezer freezer;
    private volatile boolean enforcing;
    private long incarnation;
    private long stoppedTicks;

    /** Control groups where there are, unless signals are wanted. */
    Trio(Path folder, boolean signals) throws Exception {
        Path jar = KeeperJar.make(folder.resolve("keeper.jar"));
        this.groups = signals ? Optional.empty() : Groups.make("keeper");
        this.a = new KeeperProcess("a", 1, folder, jar);
        this.b = new KeeperProcess("b", 2, folder, jar);
        this.c = new KeeperProcess("c", 3, folder, jar);
        connect();
        b.set("freezer", "signals");
        c.set("freezer", "signals");
        if (groups.isPresent()) {
            a.set("partition", groups.get().folder().toString());
            this.freezer = new CgroupFreezer(groups.get().folder());
            this.scope = new Scope(copy, groups.get().scope("machine", guest.stamp().pid()).toString(), guest.stamp());
        } else {
            a.set("freezer", "signals");
            this.freezer = new SignalFreezer();
            this.scope = new Scope(copy, "", guest.stamp());
        }
        for (KeeperProcess one : all()) {
            one.start();
        }
        agent.execute(this::enforce);
    }

    /** What host a sends goes through relays; b and c talk straight. */
    private void connect() throws IOException {
        for (KeeperProcess other : List.of(b, c)) {
            Relay management = new Relay("127.77.1.9", other.management);
            Relay storage = new Relay("127.77.2.9", other.storage);
            relays.addAll(List.of(management, storage));
            a.set("peer." + other.host, KeeperProcess.text(management.address()) + ' '
                    + KeeperProcess.text(storage.address()));
        }
        for (KeeperProcess one : List.of(b, c)) {
            for (KeeperProcess other : List.of(a, b, c)) {
                one.set("peer." + other.host, KeeperProcess.text(other.management) + ' '
                        + KeeperProcess.text(other.storage));
            }
        }
    }

    List<KeeperProcess> all() {
        return List.of(a, b, c);
    }

    void yes(KeeperProcess keeper, Request request) {
        try {
            if (!keeper.ask(request)) {
                throw new AssertionError(keeper.host + " says no to " + request);
            }
        } catch (IOException refused) {
            throw new AssertionError(keeper.host + " does not answer", refused);
        }
    }

    Duration lease() {
        return Duration.ofNanos(timing.lease());
    }

    /** As an agent does: the store raised the incarnation, the authorities were read. */
    void acquire() throws Exception {
        incarnation++;
        Until.isTrue("granted", SOON, () -> a.ask(new Request.Granted(incarnation)));
        Until.isTrue("a valid lease", SOON, () -> a.status().lease().state() == LeaseState.VALID);
        long readAt = System.nanoTime();
        a.ask(new Request.Sweep(Map.of(copy.machine(), copy.epoch()), readAt));
        Until.isTrue("machines may run", SOON, () -> a.status().lease().mayRun());
    }

    /** The machine is registered and permitted. */
    void run() throws Exception {
        long readAt = System.nanoTime();
        if (!a.ask(new Request.Register(scope))) {
            throw new AssertionError("not registered");
        }
        try (KeeperClient client = new KeeperClient(a.socket())) {
            Reply reply = client.ask(new Request.Start(copy, readAt), SOON);
            if (!reply.equals(new Reply.Permitted(Permit.GRANTED))) {
                throw new AssertionError(reply);
            }
        }
        running();
    }

    void running() throws Exception {
        long ticks = guest.ticks();
        Until.isTrue("the machine runs", SOON, () -> guest.ticks() > ticks + 3);
    }

    /** The lease goes on for a while, and the machine with it. */
    void renewed(Duration span) throws Exception {
        long until = System.nanoTime() + timing.lease() + span.toNanos();
        Until.isTrue("renewals", span.plus(SOON), () -> {
            Status.Lease lease = a.status().lease();
            if (lease.state() != LeaseState.VALID) {
                throw new AssertionError("the lease is " + lease);
            }
            return lease.deadline() - until >= 0;
        });
        running();
    }

    /**
     * The keeper of host a ends and is started again. On a busy computer that may take longer than a lease lasts, which
     * is then acquired, and all of it is done again.
     */
    void restart(Ending ending) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            long deadline;
            try (SharedWord word = SharedWord.read(a.folder.resolve("run/deadline"))) {
                ending.end();
                deadline = word.read();
            }
            a.start();
            long due = deadline - timing.guard() - 2 * timing.period(); // it has to renew before that
            if (deadline > 0 && System.nanoTime() - due < 0) {
                return;
            }
            report("keeper started again", "too late for its lease");
            if (a.status().lease().state() != LeaseState.VALID) {
                acquire();
            }
        }
        throw new AssertionError("keeper a never starts within a lease");
    }

    /** The machine stops by itself, and no later than its lease ends on the host's own clock. */
    void stoppedInTime(String fault) throws Exception {
        try (SharedWord word = SharedWord.read(a.folder.resolve("run/deadline"))) {
            long[] deadline = { word.read() };
            Until.isTrue("the machine is frozen", SOON, () -> {
                long shared = word.read();
                deadline[0] = shared > 0 ? Math.max(deadline[0], shared) : deadline[0];
                return freezer.look(scope) == Freezer.Found.FROZEN;
            });
            long frozen = System.nanoTime();
            long last = guest.lastTick();
            report(fault, "last tick " + (deadline[0] - last) / 1_000_000 + " ms before the lease ended, freeze due "
                    + timing.guard() / 1_000_000 + " ms before, seen frozen "
                    + (deadline[0] - frozen) / 1_000_000 + " ms before");
            if (last - deadline[0] > 0) {
                throw new AssertionError("the machine ran " + (last - deadline[0]) / 1_000_000 + " ms after its lease");
            }
        }
    }

    /** The keeper is stopped, and the machine runs when its lease is over. */
    void overruns() throws Exception {
        try (SharedWord word = SharedWord.read(a.folder.resolve("run/deadline"))) {
            a.signal("STOP");
            long deadline = word.read();
            Until.isTrue("the observer sees it run on", SOON, () -> guest.lastTick() - deadline > 0);
        }
    }

    void frozen() throws Exception {
        Until.isTrue("the machine is frozen", SOON, () -> freezer.look(scope) == Freezer.Found.FROZEN);
    }

    /** Nothing is sent, and nothing is waited for but that the lease is over on every clock. */
    void pastTheFence() throws Exception {
        long fence = System.nanoTime() + timing.fence() - timing.lease() + timing.guard();
        Until.isTrue("the fence", SOON, () -> System.nanoTime() - fence >= 0);
        stoppedTicks = guest.ticks();
    }

    /** Several turns of the keeper pass without a tick. */
    void staysStopped() throws Exception {
        stoppedTicks = guest.ticks();
        long first = a.status().lease().now();
        Until.isTrue("some turns", SOON, () -> a.status().lease().now() - first > Duration.ofMillis(400).toNanos());
        if (guest.ticks() != stoppedTicks || freezer.look(scope) != Freezer.Found.FROZEN) {
            throw new AssertionError("the machine ran on");
        }
    }

    void secondEnforcer(boolean on) throws Exception {
        enforcing = on;
        if (on) {
            Until.isTrue("heard", SOON, () -> a.ask(new Request.Enforcing(0)));
        }
    }

    private void enforce() {
        long next = Duration.ofMillis(5).toNanos();
        if (enforcing) {
            try (SharedWord word = SharedWord.read(a.folder.resolve("run/deadline"))) {
                next = new SecondEnforcement(timing, word, freezer, () -> List.of(scope)).turn();
            } catch (IOException refused) {
                report("second enforcer", refused.toString());
            }
        }
        agent.schedule(this::enforce, next, TimeUnit.NANOSECONDS);
    }

    void flood(int datagrams) throws IOException {
        Random random = new Random(1);
        byte[] rubbish = new byte[1200];
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress("127.77.1.9", 0))) {
            for (int i = 0; i < datagrams; i++) {
                random.nextBytes(rubbish);
                InetSocketAddress to = i % 2 == 0 ? a.management : a.storage;
                socket.send(new DatagramPacket(rubbish, random.nextInt(rubbish.length), to));
            }
        }
    }

    void report(String what, String figure) {
        System.getLogger("keeper").log(Level.INFO, what + ": " + figure);
    }

    @Override
    public void close() throws Exception {
        agent.shutdownNow();
        for (AutoCloseable one : List.of(a, b, c, guest, freezer)) {
            one.close();
        }
        for (Relay relay : relays) {
            relay.close();
        }
        if (groups.isPresent()) {
            groups.get().close();
        }
    }
}
