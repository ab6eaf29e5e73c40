// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

/**
 * One checkpoint. Instants are {@link System#nanoTime()}, which all processes of one machine share.
 *
 * @param begun when it was begun
 * @param ended when the other side had it
 * @param pause nanoseconds from STOP to RESUME, by QEMU's own stamps
 * @param bytes that crossed, or would have to cross, the wire
 * @param changed bytes of the pages that differed, as they are; 0 where nobody knows
 * @param lost nanoseconds of work that would have been lost just before it ended: since the instant of the one before;
 *        0 for the first
 */
record Generation(long begun, long ended, long pause, long bytes, long changed, long lost) {

    private static final int FIELDS = 7;

    static final String WORD = "generation";

    String line() {
        return String.join(" ", WORD, Long.toString(begun), Long.toString(ended), Long.toString(pause), Long.toString(
                bytes), Long.toString(changed), Long.toString(lost));
    }

    static Generation of(String line) {
        String[] words = line.split(" ");
        if (words.length != FIELDS || !words[0].equals(WORD)) {
            throw new IllegalArgumentException(line);
        }
        return new Generation(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]), Long
                .parseLong(words[4]), Long.parseLong(words[5]), Long.parseLong(words[6]));
    }
}
