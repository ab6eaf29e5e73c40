// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

/**
 * One tick of a machine, as it was heard outside.
 *
 * @param number counted by the machine in its memory, from 1 on
 * @param nanos {@link System#nanoTime()} of whoever heard it
 * @param count what the machine has on its disk by its own word, 0 where this tick does not tell
 * @param work units of work done so far, likewise
 */
public record Tick(long number, long nanos, long count, long work) {

    /**
     * Whether it told the other numbers.
     *
     * @return one of {@link CounterGuest#EVERY}
     */
    public boolean tells() {
        return count > 0 || work > 0;
    }
}
