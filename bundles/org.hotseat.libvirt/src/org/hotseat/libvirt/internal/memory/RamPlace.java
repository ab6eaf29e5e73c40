// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.memory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the memory at the machine's address 0 lies in QEMU's process. It stays there while the process lives.
 *
 * @param process its number
 * @param block as QEMU names this piece of memory
 * @param address of its first byte in the process
 */
public record RamPlace(long process, String block, long address) {

    /** Asks QEMU's monitor for it. */
    public static final String QUESTION = "{\"execute\": \"human-monitor-command\", \"arguments\": {\"command-line\": "
            + "\"gpa2hva 0\"}}";

    private static final Pattern ANSWER = Pattern.compile("for 0x0 \\(([^)]+)\\) is 0x([0-9a-f]{1,16})\\b");

    /**
     * Reads the answer.
     *
     * @param process that answered
     * @param answer to {@link #QUESTION}
     * @return empty when it says something else, as other releases may
     */
    public static Optional<RamPlace> of(long process, String answer) {
        Matcher told = ANSWER.matcher(answer);
        return told.find() ? Optional.of(new RamPlace(process, told.group(1), Long.parseUnsignedLong(told.group(2), 16)))
                : Optional.empty();
    }
}
