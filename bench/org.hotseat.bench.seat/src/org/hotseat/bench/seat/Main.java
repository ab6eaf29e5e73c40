// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.seat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.hotseat.bench.lines.Lines;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;
import org.hotseat.chaos.lab.seat.SeatReport;
import org.hotseat.chaos.lab.seat.SeatTrial;

/**
 * A seat on lab hosts: {@code Main TREE PRODUCT FOLDER LINES PREFIX MOVES CUTS SEED MEMORY DEVICES}, where DEVICES is
 * with or without. Moves and cuts come in an order that the seed tells. Exits with 1 when one of them was not recovered
 * or two hosts had anything at once.
 */
public final class Main {

    private static final int DISK_MB = 1600;
    private static final double MILLION = 1e6;

    private final Path tree;
    private final Program program;
    private final Path folder;
    private final Lines lines;
    private final String prefix;
    private final int moves;
    private final int cuts;
    private final long seed;
    private final int memory;
    private final boolean devices;
    private final List<SeatReport> reports = new ArrayList<>();

    private Main(String[] args) {
        tree = Path.of(args[0]);
        program = Program.ofProduct(Path.of(args[1]), Path.of(System.getProperty("java.home")));
        folder = Path.of(args[2]);
        lines = new Lines(Path.of(args[3]));
        prefix = args[4];
        moves = Integer.parseInt(args[5]);
        cuts = Integer.parseInt(args[6]);
        seed = Long.parseLong(args[7]);
        memory = Integer.parseInt(args[8]);
        devices = args[9].equals("with");
    }

    public static void main(String[] args) throws IOException {
        System.exit(new Main(args).run() ? 0 : 1);
    }

    private String suffix() {
        return devices ? "" : "-bare";
    }

    private boolean run() throws IOException {
        lines.note("seed " + seed + ", " + moves + " moves and " + cuts + " cuts " + (devices ? "with" : "without")
                + " devices, " + memory + " MiB");
        boolean good = true;
        try (LabHosts lab = new LabHosts(tree, Files.createDirectories(folder.resolve("d")), prefix, SeatTrial.SERVING
                + (devices ? 1 : 0), DISK_MB)) {
            try (SeatTrial trial = new SeatTrial(lab, program, memory, seed)) {
                for (boolean cut : order()) {
                    int number = 1 + (int) reports.stream().filter(one -> one.cut() == cut).count();
                    tell(cut ? trial.cut(number) : trial.move(number));
                }
            } catch (IOException | IllegalStateException broken) {
                good = false;
                lines.note("WRONG: it broke off after " + reports.size() + " of " + (moves + cuts) + ": " + broken
                        .getMessage());
            } finally {
                keepLogs(lab);
            }
        }
        return sum() && good;
    }

    /** Whether it is a cut, one after the other. */
    private List<Boolean> order() {
        Random random = new Random(seed);
        List<Boolean> order = new ArrayList<>();
        int movesLeft = moves;
        int cutsLeft = cuts;
        while (movesLeft + cutsLeft > 0) {
            boolean cut = random.nextInt(movesLeft + cutsLeft) < cutsLeft;
            order.add(cut);
            movesLeft -= cut ? 0 : 1;
            cutsLeft -= cut ? 1 : 0;
        }
        return order;
    }

    private void tell(SeatReport report) throws IOException {
        reports.add(report);
        lines.run(report.fields());
        lines.say(report.text());
        for (String leg : SeatReport.ALL) {
            Duration measured = report.legs().get(leg);
            if (measured != null) {
                lines.sample((report.cut() ? "cut-" : "move-") + leg + suffix(), measured.toNanos() / MILLION / 1000);
            }
        }
        if (!report.silence().isZero()) {
            lines.sample((report.cut() ? "cut" : "move") + "-silence", report.silence().toNanos() / MILLION / 1000);
        }
        lines.sample("owners-at-once", report.most());
        lines.sample("pictures-at-once", report.shown());
        if (!report.cut()) {
            lines.sample("preview", report.preview().toNanos() / MILLION);
        }
        if (!report.recovered() || !report.before().isEmpty()) {
            lines.note("WRONG: " + report.text());
        }
    }

    private boolean sum() throws IOException {
        boolean all = true;
        for (boolean cut : List.of(false, true)) {
            int wanted = cut ? cuts : moves;
            long well = reports.stream().filter(one -> one.cut() == cut && one.recovered()).count();
            if (wanted > 0) {
                lines.sample((cut ? "cut" : "move") + "-recovered-share" + suffix(), 100.0 * well / wanted);
                lines.note(String.format(Locale.ROOT, "%s recovered: %d of %d", cut ? "cuts" : "moves", well, wanted));
            }
            all &= well == wanted;
        }
        return all && reports.stream().allMatch(one -> one.most() == 1);
    }

    /** The lab takes its hosts' disks along; what went wrong is to be understood. */
    private void keepLogs(LabHosts lab) throws IOException {
        for (LabHost host : lab.all()) {
            Path kept = Files.createDirectories(folder.resolve("logs").resolve(host.toString()));
            for (Path file : List.of(host.disk().resolve("agent/log/agent.log"),
                    host.disk().resolve("agent/keeper/keeper.log"), host.disk().resolve("agent.out"))) {
                if (Files.exists(file)) {
                    Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
