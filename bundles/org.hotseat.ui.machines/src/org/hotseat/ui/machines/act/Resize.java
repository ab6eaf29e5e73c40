// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.id.MachineId;
import org.hotseat.console.machine.MachineActs;
import org.hotseat.console.operation.Operation;
import org.hotseat.observed.inventory.MachineView;

/** What can be made larger or smaller while a machine runs, and how its number is written. */
enum Resize {
    /** vCPUs. */
    VCPUS(1, 32),
    /** Memory, in MiB. */
    MEMORY(64, 16L * 1024 * 1024);

    private static final long KIB = 1024;
    private static final long GIB_MIB = 1024;

    private final long least;
    private final long most;

    Resize(long least, long most) {
        this.least = least;
        this.most = most;
    }

    long now(MachineView machine) {
        return this == VCPUS ? machine.vcpus() : machine.memoryKib() / KIB;
    }

    /** What all of them have. */
    OptionalLong common(Collection<MachineView> machines) {
        long[] values = machines.stream().mapToLong(this::now).distinct().limit(2).toArray();
        return values.length == 1 ? OptionalLong.of(values[0]) : OptionalLong.empty();
    }

    /** The number in what was typed: vCPUs as they are, memory in GiB unless MiB stands behind it. */
    OptionalLong parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        boolean mib = this == MEMORY && text.endsWith("mib");
        String digits = text.replaceAll("(gib|mib|g)$", "").strip();
        if (!digits.matches(this == VCPUS ? "[0-9]{1,4}" : "[0-9]{1,9}([.,][0-9]{1,6})?") || this == VCPUS
                && !digits.equals(text)) {
            return OptionalLong.empty();
        }
        double number = Double.parseDouble(digits.replace(',', '.'));
        long value = Math.round(this == MEMORY && !mib ? number * GIB_MIB : number);
        return LongStream.of(value).filter(one -> one >= least && one <= most).findFirst();
    }

    String text(long value) {
        if (this == VCPUS) {
            return Long.toString(value);
        }
        return value % GIB_MIB == 0 ? Long.toString(value / GIB_MIB) : value + " MiB";
    }

    /** As it stands in a sentence. */
    String withUnit(long value) {
        return this == MEMORY && value % GIB_MIB == 0 ? text(value) + " GiB" : text(value);
    }

    Operation operation(MachineActs acts, MachineId machine, long value) {
        return this == VCPUS ? acts.setVcpus(machine, Math.toIntExact(value)) : acts.setMemory(machine, value * KIB);
    }

    String title() {
        return this == VCPUS ? Messages.vcpusTitle : Messages.memoryTitle;
    }

    String label() {
        return this == VCPUS ? Messages.vcpusLabel : Messages.memoryLabel;
    }

    String wrong() {
        return this == VCPUS ? Messages.vcpusWrong : Messages.memoryWrong;
    }

    String bulkTitle(int machines) {
        return NLS.bind(this == VCPUS ? Messages.vcpusMany : Messages.memoryMany, machines);
    }
}
