// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.ssh;

import java.util.HashSet;
import java.util.Set;

import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.MachineSample;

/** Reads a Linux kernel's figures. What cannot be read is not known. Pure. */
final class ProcFigures {

    /** Marks, so that parts are told apart whatever is missing; names of disks and of network cards with a device. */
    static final String COMMAND = """
            echo @stat; head -n1 /proc/stat
            echo @memory; grep -E '^(MemTotal|MemAvailable):' /proc/meminfo
            echo @disks; for d in /sys/block/*/device /sys/block/dm-*; do [ -e "$d" ] || continue
            case $d in */device) d=${d%/device};; *) continue;; esac; echo "${d##*/}"; done
            echo @diskstats; cat /proc/diskstats
            echo @cards; for n in /sys/class/net/*/device; do [ -e "$n" ] || continue
            n=${n%/device}; echo "${n##*/}"; done
            echo @net; cat /proc/net/dev
            """;

    private static final long SECTOR = 512;
    private static final int IDLE = 3;
    private static final int WAITING = 4;
    /** Guest time is in user time already. */
    private static final int TICKS = 8;

    private long busy = MachineSample.NONE;
    private long total = MachineSample.NONE;
    private long memory = MachineSample.NONE;
    private long available = MachineSample.NONE;
    private long read;
    private long written;
    private long received;
    private long sent;
    private final Set<String> disks = new HashSet<>();
    private final Set<String> cards = new HashSet<>();

    private ProcFigures() {
    }

    static HostSample read(String output, long nanos) {
        ProcFigures figures = new ProcFigures();
        String part = "";
        for (String line : output.split("\n")) {
            if (line.startsWith("@")) {
                part = line;
            } else {
                try {
                    figures.take(part, line.strip().split("[\\s:]+"));
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException unknown) {
                    continue; // a line of a form that this kernel alone has
                }
            }
        }
        return new HostSample(nanos, figures.busy, figures.total, figures.memory, figures.available, figures.read,
                figures.written, figures.received, figures.sent);
    }

    private void take(String part, String[] words) {
        switch (part) {
            case "@stat" -> takeTicks(words);
            case "@memory" -> {
                long kib = Long.parseLong(words[1]);
                if (words[0].equals("MemTotal")) {
                    memory = kib;
                } else {
                    available = kib;
                }
            }
            case "@disks" -> disks.add(words[0]);
            case "@diskstats" -> {
                if (disks.contains(words[2])) {
                    read += Long.parseLong(words[5]) * SECTOR;
                    written += Long.parseLong(words[9]) * SECTOR;
                }
            }
            case "@cards" -> cards.add(words[0]);
            case "@net" -> takeNet(words);
            default -> {
                // what a login script prints
            }
        }
    }

    private void takeTicks(String[] words) {
        long all = 0;
        for (int i = 1; i <= TICKS; i++) {
            all += Long.parseLong(words[i]);
        }
        total = all;
        busy = all - Long.parseLong(words[1 + IDLE]) - Long.parseLong(words[1 + WAITING]);
    }

    /** Without cards of its own, as in a container, the host has what leaves it by virtual ones. */
    private void takeNet(String[] words) {
        boolean counts = cards.isEmpty() ? !words[0].equals("lo") && !words[0].startsWith("br")
                && !words[0].startsWith("vnet") : cards.contains(words[0]);
        if (counts) {
            received += Long.parseLong(words[1]);
            sent += Long.parseLong(words[9]);
        }
    }
}
