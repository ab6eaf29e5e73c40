// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.observed.inventory.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;

/** One host with its machines. Guarded by the store's lock. */
final class HostShelf {

    final Map<MachineId, MachineEntry> machines = new HashMap<>();
    private final HostId id;
    private String name;
    private LinkState link = LinkState.OFF;
    private Instant asOf = Instant.EPOCH;
    private Optional<Failure> trouble = Optional.empty();
    private Optional<HostFacts> facts = Optional.empty();
    private final Rate busy = new Rate();
    private final Rate total = new Rate();
    private final Rate disk = new Rate();
    private final Rate net = new Rate();
    private final Strain cpuStrain = new Strain(HostView.CPU_LIMIT, HostView.CPU_CLEAR, HostView.CPU_PATIENCE);
    private final Strain memoryStrain = new Strain(HostView.MEMORY_LIMIT, HostView.MEMORY_CLEAR, Duration.ZERO);
    private long memoryUsedKib;
    private long memoryTotalKib;
    private double delayMillis = Double.NaN;
    private @Nullable HostView view;

    HostShelf(HostId id, String name) {
        this.id = id;
        this.name = name;
    }

    HostId id() {
        return id;
    }

    boolean isLive() {
        return link == LinkState.LIVE;
    }

    LinkState link() {
        return link;
    }

    Instant asOf() {
        return asOf;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    void takeLink(LinkState newLink, Optional<Failure> why) {
        link = newLink;
        trouble = why;
        if (newLink != LinkState.LIVE) {
            busy.reset();
            total.reset();
            disk.reset();
            net.reset();
            cpuStrain.reset();
            memoryStrain.reset();
        }
    }

    void takeFacts(HostFacts newFacts) {
        facts = Optional.of(newFacts);
        memoryTotalKib = newFacts.memory().kib();
    }

    void answered(Instant when, double millis) {
        asOf = when;
        delayMillis = Math.rint(millis * 10) / 10;
    }

    void take(HostSample sample) {
        busy.read(sample.nanos(), sample.cpuBusyTicks());
        total.read(sample.nanos(), sample.cpuTotalTicks());
        if (sample.memoryTotalKib() > 0 && sample.memoryAvailableKib() >= 0) {
            memoryTotalKib = sample.memoryTotalKib();
            memoryUsedKib = sample.memoryTotalKib() - sample.memoryAvailableKib();
        }
        disk.read(sample.nanos(), Math.max(0, sample.diskReadBytes()) + Math.max(0, sample.diskWrittenBytes()));
        net.read(sample.nanos(), Math.max(0, sample.netReceivedBytes()) + Math.max(0, sample.netSentBytes()));
        cpuStrain.take(cpuPercent(), sample.nanos());
        memoryStrain.take(memoryPercent(), sample.nanos());
    }

    double cpuPercent() {
        double share = 100 * busy.perSecond() / total.perSecond();
        return Double.isFinite(share) ? Math.rint(Math.clamp(share, 0, 100) * 10) / 10 : Double.NaN;
    }

    double diskRate() {
        return Rate.rounded(disk.perSecond());
    }

    double netRate() {
        return Rate.rounded(net.perSecond());
    }

    double memoryPercent() {
        return memoryTotalKib == 0 || memoryUsedKib == 0 ? Double.NaN : 100.0 * memoryUsedKib / memoryTotalKib;
    }

    /** The view now; the same object while nothing has changed. */
    HostView view() {
        HostView made = new HostView(id, name, link, asOf, trouble, facts, cpuPercent(), memoryUsedKib,
                memoryTotalKib, diskRate(), netRate(), delayMillis, cpuStrain.isStrained(), memoryStrain.isStrained());
        HostView old = view;
        if (old != null && old.equals(made)) {
            return old;
        }
        view = made;
        return made;
    }
}
