// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.replication.source;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Checkpoints;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.DirectMemory;
import org.hotseat.hypervisor.checkpoint.DiskCopies;
import org.hotseat.hypervisor.checkpoint.DiskOffer;
import org.hotseat.hypervisor.checkpoint.DiskOffers;
import org.hotseat.hypervisor.checkpoint.FrozenDisk;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.hypervisor.checkpoint.WaitingMachine;
import org.hotseat.hypervisor.checkpoint.WaitingPlan;
import org.hotseat.replication.stream.Bytes;
import org.hotseat.replication.stream.Memory;
import org.hotseat.replication.stream.PageListener;
import org.hotseat.replication.stream.StreamHead;
import org.hotseat.replication.stream.StreamParser;

/**
 * A machine without a hypervisor, whose memory changes with each cut, and whose copies grow a little with each look.
 * Holds its caller to the contract of the port.
 */
final class FakeMachine implements Checkpoints {

    /** What was cut. */
    final Map<Long, Memory> cuts = new ConcurrentHashMap<>();
    final FakeDisk disk = new FakeDisk();
    final AtomicInteger openOffers = new AtomicInteger();
    final List<Long> acknowledged = new CopyOnWriteArrayList<>();
    final AtomicInteger sources = new AtomicInteger();
    final AtomicInteger openSources = new AtomicInteger();
    final AtomicInteger openCuts = new AtomicInteger();
    /** Breaches of the contract. */
    final List<String> wrong = new CopyOnWriteArrayList<>();
    /** What the next cuts fail with; asked before anything happens. */
    volatile Optional<FailureCode> refusal = Optional.empty();
    /** What the next merges fail with. */
    volatile boolean noMerge;
    /** Sources that were begun before this many fail, whatever is asked of them: their hypervisor has gone. */
    volatile int lostSources;
    volatile Optional<FailureCode> noSource = Optional.empty();
    /** Bytes at which copies fail. */
    volatile int copyFailsAt = Integer.MAX_VALUE;
    /** Bytes at which copies stand. */
    volatile int copyStandsAt = Integer.MAX_VALUE;
    volatile Runnable inCut = () -> { };
    volatile LongSupplier heldByStandby = () -> 0;
    volatile long newest;
    private final Random random;
    /** Whether its memory can be read beside its copies. */
    private final boolean direct;
    private Memory memory;
    private long told;

    FakeMachine(long seed) {
        random = new Random(seed);
        direct = seed % 2 == 0;
        memory = Memory.of(random);
    }

    static FailureException failure(FailureCode code) {
        return new FailureException(new Failure(code, "made to fail"));
    }

