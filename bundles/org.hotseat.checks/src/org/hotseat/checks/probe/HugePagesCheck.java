// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;

/** Huge pages, which keep the pauses of protected machines short. */
final class HugePagesCheck implements HostCheck {

    private static final String SETTING = "/etc/sysctl.d/60-hotseat-hugepages.conf";
    private static final long KIB_PER_GIB = 1 << 20;

    @Override
    public CheckKind kind() {
        return CheckKind.HUGE_PAGES;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(MemoryCheck.SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Parts parts = Parts.of(output);
        long size = parts.number("memory", "Hugepagesize").orElse(0L);
        long pages = parts.number("memory", "HugePages_Total").orElse(0L);
        if (size == 0) {
            return Finding.note(Messages.hugeUnsupported, Messages.hugeNeeded);
        }
        if (pages > 0) {
            long free = parts.number("memory", "HugePages_Free").orElse(0L);
            return Finding.good(NLS.bind(Messages.hugeFound, Sizes.gib(DataSize.ofKib(free * size)),
                    Sizes.gib(DataSize.ofKib(pages * size))));
        }
        long half = parts.number("memory", "MemAvailable").orElse(0L) / 2 / KIB_PER_GIB;
        Finding none = Finding.note(Messages.hugeNone, Messages.hugeNeeded);
        return half == 0 ? none : none.with(reserve(half, half * KIB_PER_GIB / size));
    }

    private static Fix reserve(long gib, long pages) {
        return new Fix(NLS.bind(Messages.reserveHuge, gib), Messages.reserveHugeMore, List.of(
                "echo vm.nr_hugepages=" + pages + " > " + SETTING,
                "sysctl -q -p " + SETTING,
                "[ \"$(cat /proc/sys/vm/nr_hugepages)\" -ge " + pages + " ]"),
                List.of("rm -f " + SETTING, "sysctl -q vm.nr_hugepages=0"), false);
    }
}
