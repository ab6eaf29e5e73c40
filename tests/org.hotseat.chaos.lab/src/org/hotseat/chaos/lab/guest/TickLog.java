// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is heard on one serial line of a {@link CounterGuest}. A process that went on from a checkpoint begins anywhere,
 * in the middle of a line too: its first ticks get their numbers when it tells one. Thread-safe.
 */
public final class TickLog {

    private static final int DIGITS = 8;
    private static final int FIELDS = 3;
    private static final int RADIX = 16;

    private final List<Tick> ticks = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    /** When the ticks without a number so far were heard. */
    private final List<Long> unnumbered = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private long begins;
    private long lastNumber;
    private long lineSince;

    /**
     * Takes what was heard.
     *
     * @param bytes content
     * @param count how many of them
     * @param now when
     */
    public synchronized void hear(byte[] bytes, int count, long now) {
        for (int at = 0; at < count; at++) {
            hear((char) (bytes[at] & 0xFF), now);
        }
    }

    private void hear(char sign, long now) {
        switch (sign) {
            case 'S' -> {
                cutOff();
                begins++;
                lastNumber = 0;
                unnumbered.clear();
            }
            case '.' -> {
                cutOff();
                tick(now);
            }
            case 'T', 'X' -> {
                cutOff();
                line.append(sign);
                lineSince = now;
            }
            case '\n' -> end();
            default -> {
                if (line.length() > 0) {
                    line.append(sign);
                }
            }
        }
    }

    private void tick(long now) {
        if (lastNumber == 0) {
            unnumbered.add(now);
        } else {
            lastNumber++;
            ticks.add(new Tick(lastNumber, now, 0, 0));
        }
    }

    /** A line that was begun by a process that is no more: it was a tick all the same. */
    private void cutOff() {
        if (line.length() > 0 && line.charAt(0) == 'T') {
            tick(lineSince);
        }
        line.setLength(0);
    }

    private void end() {
        String whole = line.toString();
        line.setLength(0);
        if (whole.startsWith("X")) {
            differences.add(whole);
        } else if (whole.length() == 1 + FIELDS * DIGITS) {
            try {
                told(field(whole, 0), field(whole, 1), field(whole, 2));
            } catch (NumberFormatException mixed) {
                tick(lineSince); // two processes have written to it
            }
        } else if (!whole.isEmpty()) {
            tick(lineSince);
        }
    }

    private static long field(String line, int number) {
        int from = 1 + number * DIGITS;
        return Long.parseLong(line, from, from + DIGITS, RADIX);
    }

    private void told(long number, long count, long work) {
        for (int before = 0; before < unnumbered.size(); before++) {
            ticks.add(new Tick(number - unnumbered.size() + before, unnumbered.get(before), 0, 0));
        }
        unnumbered.clear();
        lastNumber = number;
        ticks.add(new Tick(number, lineSince, count, work));
    }

    /** Another process will be heard: its first ticks are numbered anew. Forgets what was heard so far. */
    public synchronized void renew() {
        ticks.clear();
        unnumbered.clear();
        line.setLength(0);
        lastNumber = 0;
    }

    /**
     * The ticks so far.
     *
     * @return as they were heard, those with a number only
     */
    public synchronized List<Tick> ticks() {
        return List.copyOf(ticks);
    }

    /**
     * The ticks of some time.
     *
     * @param from first instant
     * @param to first instant after it
     * @return as they were heard
     */
    public synchronized List<Tick> ticks(long from, long to) {
        return ticks.stream().filter(tick -> tick.nanos() - from >= 0 && tick.nanos() - to < 0).toList();
    }

    /**
     * The newest tick.
     *
     * @return empty before the first that has a number
     */
    public synchronized Optional<Tick> newest() {
        return ticks.isEmpty() ? Optional.empty() : Optional.of(ticks.get(ticks.size() - 1));
    }

    /**
     * When the first tick was heard, also one whose number is not known yet.
     *
     * @return since the last {@link #renew}
     */
    public synchronized Optional<Long> first() {
        if (!ticks.isEmpty()) {
            return Optional.of(ticks.get(0).nanos());
        }
        return unnumbered.stream().findFirst();
    }

    /**
     * Where memory and disk were not of one instant.
     *
     * @return the machine's own words, since ever
     */
    public synchronized List<String> differences() {
        return List.copyOf(differences);
    }

    /**
     * How often a machine began from nothing.
     *
     * @return since ever
     */
    public synchronized long begins() {
        return begins;
    }
}
