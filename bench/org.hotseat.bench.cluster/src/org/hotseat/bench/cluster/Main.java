// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.hotseat.bench.lines.Lines;

/** Measures clusters of several sizes: {@code Main PRODUCT FOLDER LINES KILLS STARTS IDLE_SECONDS SIZE…}. */
public final class Main {

    private final Path product;
    private final Path folder;
    private final Lines lines;
    private final int kills;
    private final int starts;
    private final Duration idle;

    private Main(String[] args) {
        product = Path.of(args[0]);
        folder = Path.of(args[1]);
        lines = new Lines(Path.of(args[2]));
        kills = Integer.parseInt(args[3]);
        starts = Integer.parseInt(args[4]);
        idle = Duration.ofSeconds(Long.parseLong(args[5]));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Main bench = new Main(args);
        for (int next = 6; next < args.length; next++) {
            bench.measure(Integer.parseInt(args[next]));
        }
    }

    private void measure(int size) throws IOException, InterruptedException {
        lines.say(size + " agents");
        try (Group group = new Group(product, folder.resolve(Integer.toString(size)), size)) {
            group.form();
            Sizes sizes = new Sizes(group, lines);
            sizes.starts(starts);
            new Commits(group, lines).measure();
            lines.say("idle for " + idle.toSeconds() + " s");
            TimeUnit.NANOSECONDS.sleep(idle.toNanos());
            sizes.memory();
            new Kills(group, lines).measure(kills);
        }
    }
}
