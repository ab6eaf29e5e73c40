// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.internal.loop;

import java.io.IOException;
import java.nio.channels.Selector;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.keeper.freeze.CgroupFreezer;
import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.freeze.SignalFreezer;
import org.hotseat.keeper.freeze.Watchdog;
import org.hotseat.keeper.internal.config.KeeperConfig;
import org.hotseat.keeper.internal.config.StateFolder;
import org.hotseat.keeper.internal.memory.BootId;
import org.hotseat.keeper.internal.memory.KeeperMemory;
import org.hotseat.keeper.internal.memory.Uptime;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.SharedKey;
import org.hotseat.keeper.local.SharedWord;
import org.hotseat.keeper.local.Status;
import org.hotseat.keeper.local.Status.CopyState;
import org.hotseat.lease.Copy;
import org.hotseat.lease.HostLease;
import org.hotseat.lease.timing.Timing;
import org.hotseat.lease.wire.DatagramCodec;
import org.hotseat.lease.wire.Plane;

/** Puts a keeper together from its configuration and runs it. */
public final class KeeperFactory {

    private final KeeperConfig config;
    private final ExecutorService disk;
    private final MonotonicClock clock = MonotonicClock.SYSTEM;
    private final Figures figures = new Figures();

    /**
     * For one run.
     *
     * @param config checked
     * @param disk one thread; belongs to the caller
     */
    public KeeperFactory(KeeperConfig config, ExecutorService disk) {
        this.config = config;
        this.disk = disk;
    }

    /**
     * Runs on the calling thread until it is told to stop.
     *
     * @param running gets the loop before its first turn
     * @return how it ended
     * @throws IOException when it could not begin
     */
    public KeeperLoop.End run(Consumer<KeeperLoop> running) throws IOException {
        StateFolder state = new StateFolder(config.state(), config.host());
        Members members = state.members(config.members());
        List<SharedKey> keys = state.keys(config.keys());
        UUID boot = BootId.read();
        boolean ranBefore = state.noteBoot(boot);
        Timing timing = config.timing();
        figures.set(Status.LENGTH, timing.lease());
        try (KeeperMemory memory = new KeeperMemory(config.run(), boot, members.voters());
                Freezer freezer = freezer();
                Uptime uptime = new Uptime()) {
            Mind mind = new Mind(config.host(), timing, members, memory, ranBefore, clock.nanos());
            Enforcement enforcement = new Enforcement(mind, freezer, figures, clock);
            Condition condition = new Condition(mind, enforcement, uptime, figures, clock,
                    config.simulated() ? Condition.Means.SIMULATED : config.partition().isPresent()
                            ? Condition.Means.GROUPS : Condition.Means.SIGNALS);
            Selector selector = Selector.open();
            List<PlaneSocket> planes = planes(selector);
            DatagramCodec codec = new DatagramCodec(config.cluster(), config.host(), SharedKey.ring(keys));
            Voice voice = new Voice(mind, boot, codec, planes, figures, clock);
            LocalServer server = new LocalServer(config.run().resolve("keeper.socket"), selector, figures);
            KeeperLoop loop = new KeeperLoop(new KeeperLoop.Parts(mind, enforcement, condition, voice, planes, server,
                    selector, SharedWord.write(config.run().resolve("deadline")), watchdog(), figures), clock, disk);
            running.accept(loop);
            return loop.run(new Desk(mind, enforcement, voice, state, clock, loop,
                    () -> status(mind, enforcement, condition)));
        }
    }

    private Freezer freezer() throws IOException {
        Optional<Path> partition = config.partition();
        return partition.isPresent() ? new CgroupFreezer(partition.get()) : new SignalFreezer();
    }

    private Optional<Watchdog> watchdog() throws IOException {
        Optional<Path> device = config.watchdog();
        return device.isPresent() ? Optional.of(new Watchdog(device.get())) : Optional.empty();
    }

    private List<PlaneSocket> planes(Selector selector) {
        long time = clock.nanos();
        return List.of(new PlaneSocket(Plane.MANAGEMENT, config.here().management(), selector, figures, time),
                new PlaneSocket(Plane.STORAGE, config.here().storage(), selector, figures, time));
    }

    private Status status(Mind mind, Enforcement enforcement, Condition condition) {
        long time = clock.nanos();
        HostLease lease = mind.lease();
        Set<Copy> doomed = mind.guard().record().doomed();
        return new Status(mind.me(), ProcessHandle.current().pid(), mind.worth(),
                new Status.Lease(lease.state(time), lease.record().incarnation(), time, lease.record().deadline(),
                        mind.guard().mayRun(time)),
                new Status.Vote(lease.record().voters().version(), mind.voter().isPresent(),
                        mind.voter().filter(voter -> voter.silent(time)).isPresent()),
                condition.trust(time),
                mind.scopes().values().stream().map(scope -> new CopyState(scope.copy(), enforcement.look(scope),
                        doomed.contains(scope.copy()))).toList(),
                figures.all());
    }
}