    static String description(long generation) {
        return "<domain>" + generation + "</domain>";
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            wrong.add(what);
        }
    }

    @Override
    public CheckpointSource source(MachineId machine, long epoch, Run run) throws FailureException {
        if (noSource.isPresent()) {
            throw failure(noSource.get());
        }
        require(openSources.incrementAndGet() == 1, "two sources");
        return new Source(epoch, sources.incrementAndGet());
    }

    private final class Source implements CheckpointSource {

        private final long epoch;
        private final int number;

        Source(long epoch, int number) {
            this.epoch = epoch;
            this.number = number;
        }

        private void check() throws FailureException {
            if (number <= lostSources) {
                throw failure(FailureCode.UNREACHABLE);
            }
        }

        @Override
        public DiskOffers offers() throws FailureException {
            check();
            openOffers.incrementAndGet();
            return new DiskOffers() {

                @Override
                public List<DiskOffer> disks() {
                    return disk.offers();
                }

                @Override
                public void close() {
                    openOffers.decrementAndGet();
                }
            };
        }

        @Override
        public long newest() {
            return newest;
        }

        @Override
        public Cut cut(long generation, Run run) throws FailureException {
            check();
            require(openCuts.get() == 0, "a cut before the one before was closed");
            require(generation > newest, "generation " + generation + " after " + newest);
            newest = generation;
            inCut.run();
            if (refusal.isPresent()) {
                throw failure(refusal.get());
            }
            require(heldByStandby.getAsLong() <= told, "cut " + generation + " would fold "
                    + heldByStandby.getAsLong() + ", which the standby holds; told of " + told);
            memory = memory.changed(random);
            cuts.put(generation, memory);
            openCuts.incrementAndGet();
            return new FakeCut(generation, memory, disk.cut(generation, epoch, random));
        }

        @Override
        public int acknowledged(long generation, Run run) throws FailureException {
            check();
            require(generation >= told, "told of " + generation + " after " + told);
            if (noMerge) {
                throw failure(FailureCode.WRONG_STATE);
            }
            told = generation;
            acknowledged.add(generation);
            return 3;
        }

        @Override
        public void close() {
            require(openCuts.get() == 0, "source closed before its cut");
            openSources.decrementAndGet();
        }
    }

    private final class FakeCut implements Cut {

        private static final int GROWS = 9000;

        private final long generation;
        private final Memory cut;
        private final byte[] stream;
        private final FrozenDisk frozen;
        private final boolean hasDisk = !disk.unplugged;
        private int there;
        private boolean open = true;

        FakeCut(long generation, Memory cut, FrozenDisk frozen) {
            this.generation = generation;
            this.cut = cut;
            this.stream = cut.stream();
            this.frozen = frozen;
        }

        @Override
        public long generation() {
            return generation;
        }

        @Override
        public String description() {
            return FakeMachine.description(generation);
        }

        @Override
        public List<FrozenDisk> disks() {
            return hasDisk ? List.of(frozen) : List.of();
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(3);
        }

        @Override
        public long copied() throws FailureException {
            if (there >= copyFailsAt) {
                throw failure(FailureCode.OTHER);
            }
            grow();
            return there;
        }

        private void grow() {
            there = Math.min(Math.min(stream.length, copyStandsAt), there + GROWS);
        }

        @Override
        public Optional<DirectMemory> direct() {
            return direct ? Optional.of(new FakeDirect(this)) : Optional.empty();
        }

        @Override
        public boolean whole() throws FailureException {
            return copied() == stream.length;
        }

        @Override
        public ByteBuffer view(long position, int length) {
            require(open, "looked at after its end");
            require(position + length <= there, "looked at what is not there");
            return ByteBuffer.wrap(stream, (int) position, length).slice().asReadOnlyBuffer();
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                openCuts.decrementAndGet();
            }
        }
    }

    /** The machine writes to whatever it may write to: pages that were copied, and after the release all of them. */
    private final class FakeDirect implements DirectMemory {

        private final FakeCut of;
        private final Map<Long, Integer> copiedAt = new HashMap<>();
        private boolean released;

        FakeDirect(FakeCut of) {
            this.of = of;
            try {
                new StreamParser(new PageListener() {

                    @Override
                    public void zero(long page) {
                        // nobody can tell it from another one
                    }

                    @Override
                    public void data(long page, ByteBuffer content, long position) {
                        copiedAt.put(page, (int) position);
                    }
                }).advance(Bytes.of(of.stream), of.stream.length);
            } catch (FailureException broken) {
                throw new IllegalStateException(broken);
            }
        }

        @Override
        public String block() {
            return Memory.HEAD.blocks().get(0).name();
        }

        @Override
        public void read(long position, ByteBuffer into) {
            require(of.open && !released, "read after its end");
            require(into.isDirect(), "read into the heap");
            for (long page = position / StreamHead.PAGE; into.hasRemaining(); page++) {
                if (random.nextInt(15) == 0) {
                    of.grow();
                }
                byte[] content = of.cut.pages.get(page).clone();
                if (copiedAt.getOrDefault(page, Integer.MAX_VALUE) <= of.there - StreamHead.PAGE && random.nextBoolean()) {
                    random.nextBytes(content);
                }
                into.put(content);
            }
        }

        @Override
        public long release(long length) {
            require(!released && length == Memory.HEAD.blocks().get(0).pages() * StreamHead.PAGE, "released " + length);
            released = true;
            copiedAt.forEach((page, position) -> {
                if (page < Memory.HEAD.blocks().get(0).pages() && position > of.there - StreamHead.PAGE
                        && random.nextBoolean()) {
                    byte[] later = new byte[StreamHead.PAGE];
                    random.nextBytes(later);
                    System.arraycopy(later, 0, of.stream, position, later.length);
                }
            });
            return of.there;
        }
    }

    @Override
    public List<Obstacle> obstacles(MachineId machine, Run run) {
        return List.of();
    }

    @Override
    public WaitingMachine await(WaitingPlan plan, Run run) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String withNewestDisks(String xml, long epoch, Run run) {
        return xml;
    }

    @Override
    public void mergeDisks(String xml, long epoch, Run run) {
        // has no disks
    }

    @Override
    public DiskCopies copies(MachineId machine, Supplier<Optional<String>> description) {
        return DiskCopies.NONE;
    }
}
