// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;

import org.hotseat.base.unit.DataSize;
import org.hotseat.checks.HostInterface;
import org.hotseat.checks.HostSurvey;

/** Looks at what a host has. Pure. */
public final class Survey {

    /** Prints it. */
    public static final String SCRIPT = "echo @name; hostname; echo @cpus; grep -c '^processor' /proc/cpuinfo\n"
            + MemoryCheck.SCRIPT + InterfaceReader.SCRIPT;

    private Survey() {
    }

    /**
     * Reads it.
     *
     * @param output of {@link #SCRIPT}
     * @return what is there; what cannot be read is left out
     */
    public static HostSurvey read(String output) {
        Parts parts = Parts.of(output);
        List<HostInterface> interfaces = InterfaceReader.read(output).stream()
                .filter(one -> one.isBridge() || one.isPhysical()).toList();
        return new HostSurvey(parts.first("name").orElse(""), parts.number("cpus").orElse(0L).intValue(),
                DataSize.ofKib(parts.number("memory", "MemTotal").orElse(0L)), interfaces);
    }
}
