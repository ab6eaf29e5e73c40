// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.hotseat.bench.lines.Lines;
import org.hotseat.chaos.lab.Chaos;
import org.hotseat.chaos.lab.FaultKind;
import org.hotseat.chaos.lab.Faults;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Ordeal;
import org.hotseat.chaos.lab.Program;

/**
 * Lets clusters suffer every fault: {@code Main TREE PRODUCT FOLDER LINES PREFIX REPETITIONS HOLD_SECONDS STOP_SECONDS
 * SIZE…}. Exits with 1 when something was wrong.
 */
public final class Main {

    private static final int DISK_MB = 1200;

    private final Path tree;
    private final Program program;
    private final Path folder;
    private final Lines lines;
    private final String prefix;
    private final int repetitions;
    private final Duration hold;
    private final Duration stop;
    private final long seed = System.nanoTime();
    private boolean wrong;

    private Main(String[] args) {
        tree = Path.of(args[0]);
        program = Program.ofProduct(Path.of(args[1]), Path.of(System.getProperty("java.home")));
        folder = Path.of(args[2]);
        lines = new Lines(Path.of(args[3]));
        prefix = args[4];
        repetitions = Integer.parseInt(args[5]);
        hold = Duration.ofSeconds(Long.parseLong(args[6]));
        stop = Duration.ofSeconds(Long.parseLong(args[7]));
    }

    public static void main(String[] args) throws IOException {
        Main bench = new Main(args);
        for (int next = 8; next < args.length; next++) {
            bench.suffer(Size.of(args[next]));
        }
        System.exit(bench.wrong ? 1 : 0);
    }

    private void suffer(Size size) throws IOException {
        lines.say("a cluster of " + size + " on lab hosts");
        Path own = Files.createDirectories(folder.resolve(size.toString()));
        try (LabHosts lab = new LabHosts(tree, own, prefix, size.all(), DISK_MB);
                LabCluster cluster = new LabCluster(lab, program, host -> host.number() > size.homes()
                        ? LabCluster.WITNESS : LabCluster.HOST)) {
            cluster.form(size.all());
            List<LabHost> homes = lab.all().subList(0, size.homes());
            try (Chaos chaos = new Chaos(cluster, homes)) {
                chaos.settle();
                Random random = new Random(seed);
                for (int round = 1; round <= repetitions; round++) {
                    for (FaultKind kind : FaultKind.values()) {
                        tell(size, kind, chaos.suffer(new Faults(cluster, homes, random, lasting(kind)).make(kind)));
                    }
                }
                control(size, chaos, homes);
            }
        }
    }

    private Duration lasting(FaultKind kind) {
        return switch (kind) {
            case AGENT_STOPPED, KEEPER_STOPPED, BOTH_STOPPED, HOST_STOPPED -> stop;
            default -> hold;
        };
    }

    private void tell(Size size, FaultKind kind, Ordeal ordeal) throws IOException {
        String fault = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        lines.sample("pause-" + fault + '-' + size, seconds(ordeal.waited()));
        lines.sample("settled-" + size, seconds(ordeal.settled()));
        lines.sample("moved-" + size, ordeal.moved());
        lines.sample("wrong-" + size, ordeal.wrong().size());
        for (Duration gap : ordeal.gap()) {
            lines.sample("gap-" + size, gap.toNanos() / 1e6);
        }
        lines.say(ordeal.text());
        for (String one : ordeal.wrong()) {
            wrong = true;
            lines.note("WRONG after " + ordeal.fault().text() + " of " + size + ": " + one);
        }
    }

    /** Whoever watches must be seen to see. */
    private void control(Size size, Chaos chaos, List<LabHost> homes) throws IOException {
        var owners = chaos.owners().values();
        LabHost owner = homes.stream().filter(host -> owners.contains(host.id())).findFirst().orElseThrow();
        Duration twice = chaos.control(owner);
        lines.sample("control-" + size, twice.toNanos() / 1e6);
        if (!twice.isPositive()) {
            wrong = true;
            lines.note("WRONG: the observer did not see a machine that ran twice");
        }
    }

    private static double seconds(Duration span) {
        return span.toNanos() / 1e9;
    }
}
