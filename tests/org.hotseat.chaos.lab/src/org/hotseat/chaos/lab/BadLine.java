// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hotseat.lease.wire.Plane;

/**
 * What is wrong with a cable.
 *
 * @param delay each way, in ms
 * @param loseOut how much of what the host sends is lost, in percent
 * @param loseIn how much of what is sent to it, likewise
 * @param rate kilobytes per second each way, 1 to 10,000; 0 for as fast as it can
 * @param damageOut how much of what it sends by TCP is damaged so that only TLS notices, in percent
 */
public record BadLine(int delay, int loseOut, int loseIn, int rate, int damageOut) {

    /**
     * One that carries little.
     *
     * @param rate kilobytes per second
     * @return loses only what does not fit
     */
    public static BadLine slow(int rate) {
        return new BadLine(0, 0, 0, rate, 0);
    }

    /**
     * One that damages what it carries.
     *
     * @param percent of what the host sends
     * @return loses nothing
     */
    public static BadLine damaging(int percent) {
        return new BadLine(0, 0, 0, 0, percent);
    }

    /**
     * What a line that damages has damaged so far.
     *
     * @param host whose cable
     * @param plane which
     * @return segments
     * @throws IOException when that cannot be told
     */
    public static long damaged(LabHost host, Plane plane) throws IOException {
        Path log = host.home().resolve("state/line." + plane.name().toLowerCase(Locale.ROOT) + ".log");
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("damaged ")).count();
        }
    }

    /** For the lab's script. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        add(words, "--delay", delay);
        add(words, "--lose-out", loseOut);
        add(words, "--lose-in", loseIn);
        add(words, "--rate", rate);
        add(words, "--damage-out", damageOut);
        return words;
    }

    private static void add(List<String> words, String option, int value) {
        if (value > 0) {
            words.addAll(List.of(option, Integer.toString(value)));
        }
    }
}
