// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;

/** CPU model and features against the hosts that answer. */
final class CpuCheck implements HostCheck {

    static final String SCRIPT = """
            echo @model; sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n1
            echo @cpus; grep -c '^processor' /proc/cpuinfo
            echo @flags; sed -n 's/^\\(flags\\|Features\\)[^:]*: *//p' /proc/cpuinfo | head -n1
            """;
    private static final int SHOWN = 4;
    /** They differ from one start to the next or matter to nobody's guest. */
    private static final Set<String> IGNORED = Set.of("hypervisor", "cpuid", "arch_perfmon", "nopl", "rep_good",
            "tsc_known_freq", "constant_tsc", "nonstop_tsc", "tsc_reliable", "aperfmperf", "xtopology");

    @Override
    public CheckKind kind() {
        return CheckKind.CPU;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        Map<String, String> others = new LinkedHashMap<>();
        for (Peer peer : scene.peers()) {
            others.put(peer.name(), scene.ask(peer, SCRIPT, deadline));
        }
        return judge(scene.ask(SCRIPT, deadline), others);
    }

    static Finding judge(String output, Map<String, String> others) {
        Parts parts = Parts.of(output);
        String model = NLS.bind(Messages.cpuFound, parts.first("model").orElse("CPU"),
                parts.first("cpus").orElse("?"));
        Set<String> own = flags(parts);
        Set<String> lacking = new TreeSet<>();
        List<String> richer = new ArrayList<>();
        others.forEach((name, other) -> {
            Set<String> missing = flags(Parts.of(other));
            missing.removeAll(own);
            if (!missing.isEmpty()) {
                richer.add(name);
                lacking.addAll(missing);
            }
        });
        if (others.isEmpty()) {
            return Finding.good(model + Messages.cpuAlone);
        }
        if (richer.isEmpty()) {
            return Finding.good(model + Messages.cpuSame);
        }
        String some = lacking.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (lacking.size() > SHOWN ? " +" + (lacking.size() - SHOWN) : "");
        return Finding.note(model + NLS.bind(Messages.cpuLacks, some, String.join(", ", richer)),
                Messages.cpuNeeded);
    }

    private static Set<String> flags(Parts parts) {
        Set<String> flags = new TreeSet<>(List.of(parts.first("flags").orElse("").split("\\s+")));
        flags.removeAll(IGNORED);
        flags.remove("");
        return flags;
    }
}
