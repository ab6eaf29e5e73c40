// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.hotseat.base.id.HostId;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.place.MachineMemory;

/**
 * What a host has, as far as a machine of another host could ever go on there. What is not known stands against
 * nothing.
 *
 * @param memoryKib of the host; 0 when not known
 * @param features of its processors, as the kernel names them; empty when not known
 */
public record Fitness(long memoryKib, List<String> features) {

    /** A processor of software is the same everywhere; one described by a model is the hypervisor's to judge. */
    private static final Pattern KVM = Pattern.compile("<domain\\b[^>]*\\btype\\s*=\\s*['\"]kvm['\"]");
    private static final Pattern OF_HOST = Pattern.compile(
            "<cpu\\b[^>]*\\bmode\\s*=\\s*['\"](?:host-passthrough|host-model|maximum)['\"]");
    private static final double KIB_PER_GIB = 1024.0 * 1024;
    private static final int SHOWN = 4;

    /** Copies the list. */
    public Fitness {
        features = List.copyOf(features);
    }

    /** Why a machine of this host could not go on at another one; empty when nothing speaks against it. */
    Optional<String> against(MachineRecord machine, HostId other, Fitness there) {
        long needs = MachineMemory.kib(machine.xml());
        if (there.memoryKib > 0 && needs > there.memoryKib) {
            return Optional.of(String.format(Locale.ROOT, "%s has %.1f GiB of memory, and %s needs %.1f GiB", other,
                    there.memoryKib / KIB_PER_GIB, machine.name(), needs / KIB_PER_GIB));
        }
        boolean shared = KVM.matcher(machine.xml()).find() && OF_HOST.matcher(machine.xml()).find();
        Set<String> missing = new TreeSet<>(features);
        missing.removeAll(new HashSet<>(there.features));
        if (!shared || missing.isEmpty() || there.features.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = new ArrayList<>(missing).subList(0, Math.min(SHOWN, missing.size()));
        return Optional.of("the processor of " + other + " lacks what " + machine.name() + " may use here: "
                + String.join(", ", shown) + (missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more"
                        : ""));
    }
}
