// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.place;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory a machine may have, from its description. */
public final class MachineMemory {

    private static final Pattern MEMORY = Pattern.compile("<memory(?:\\s+unit\\s*=\\s*['\"](\\w+)['\"])?\\s*>\\s*(\\d{1,15})\\s*<");
    private static final long KIB = 1024;
    /** Bytes; libvirt's names. */
    private static final Map<String, Long> UNITS = Map.ofEntries(Map.entry("b", 1L), Map.entry("bytes", 1L),
            Map.entry("k", KIB), Map.entry("kib", KIB), Map.entry("kb", 1000L), Map.entry("m", KIB * KIB),
            Map.entry("mib", KIB * KIB), Map.entry("mb", 1_000_000L), Map.entry("g", KIB * KIB * KIB),
            Map.entry("gib", KIB * KIB * KIB), Map.entry("gb", 1_000_000_000L),
            Map.entry("t", KIB * KIB * KIB * KIB), Map.entry("tib", KIB * KIB * KIB * KIB),
            Map.entry("tb", 1_000_000_000_000L));

    private MachineMemory() {
    }

    /**
     * The memory that a machine is made with.
     *
     * @param xml libvirt's description
     * @return KiB, rounded up; 0 when the description tells none
     */
    public static long kib(String xml) {
        Matcher found = MEMORY.matcher(xml);
        if (!found.find()) {
            return 0;
        }
        String unit = found.group(1) == null ? "KiB" : found.group(1);
        long bytes = Long.parseLong(found.group(2)) * UNITS.getOrDefault(unit.toLowerCase(Locale.ROOT), KIB);
        return Math.ceilDiv(bytes, KIB);
    }
}
