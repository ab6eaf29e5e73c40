// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.MachineSample;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.MachineView;

/** What one host says about one machine. Guarded by the store's lock. */
final class MachineEntry {

    private static final double NANOS_PER_SECOND = 1e9;
    private static final long KIB_PER_MIB = 1024;

    final MachineId id;
    final HostShelf shelf;
    private final String key;
    private String name;
    private MachineState state = MachineState.UNKNOWN;
    private boolean answered = true;
    private int vcpus;
    private long memoryKib;
    private long memoryUsedKib;
    private String activity = "";
    private @Nullable Instant runningSince;
    private long eventNanos;
    private boolean hasEvent;
    private final Rate cpu = new Rate();
    private final Rate disk = new Rate();
    private final Rate net = new Rate();
    private @Nullable MachineView view;

    MachineEntry(MachineId id, String name, HostShelf shelf) {
        this.id = id;
        this.name = name;
        this.shelf = shelf;
        this.key = id.toString();
    }

    /** The id as text, made once. */
    String key() {
        return key;
    }

    MachineState state() {
        return state;
    }

    String name() {
        return name;
    }

    @Nullable Instant runningSince() {
        return runningSince;
    }

    void setRunningSince(@Nullable Instant since) {
        runningSince = since;
    }

    void setActivity(String text) {
        activity = text;
    }

    /** Takes the figures of a bulk answer; a state older than the last event is left out. */
    void take(MachineSample sample, long askedNanos) {
        name = sample.name();
        if (!hasEvent || askedNanos - eventNanos > 0) {
            changeState(sample.state());
        }
        answered = sample.answered();
        if (sample.vcpus() > 0) {
            vcpus = sample.vcpus();
        }
        if (sample.memoryKib() > 0) {
            memoryKib = sample.memoryKib();
        }
        if (state.isActive()) {
            takeFigures(sample);
        }
    }

    private void takeFigures(MachineSample sample) {
        if (sample.memoryUsedKib() >= 0) {
            memoryUsedKib = sample.memoryUsedKib() / KIB_PER_MIB * KIB_PER_MIB;
        }
        cpu.read(sample.nanos(), sample.cpuNanos());
        disk.read(sample.nanos(), sum(sample.diskReadBytes(), sample.diskWrittenBytes()));
        net.read(sample.nanos(), sum(sample.netReceivedBytes(), sample.netSentBytes()));
    }

    /** Takes an event's word, which is newer than any answer asked for before. */
    void takeEvent(String newName, MachineState newState, long nanos) {
        name = newName;
        eventNanos = nanos;
        hasEvent = true;
        changeState(newState);
    }

    private void changeState(MachineState next) {
        if (state != next && !next.isActive()) {
            cpu.reset();
            disk.reset();
            net.reset();
            memoryUsedKib = 0;
            answered = true;
        } else if (next == MachineState.FROZEN) {
            cpu.reset(); // what it did before is nothing that it does now
            disk.reset();
            net.reset();
        }
        state = next;
    }

    double cpuPercent() {
        if (vcpus == 0 || Double.isNaN(cpu.perSecond())) {
            return Double.NaN;
        }
        double percent = 100 * cpu.perSecond() / NANOS_PER_SECOND / vcpus;
        return Math.rint(Math.min(percent, 100) * 10) / 10;
    }

    double diskRate() {
        return Rate.rounded(disk.perSecond());
    }

    double netRate() {
        return Rate.rounded(net.perSecond());
    }

    double memoryPercent() {
        return memoryKib == 0 || memoryUsedKib == 0 ? Double.NaN : Math.min(100, 100.0 * memoryUsedKib / memoryKib);
    }

    /** How much this entry speaks for the machine when several hosts name it. */
    int rank() {
        int live = shelf.isLive() ? 1 : 0;
        return switch (state) {
            case RUNNING -> 20 + live * 20;
            case SHUTTING_DOWN, SLEEPING -> 18 + live * 20;
            case PAUSED, FROZEN -> 16 + live * 20;
            case CRASHED -> 6 + live;
            case SAVED -> 4 + live;
            case OFF -> 2 + live;
            case UNKNOWN -> live;
        };
    }

    /** The view now; a new one only when a person would see a difference. */
    MachineView view() {
        MachineView old = view;
        boolean stale = !shelf.isLive();
        if (old != null && same(old, stale)) {
            return old;
        }
        MachineView made = new MachineView(id, name, shelf.id(), state, stale, answered, shelf.asOf(), vcpus,
                cpuPercent(), memoryKib, memoryUsedKib, diskRate(), netRate(), Optional.ofNullable(runningSince),
                activity);
        view = made;
        return made;
    }

    private boolean same(MachineView old, boolean stale) {
        return old.state() == state && old.stale() == stale && old.answered() == answered
                && sameFigures(old) && old.name().equals(name) && old.activity().equals(activity)
                && Objects.equals(old.runningSince().orElse(null), runningSince);
    }

    private boolean sameFigures(MachineView old) {
        return old.vcpus() == vcpus && old.memoryKib() == memoryKib && old.memoryUsedKib() == memoryUsedKib
                && Double.compare(old.cpuPercent(), cpuPercent()) == 0
                && Double.compare(old.diskBytesPerSecond(), diskRate()) == 0
                && Double.compare(old.netBytesPerSecond(), netRate()) == 0;
    }

    private static long sum(long one, long other) {
        return one < 0 && other < 0 ? -1 : Math.max(0, one) + Math.max(0, other);
    }
}
