// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.console.internal.machine.MachineDesk;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.console.move.MovePreview;
import org.hotseat.console.move.Mover;
import org.hotseat.console.operation.Operation;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.hypervisor.checkpoint.Obstacle;
import org.hotseat.link.host.OpenHost;
import org.hotseat.link.spec.ClusterSnapshot;
import org.hotseat.link.spec.HostSpec;
import org.hotseat.observed.event.EventLog;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.observed.inventory.MachineView;

/** Plans moves on what is known. Thread-safe, blocks for nothing. */
public final class MoverService implements Mover {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final MachineDesk desk;
    private final Supplier<ClusterSnapshot> cluster;
    private final TraitsCache traits;
    private final CpuFeatures.Cache cpus = new CpuFeatures.Cache();
    private final LinkSpeeds speeds = new LinkSpeeds();
    private final EventLog events;
    private final MonotonicClock clock;

    /**
     * Moves of a session.
     *
     * @param desk where machines are looked up
     * @param cluster the document now
     * @param background reads descriptions
     * @param events is told how moves ended
     * @param clock tells how long moves take
     */
    public MoverService(MachineDesk desk, Supplier<ClusterSnapshot> cluster, Executor background, EventLog events,
            MonotonicClock clock) {
        this.clock = clock;
        this.desk = desk;
        this.cluster = cluster;
        this.traits = new TraitsCache(desk, background);
        this.events = events;
    }

    /**
     * A description may have changed.
     *
     * @param machine whose
     */
    public void described(MachineId machine) {
        traits.forget(machine);
    }

    /**
     * Machines may have gone.
     *
     * @param change of the inventory
     */
    public void changed(InventoryChange change) {
        traits.prune(change);
    }

    @Override
    public MovePreview preview(MachineId machine, HostId target) {
        Optional<MoveScene> scene = scene(machine, target);
        if (scene.isEmpty()) {
            return impossible(machine, target);
        }
        List<Consequence> lines = new ArrayList<>(new MoveCheck(scene.get(), cpus).lines());
        Optional<String> obstacle = lines.stream().filter(line -> line.weight() == Weight.STOP)
                .map(Consequence::text).findFirst();
        Duration estimate = Duration.ZERO;
        Duration pause = Duration.ZERO;
        if (obstacle.isEmpty()) {
            estimate = estimate(scene.get());
            pause = PAUSE;
            lines.add(time(scene.get(), estimate));
        }
        return new MovePreview(machine, scene.get().source().id(), target, estimate, pause, List.copyOf(lines),
                obstacle);
    }

    private MovePreview impossible(MachineId machine, HostId target) {
        Optional<MachineView> known = desk.inventory().machine(machine);
        String why = known.isEmpty() ? Messages.gone : Messages.unknownHost;
        Consequence line = new Consequence(known.isEmpty() ? Messages.topicMachine : Messages.topicTarget,
                Weight.STOP, why);
        return new MovePreview(machine, known.map(MachineView::host).orElse(target), target, Duration.ZERO,
                Duration.ZERO, List.of(line), Optional.of(why));
    }

    private Duration estimate(MoveScene scene) {
        MachineView machine = scene.machine();
        long kib = machine.memoryUsedKib() > 0 ? machine.memoryUsedKib() : machine.memoryKib();
        return speeds.estimate(scene.source().id(), scene.target().id(), kib, 0);
    }

    private Consequence time(MoveScene scene, Duration estimate) {
        String text = speeds.isMeasured(scene.source().id(), scene.target().id()) ? Messages.timeMeasured
                : Messages.timeGuessed;
        return new Consequence(Messages.topicTime, Weight.GOOD, NLS.bind(text, seconds(estimate), seconds(PAUSE)));
    }

    static String seconds(Duration span) {
        return String.format(Locale.ROOT, "%.1f", span.toMillis() / 1000.0);
    }

    private Optional<MoveScene> scene(MachineId id, HostId target) {
        Optional<MachineView> machine = desk.inventory().machine(id);
        Optional<HostView> to = desk.inventory().host(target);
        Optional<HostSpec> spec = cluster.get().host(target);
        Optional<HostView> from = machine.flatMap(view -> desk.inventory().host(view.host()));
        if (machine.isEmpty() || to.isEmpty() || spec.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MoveScene(machine.get(), from.get(), to.get(), spec.get(), cluster.get(),
                desk.inventory(), traits.get(id), desk.hosts().open(from.get().id()).map(OpenHost::hypervisor),
                desk.hosts().open(target).map(OpenHost::hypervisor)));
    }

    @Override
    public List<MovePreview> candidates(MachineId machine) {
        return cluster.get().hosts().stream().map(host -> preview(machine, host.id()))
                .sorted(Comparator.comparing((MovePreview preview) -> preview.obstacle().isPresent())
                        .thenComparingDouble(preview -> load(preview.target()))
                        .thenComparing(MovePreview::target))
                .toList();
    }

    /** Fullest last: the fuller of memory and CPU decides. */
    private double load(HostId id) {
        return desk.inventory().host(id).map(host -> {
            double memory = host.memoryPercent();
            double cpu = host.cpuPercent();
            if (Double.isNaN(memory)) {
                return Double.isNaN(cpu) ? 100 : cpu;
            }
            return Double.isNaN(cpu) ? memory : Math.max(memory, cpu);
        }).orElse(100.0);
    }

    @Override
    public List<Consequence> standby(MachineId machine, HostId host) {
        return scene(machine, host).map(scene -> new MoveCheck(scene, cpus).standbyLines()).orElse(List.of());
    }

    @Override
    public Optional<List<Obstacle>> againstCopies(MachineId machine) {
        return traits.get(machine).map(DomainTraits::againstCopies);
    }

    @Override
    public MigrationOptions defaults(MachineId machine, HostId target) {
        String address = cluster.get().host(target).map(HostSpec::migrationAddress).orElse("");
        boolean safe = scene(machine, target).map(DiskCheck::isSafe).orElse(false);
        return new MigrationOptions(address, PAUSE, 0, safe, true);
    }

    @Override
    public List<String> steps(MachineId machine, HostId target) {
        String from = desk.inventory().machine(machine).map(view -> desk.hostName(view.host())).orElse("");
        return new MoveOperation.MoveSteps(desk.name(machine), from, desk.hostName(target)).texts();
    }

    @Override
    public Operation move(MachineId machine, HostId target, MigrationOptions options) {
        return operation(machine, target, options, false);
    }

    private Operation operation(MachineId machine, HostId target, MigrationOptions options, boolean back) {
        String title = NLS.bind(back ? Messages.titleBack : Messages.title, desk.name(machine),
                desk.hostName(target));
        return new MoveOperation(title, machine, target, options, new MoveOperation.Tools(desk, clock, events,
                this::preview, speeds, from -> operation(machine, from, defaults(machine, from), true)));
    }
}
