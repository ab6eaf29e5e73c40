// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.hotseat.bench.lines.Lines;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;

/**
 * Measures clusters on lab hosts whose cables are pulled: {@code CutsMain PRODUCT FOLDER LINES TREE hosts CUTS} or
 * {@code … leaders CUTS SIZE}. Needs root.
 */
public final class CutsMain {

    private static final String SIMULATED = "roles = host%nhypervisor = sim:///bench/%s%n";
    private static final int MOST_VOTERS = 5;
    private static final int MACHINE_HOSTS = 3;

    private final Program program;
    private final Path folder;
    private final Lines lines;
    private final Path tree;

    private CutsMain(String[] args) {
        this.program = Program.ofProduct(Path.of(args[0]), Path.of(System.getProperty("java.home")));
        this.folder = Path.of(args[1]);
        this.lines = new Lines(Path.of(args[2]));
        this.tree = Path.of(args[3]);
    }

    public static void main(String[] args) throws IOException {
        CutsMain bench = new CutsMain(args);
        int cuts = Integer.parseInt(args[5]);
        if (args[4].equals("hosts")) {
            bench.hosts(cuts);
        } else {
            bench.leaders(Integer.parseInt(args[6]), cuts);
        }
    }

    private LabHosts hosts(String what, int count) throws IOException {
        return new LabHosts(tree, Files.createDirectories(folder.resolve(what)),
                what + Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX), count, 0);
    }

    private void leaders(int size, int cuts) throws IOException {
        lines.say(size + " lab hosts");
        try (LabHosts lab = hosts("l" + size, size);
                LabCluster cluster = new LabCluster(lab, program, host -> SIMULATED.formatted(host))) {
            try {
                cluster.form(Math.min(size, MOST_VOTERS));
                new LeaderCuts(cluster, lines).measure(cuts);
            } finally {
                keepLogs(lab, "l" + size);
            }
        }
    }

    private void hosts(int cuts) throws IOException {
        lines.say(MACHINE_HOSTS + " lab hosts with machines");
        try (LabHosts lab = hosts("m", MACHINE_HOSTS);
                LabCluster cluster = new LabCluster(lab, program, host -> LabCluster.HOST)) {
            cluster.form(MACHINE_HOSTS);
            try (HostCuts measured = new HostCuts(cluster, lines)) {
                measured.measure(cuts);
            } finally {
                keepLogs(lab, "m");
            }
        }
    }

    /** The lab takes its hosts' disks along; a run that breaks off is to be understood. */
    private void keepLogs(LabHosts lab, String what) throws IOException {
        for (LabHost host : lab.all()) {
            Path kept = Files.createDirectories(folder.resolve(what).resolve(host + ".logs"));
            for (Path file : List.of(host.disk().resolve("agent/log/agent.log"),
                    host.disk().resolve("agent/keeper/keeper.log"), host.disk().resolve("agent.out"))) {
                if (Files.exists(file)) {
                    Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
