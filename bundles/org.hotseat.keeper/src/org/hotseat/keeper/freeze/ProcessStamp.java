// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.freeze;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that cannot be mistaken for a later one with the same number.
 *
 * @param pid its number
 * @param born when it started, in the kernel's ticks since boot
 */
public record ProcessStamp(long pid, long born) {

    /** The fields of /proc/PID/stat after the name, which may hold anything: state is the first, start the 20th. */
    private static final int BORN = 19;

    /** Refuses what no kernel numbers. */
    public ProcessStamp {
        if (pid < 1 || born < 0) {
            throw new IllegalArgumentException("process " + pid + " born " + born);
        }
    }

    /**
     * The process that has a number now.
     *
     * @param pid any number
     * @return empty when there is none
     */
    public static Optional<ProcessStamp> of(long pid) {
        return fields(pid).map(fields -> new ProcessStamp(pid, Long.parseLong(fields[BORN])));
    }

    /**
     * The state of this very process.
     *
     * @return the kernel's letter; empty when it is gone, or only waits for its parent to notice
     */
    public Optional<Character> state() {
        return fields(pid).filter(fields -> Long.parseLong(fields[BORN]) == born)
                .map(fields -> fields[0].charAt(0)).filter(state -> state != 'Z' && state != 'X');
    }

    private static Optional<String[]> fields(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields.length > BORN ? Optional.of(fields) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty(); // there is no process of that number
        }
    }
}
