// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.model.cluster.Seat;
import org.hotseat.observed.inventory.HostView;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.States;
import org.hotseat.ui.operations.properties.field.FieldRow;
import org.hotseat.ui.operations.subject.Subjects;

/** Rows of what is observed. */
final class ObservedRows {

    /** Key of the row whose value has a mark. */
    static final String STATE = "state";

    private ObservedRows() {
    }

    static List<FieldRow> cluster(PageSource source) {
        List<HostView> hosts = source.inventory().hosts();
        List<HostView> live = hosts.stream().filter(host -> host.link() == LinkState.LIVE).toList();
        List<MachineView> machines = source.inventory().machines();
        long running = machines.stream().filter(one -> !one.stale() && one.state() == MachineState.RUNNING).count();
        List<FieldRow> rows = new ArrayList<>();
        rows.add(FieldRow.fact("hosts", Messages.hosts,
                NLS.bind(Messages.answering, live.size(), hosts.size())));
        rows.add(FieldRow.fact("machines", Messages.machines,
                NLS.bind(Messages.runningOf, running, machines.size())));
        rows.add(FieldRow.fact("cpu", Messages.cpu, Formats.percent(live.stream().mapToDouble(HostView::cpuPercent)
                .filter(Double::isFinite).average().orElse(Double.NaN))));
        rows.add(FieldRow.fact("memory", Messages.memory,
                memory(live.stream().mapToLong(HostView::memoryUsedKib).sum(),
                        live.stream().mapToLong(HostView::memoryTotalKib).sum())));
        return rows;
    }

    static List<FieldRow> host(HostView host, PageSource source) {
        List<FieldRow> rows = new ArrayList<>();
        rows.add(FieldRow.fact(STATE, Messages.state, States.describe(host, source.now()))
                .in(States.of(host)));
        host.trouble().ifPresent(why -> rows.add(FieldRow.fact("trouble", Messages.cause, why.text())));
        rows.add(FieldRow.fact("machines", Messages.machines,
                Integer.toString(source.inventory().machinesOn(host.id()).size())));
        rows.add(FieldRow.fact("cpu", Messages.cpu, cpu(host)));
        rows.add(FieldRow.fact("memory", Messages.memory, memory(host.memoryUsedKib(), host.memoryTotalKib())));
        rows.add(FieldRow.fact("disk", Messages.disk, Formats.byteRate(host.diskBytesPerSecond())));
        rows.add(FieldRow.fact("network", Messages.network, Formats.bitRate(host.netBytesPerSecond())));
        rows.add(FieldRow.fact("delay", Messages.delay, Formats.millis(host.delayMillis())));
        host.facts().ifPresent(facts -> addFacts(rows, facts));
        return rows;
    }

    private static void addFacts(List<FieldRow> rows, HostFacts facts) {
        rows.add(FieldRow.fact("hostName", Messages.hostName, facts.hostName()));
        rows.add(FieldRow.fact("hypervisor", Messages.hypervisor, facts.hypervisor() + ", " + facts.library()));
        rows.add(FieldRow.fact("model", Messages.processor, facts.cpuModel()));
    }

    private static String cpu(HostView host) {
        String load = Formats.percent(host.cpuPercent());
        return host.facts().map(facts -> NLS.bind(Messages.ofCpus, load, facts.cpus()))
                .orElse(load);
    }

    static List<FieldRow> machine(MachineView machine, PageSource source) {
        List<FieldRow> rows = new ArrayList<>();
        rows.add(FieldRow.fact(STATE, Messages.state, States.describe(machine, source.now()))
                .in(States.of(machine)));
        rows.add(FieldRow.fact("host", Messages.host,
                source.inventory().host(machine.host()).map(HostView::name).orElse(machine.host().value())));
        rows.add(FieldRow.fact("seat", Messages.seat,
                Subjects.seat(source.cluster(), machine.id()).map(Seat::getName).orElse("")));
        rows.add(FieldRow.fact("uptime", Messages.uptime, Formats.uptime(machine.runningSince(), source.now())));
        rows.add(FieldRow.fact("vcpus", Messages.vcpus,
                machine.vcpus() == 0 ? Formats.NONE : Integer.toString(machine.vcpus())));
        rows.add(FieldRow.fact("cpu", Messages.cpu, Formats.percent(machine.cpuPercent())));
        rows.add(FieldRow.fact("memory", Messages.memory, memory(machine.memoryUsedKib(), machine.memoryKib())));
        rows.add(FieldRow.fact("disk", Messages.disk, Formats.byteRate(machine.diskBytesPerSecond())));
        rows.add(FieldRow.fact("network", Messages.network, Formats.bitRate(machine.netBytesPerSecond())));
        if (Subjects.machine(source.cluster(), machine.id()).isEmpty()) { // else it stands among the settings
            rows.add(FieldRow.fact("uuid", Messages.uuid, machine.id().toString()));
        }
        return rows;
    }

    private static String memory(long usedKib, long totalKib) {
        String total = totalKib <= 0 ? Formats.NONE : Formats.size(DataSize.ofKib(totalKib));
        return usedKib <= 0 ? total
                : NLS.bind(Messages.usedOf, Formats.size(DataSize.ofKib(usedKib)), total);
    }
}
