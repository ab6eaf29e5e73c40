// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.checkpoint.CheckpointSource;
import org.hotseat.hypervisor.checkpoint.Cut;
import org.hotseat.hypervisor.checkpoint.DiskOffers;
import org.hotseat.libvirt.internal.call.NativeCall;
import org.hotseat.libvirt.internal.chain.MachineText;
import org.hotseat.libvirt.internal.checkpoint.MonitorEvents.Stamps;
import org.hotseat.libvirt.internal.checkpoint.Qmp.CopyState;
import org.hotseat.hypervisor.rule.Frozen;
import org.hotseat.libvirt.internal.memory.RamPlace;
import org.hotseat.libvirt.internal.ship.ShownDisks;
import org.hotseat.libvirt.internal.ship.WatchedBases;

/** Checkpoints of one machine, of which libvirt knows the disks. */
final class LibvirtSource implements CheckpointSource {

    private static final Logger LOG = System.getLogger(LibvirtSource.class.getName());

    /** A copy that nobody wants ends by itself; so long it may take. */
    private static final Duration RESTORE = Duration.ofMinutes(2);

    private final Host host;
    private final FrozenMachines frozen;
    private final MachineId id;
    private final Machine machine;
    private final Stamps stamps;
    private final DiskChains chains;
    private final WatchedBases bases;
    private final Runnable ended;
    private Optional<LibvirtCut> current = Optional.empty();
    private Optional<CopyMemory> memory = Optional.empty();
    private Optional<RamPlace> place = Optional.empty();
    private long acknowledged = -1;
    private boolean closed;

    LibvirtSource(Host host, FrozenMachines frozen, MachineId id, Machine machine, long epoch, Runnable ended) {
        this.host = host;
        this.frozen = frozen;
        this.id = id;
        this.machine = machine;
        this.chains = new DiskChains(host, id, machine, epoch);
        this.bases = new WatchedBases(host.images(), id);
        this.stamps = host.events().listen(host.access().link().pointer(), machine);
        this.ended = ended;
    }

    /** Puts in order what an earlier one has left. */
    void begin(Run run) throws FailureException {
        Order.restore(host, id, machine, run);
        chains.adopt(run);
        Optional<ProcessHandle> process = Rescue.process(id);
        if (process.isPresent()) {
            String answer = host.ask(run, () -> machine.ask(RamPlace.QUESTION));
            place = RamPlace.of(process.orElseThrow().pid(), answer);
        }
    }

    @Override
    public long newest() {
        return chains.newest();
    }

    @Override
    public DiskOffers offers() throws FailureException {
        requireOpen();
        Run run = Run.within(Host.PATIENCE);
        return ShownDisks.of(chains.text(run), host.images(), run);
    }

    @Override
    public Cut cut(long generation, Run run) throws FailureException {
        requireOpen();
        endCurrent();
        requireRunning(run);
        chains.requireRest(chains.text(run), run);
        chains.fold(acknowledged, run);
        MachineText text = chains.text(run);
        CopyMemory room = room(CopyMemory.bound(text));
        boolean cut = false;
        try {
            LibvirtCut made = separate(generation, text, room, run);
            current = Optional.of(made);
            cut = true;
            return made;
        } finally {
            if (!cut) {
                dropMemory();
            }
        }
    }

    private CopyMemory room(long bound) throws FailureException {
        if (memory.isEmpty() || !memory.orElseThrow().holds(bound)) {
            dropMemory();
            memory = Optional.of(CopyMemory.reserve(bound));
        }
        CopyMemory room = memory.orElseThrow();
        room.rewind();
        return room;
    }

    private void endCurrent() {
        if (current.isPresent()) {
            LibvirtCut cut = current.orElseThrow();
            cut.close();
            current = Optional.empty();
            if (!cut.hasEnded()) {
                dropMemory();
            }
        }
    }

    private void dropMemory() {
        memory.ifPresent(CopyMemory::close);
        memory = Optional.empty();
    }

    private LibvirtCut separate(long generation, MachineText text, CopyMemory memory, Run run)
            throws FailureException {
        Map<String, Path> overlays = chains.prepare(text, generation, run);
        try {
            stamps.forget();
            Duration pause = host.whole(id, run, cutting(chains.cut(text, overlays, run), memory));
            String description = chains.description();
            return new LibvirtCut(host, id, machine, memory, generation, description,
                    () -> stamps.pause().orElse(pause), () -> bases.frozen(generation, description), place);
        } catch (FailureException failed) {
            giveUp(overlays, failed);
            throw failed;
        }
    }

    /** A copy may be under way that nobody wants. */
    private void giveUp(Map<String, Path> overlays, FailureException failed) {
        try {
            Order.restore(host, id, machine, Run.within(RESTORE));
            chains.removeUnused(overlays);
        } catch (FailureException again) {
            failed.addSuppressed(again);
            LOG.log(Level.WARNING, "{0}: {1}", id, again.getMessage());
        }
    }

    private NativeCall<Duration> cutting(Host.Act disks, CopyMemory memory) throws FailureException {
        Separation separation = new Separation(id, machine, disks, memory, Order.of(host.folder(), id),
                host.gates());
        return () -> host.stillness().during(id, separation);
    }

    private void requireRunning(Run run) throws FailureException {
        boolean runs = host.ask(run, () -> machine.isRunning() && Qmp.isRunning(machine.ask(Qmp.STATUS)));
        if (!runs) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.notRunning, Messages.notRunningRemedy);
        }
        if (host.ask(run, () -> Qmp.copyState(machine.ask(Qmp.MIGRATION))) == CopyState.UNDER_WAY) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.moving, "");
        }
        CopyThread.of(id).awaitEnd(run);
    }

    @Override
    public int acknowledged(long generation, Run run) throws FailureException {
        requireOpen();
        acknowledged = Math.max(acknowledged, generation);
        chains.requireRest(chains.text(run), run);
        bases.look();
        int longest = chains.bringDown(acknowledged, run);
        bases.workedOn();
        return Math.max(2, longest);
    }

    private void requireOpen() throws FailureException {
        Frozen.refuse(frozen, id);
        if (closed) {
            throw new FailureException(FailureCode.WRONG_STATE, Messages.ended, "");
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        endCurrent();
        dropMemory();
        try {
            Order.restore(host, id, machine, Run.within(Host.PATIENCE));
        } catch (FailureException failed) {
            boolean off = failed.code() == FailureCode.WRONG_STATE || failed.code() == FailureCode.NOT_FOUND;
            LOG.log(off ? Level.DEBUG : Level.WARNING, "{0}: {1}", id, failed.getMessage());
        } finally {
            letGo();
            host.stillness().forget(id);
            ended.run();
        }
    }

    private void letGo() {
        try {
            host.ask(() -> {
                stamps.leave();
                return stamps;
            });
        } catch (FailureException gone) {
            LOG.log(Level.DEBUG, "{0}: {1}", id, gone.getMessage());
        } finally {
            Host.letGo(machine);
        }
    }
}
