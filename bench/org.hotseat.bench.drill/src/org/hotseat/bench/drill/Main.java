// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hotseat.bench.lines.Lines;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;
import org.hotseat.chaos.lab.drill.CutReport;
import org.hotseat.chaos.lab.drill.Drill;
import org.hotseat.chaos.lab.drill.DrillPlan;
import org.hotseat.chaos.lab.drill.Share;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.state.data.Protection;

/**
 * A drill on three lab hosts: {@code Main TREE PRODUCT FOLDER LINES PREFIX CUTS SEED MEMORY PROTECTION STANDBY LOAD…},
 * where STANDBY is cold or armed. Exits with 1 when a cut was not recovered, a machine ran twice or the drill is void.
 */
public final class Main {

    private static final int HOSTS = 3;
    private static final int DISK_MB = 1600;
    private static final double MILLION = 1e6;

    private final Path tree;
    private final Program program;
    private final Path folder;
    private final Lines lines;
    private final String prefix;
    private final String standby;
    private final DrillPlan plan;
    private final List<CutReport> reports = new ArrayList<>();

    private Main(String[] args) {
        tree = Path.of(args[0]);
        program = Program.ofProduct(Path.of(args[1]), Path.of(System.getProperty("java.home")));
        folder = Path.of(args[2]);
        lines = new Lines(Path.of(args[3]));
        prefix = args[4];
        standby = args[9];
        List<Load> loads = List.of(args).subList(10, args.length).stream().map(load -> Load.valueOf(load.toUpperCase(
                Locale.ROOT))).toList();
        DrillPlan usual = DrillPlan.of(Integer.parseInt(args[5]), Long.parseLong(args[6]), loads, Integer.parseInt(
                args[7]));
        plan = new DrillPlan(usual.cuts(), usual.seed(), loads, usual.memory(), Protection.valueOf(args[8]), usual
                .least(), usual.most());
    }

    public static void main(String[] args) throws IOException {
        System.exit(new Main(args).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        lines.note("seed " + plan.seed() + ", " + plan.cuts() + " cuts, " + plan.memory() + " MiB, " + plan.protection()
                .name().toLowerCase(Locale.ROOT) + ", standby " + standby);
        boolean good;
        try (LabHosts lab = new LabHosts(tree, Files.createDirectories(folder.resolve("d")), prefix, HOSTS, DISK_MB);
                LabCluster cluster = new LabCluster(lab, program, host -> LabCluster.HOST
                        + "checkpoint.standby = " + standby + '\n')) {
            try {
                cluster.form(HOSTS);
                good = drill(cluster);
            } finally {
                keepLogs(lab);
            }
        }
        return good;
    }

    /** The sum is told in any case: of cuts that could not be made it says so. */
    private boolean drill(LabCluster cluster) throws IOException {
        boolean good = true;
        try (Drill drill = new Drill(cluster, plan)) {
            try {
                drill.run(this::tell);
                good = control(drill);
                for (String difference : drill.differences()) {
                    good = false;
                    lines.note("WRONG: memory and disk differ: " + difference);
                }
            } catch (IOException | IllegalStateException broken) {
                good = false;
                lines.note("WRONG: the drill broke off after " + reports.size() + " of " + plan.cuts() + " cuts: "
                        + broken.getMessage());
            }
        }
        return sum() && good;
    }

    private void tell(CutReport report) {
        reports.add(report);
        try {
            lines.run(report.fields());
            lines.say(report.text());
            for (String span : CutReport.ALL) {
                Duration measured = report.spans().get(span);
                if (measured != null) {
                    lines.sample(span, measured.toNanos() / MILLION / 1000);
                    lines.sample(span + '-' + report.load().word(), measured.toNanos() / MILLION / 1000);
                }
            }
            if (!report.recovered()) {
                lines.note("WRONG: " + report.text());
            }
        } catch (IOException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }

    private boolean control(Drill drill) throws IOException {
        Duration twice = drill.control();
        lines.sample("control", twice.toNanos() / MILLION);
        if (!twice.isPositive()) {
            lines.note("VOID: the observer did not see a machine that ran twice when nobody enforced");
        }
        return twice.isPositive();
    }

    private boolean sum() throws IOException {
        int well = (int) reports.stream().filter(CutReport::recovered).count();
        int twice = (int) reports.stream().filter(CutReport::twice).count();
        Share share = new Share(well, reports.size());
        lines.sample("recovered-share", share.percent());
        lines.sample("recovered-bound", share.bound());
        lines.sample("double-runs", twice);
        lines.note(String.format(Locale.ROOT, "recovered %d of %d: %.1f %%; with 95 %% confidence at least %.2f %% "
                + "(Clopper-Pearson, one-sided); ran twice: %d", well, reports.size(), share.percent(), share.bound(),
                twice));
        return well == plan.cuts();
    }

    /** The lab takes its hosts' disks along; a cut that went wrong is to be understood. */
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
