// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.hotseat.console.move.Consequence;
import org.hotseat.console.move.Consequence.Weight;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;

/** Says what a move would mean for machine, target, memory and processor. Pure; used once. */
final class MoveCheck {

    private static final double KIB_PER_GIB = 1024.0 * 1024.0;
    private static final double TIGHT = 0.05;
    private static final int NAMED = 5;

    private final MoveScene scene;
    private final CpuFeatures.Cache cpus;
    private final List<Consequence> lines = new ArrayList<>();

    MoveCheck(MoveScene scene, CpuFeatures.Cache cpus) {
        this.scene = scene;
        this.cpus = cpus;
    }

    List<Consequence> lines() {
        machine();
        target();
        memory();
        cpu();
        new DiskCheck(scene).addTo(lines);
        return lines;
    }

    /** What holds for as long as the machine and the host are what they are. */
    List<Consequence> standbyLines() {
        long total = scene.target().memoryTotalKib();
        long needed = scene.machine().memoryKib();
        if (total > 0 && needed > total) {
            add(Messages.topicMemory, Weight.STOP, Messages.memoryNever, gib(needed), gib(total),
                    scene.target().name());
        } else {
            memory();
            lines.replaceAll(line -> line.weight() == Weight.STOP
                    ? new Consequence(line.topic(), Weight.NOTE, line.text()) : line);
        }
        cpu();
        return lines;
    }

    private void add(String topic, Weight weight, String text, Object... values) {
        lines.add(new Consequence(topic, weight, NLS.bind(text, values)));
    }

    private void machine() {
        MachineView machine = scene.machine();
        String topic = Messages.topicMachine;
        if (machine.host().equals(scene.target().id())) {
            add(topic, Weight.STOP, Messages.sameHost, machine.name(), scene.target().name());
        } else if (scene.source().link() != LinkState.LIVE || scene.sourceOpen().isEmpty()) {
            add(topic, Weight.STOP, Messages.sourceDown, scene.source().name());
        } else if (!machine.activity().isEmpty()) {
            add(topic, Weight.STOP, Messages.busy, machine.name(), machine.activity());
        } else if (machine.state() == MachineState.PAUSED) {
            add(topic, Weight.NOTE, Messages.pausedMoves, machine.name(), scene.target().name());
        } else if (machine.state() == MachineState.FROZEN) {
            add(topic, Weight.STOP, Messages.frozen, machine.name(), scene.source().name());
        } else if (machine.state() != MachineState.RUNNING) {
            add(topic, Weight.STOP, Messages.notRunning, machine.name());
        } else if (!scene.sourceOpen().get().capabilities().contains(Capability.LIVE_MIGRATION)) {
            add(topic, Weight.STOP, Messages.noMigration, scene.source().name());
        } else {
            add(topic, Weight.GOOD, Messages.runsOn, machine.name());
        }
    }

    private void target() {
        String topic = Messages.topicTarget;
        MachineView machine = scene.machine();
        String name = scene.target().name();
        if (scene.target().link() != LinkState.LIVE || scene.targetOpen().isEmpty()) {
            add(topic, Weight.STOP, Messages.targetDown, name);
            return;
        }
        if (!scene.targetOpen().get().capabilities().contains(Capability.LIVE_MIGRATION)) {
            add(topic, Weight.STOP, Messages.noMigration, name);
            return;
        }
        if (machine.host().equals(scene.target().id())) {
            return;
        }
        Optional<MachineView> same = scene.inventory().machineOn(scene.target().id(), machine.id());
        boolean clash = scene.inventory().machinesOn(scene.target().id()).stream()
                .anyMatch(other -> other.name().equals(machine.name()) && !other.id().equals(machine.id()));
        if (clash) {
            add(topic, Weight.STOP, Messages.nameClash, machine.name(), name);
        } else if (same.isPresent() && same.get().state().isActive()) {
            add(topic, Weight.STOP, Messages.alreadyThere, machine.name(), name);
        } else if (same.isPresent()) {
            add(topic, Weight.NOTE, Messages.replaces, machine.name(), name);
        } else if (Double.isNaN(scene.target().delayMillis())) {
            add(topic, Weight.GOOD, Messages.targetAnswers, name);
        } else {
            add(topic, Weight.GOOD, Messages.targetLive, name, Math.round(scene.target().delayMillis()));
        }
    }

    private void memory() {
        String topic = Messages.topicMemory;
        long total = scene.target().memoryTotalKib();
        long used = scene.target().memoryUsedKib();
        String name = scene.target().name();
        if (total == 0 || used == 0) {
            add(topic, Weight.NOTE, Messages.memoryUnknown, name);
            return;
        }
        long free = total - used;
        long needed = scene.machine().memoryKib();
        if (needed > free) {
            add(topic, Weight.STOP, Messages.memoryShort, gib(needed), gib(free), name);
        } else if (free - needed < total * TIGHT) {
            add(topic, Weight.NOTE, Messages.memoryTight, gib(needed), gib(free - needed), name);
        } else {
            add(topic, Weight.GOOD, Messages.memoryFits, gib(needed), gib(free), name);
        }
    }

    private void cpu() {
        String topic = Messages.topicCpu;
        Optional<HostFacts> from = scene.source().facts();
        Optional<HostFacts> to = scene.target().facts();
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (scene.traits().isEmpty()) {
            add(topic, Weight.NOTE, Messages.computing);
            return;
        }
        DomainTraits traits = scene.traits().get();
        if (traits.type().equals("qemu") || traits.type().equals("test")) {
            add(topic, Weight.GOOD, Messages.cpuEmulated);
            return;
        }
        compare(cpus.get(scene.source().id(), from.get()), cpus.get(scene.target().id(), to.get()), traits);
    }

    private void compare(CpuFeatures here, CpuFeatures there, DomainTraits traits) {
        String topic = Messages.topicCpu;
        Set<String> missing = here.missingOn(there);
        boolean sameModel = here.model().equals(there.model());
        if (traits.cpuMode().equals("host-passthrough") && !(sameModel && missing.isEmpty())) {
            add(topic, Weight.STOP, Messages.cpuPassthrough, here.model(), scene.target().name(), there.model());
        } else if (!missing.isEmpty()) {
            add(topic, Weight.STOP, Messages.cpuMissing, scene.target().name(),
                    String.join(", ", missing.stream().limit(NAMED).toList()));
        } else if (sameModel) {
            add(topic, Weight.GOOD, Messages.cpuSame, here.model());
        } else {
            add(topic, Weight.NOTE, Messages.cpuOther, here.model(), there.model());
        }
    }

    static String gib(long kib) {
        return String.format(Locale.ROOT, "%.1f", kib / KIB_PER_GIB);
    }
}
