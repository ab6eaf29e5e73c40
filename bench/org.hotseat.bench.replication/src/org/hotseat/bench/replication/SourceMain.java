// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.libvirt.internal.LibvirtDriver;

/**
 * On the host that runs the machine: {@code SourceMain NAME ID STANDBY}. Reads commands, one a line: {@code run WAY
 * COUNT SECONDS PERIOD_MS BYTES}. Answers with lines that begin with @: generations, then done or failed.
 */
public final class SourceMain {

    static final String SOCKET = "/srv/bench.qmp";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path FOLDER = Path.of("/srv");
    private static final Path OVERLAYS = Path.of("/var/lib/libvirt/images");

    private final String name;
    private final String standby;
    private final Qmp qmp;
    private final Ours ours;

    private SourceMain(String[] args, Hypervisor hypervisor, ThreadWorkers workers) throws IOException,
            FailureException {
        name = args[0];
        standby = args[2];
        qmp = new Qmp(Path.of(SOCKET));
        qmp.ask("{\"execute\": \"migrate-set-parameters\", \"arguments\": {\"max-bandwidth\": 100000000000}}"); // no limit
        ours = new Ours(hypervisor.checkpoints(), MachineId.of(args[1]), standby, workers);
    }

    static Hypervisor open(LibvirtDriver driver) throws IOException, FailureException {
        Path here = Files.createDirectories(Path.of("/run/hotseat-bench"));
        return driver.open(new HypervisorTarget(URI.create("qemu+unix:///system?socket=/run/libvirt/libvirt-sock"),
                () -> {
                }, FrozenMachines.NONE, Optional.of(here)), Deadline.in(PATIENCE));
    }

    public static void main(String[] args) throws IOException, FailureException {
        try (LibvirtDriver driver = new LibvirtDriver(); Hypervisor hypervisor = open(driver);
                ThreadWorkers workers = new ThreadWorkers(driver::stepAside);
                BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            SourceMain source = new SourceMain(args, hypervisor, workers);
            say("ready");
            String command = commands.readLine();
            while (command != null) {
                source.obey(command.split(" "));
                command = commands.readLine();
            }
        }
        System.exit(0);
    }

    static void say(String line) {
        System.out.println('@' + line);
        System.out.flush();
    }

    private void obey(String[] words) {
        try {
            int count = Integer.parseInt(words[2]);
            Duration atLeast = Duration.ofSeconds(Long.parseLong(words[3]));
            List<Generation> all = words[1].equals("ours") ? ours.run(count, atLeast) : run(words, count, atLeast);
            all.forEach(one -> say(one.line()));
            say("done");
        } catch (IOException | RuntimeException failed) {
            say("failed " + String.valueOf(failed.getMessage()).replace('\n', ' '));
        }
    }

    private List<Generation> run(String[] words, int count, Duration atLeast) throws IOException {
        long period = Long.parseLong(words[4]) * 1_000_000;
        List<Generation> all = new ArrayList<>();
        long begun = System.nanoTime();
        long before = 0;
        try (Way way = way(words[1], Long.parseLong(words[5]))) {
            while (all.size() < count || System.nanoTime() - begun < atLeast.toNanos()) {
                qmp.pauses();
                long from = System.nanoTime();
                long bytes = way.take();
                long to = System.nanoTime();
                qmp.run("query-status"); // whatever it had to say before has been said then
                long pause = qmp.pauses().stream().mapToLong(Long::longValue).sum() * 1000;
                all.add(new Generation(from, to, pause, bytes, 0, before == 0 ? 0 : to - before));
                way.after();
                before = from;
                LockSupport.parkNanos(Math.max(0, period - (System.nanoTime() - from)));
            }
        }
        return all;
    }

    private Way way(String word, long bytes) throws IOException {
        return switch (word) {
            case "stop-and-copy" -> new StopAndCopy(qmp, FOLDER);
            case "live-precopy" -> new LivePrecopy(qmp, FOLDER);
            case "libvirt-snapshot" -> new LibvirtSnapshot(name, FOLDER, OVERLAYS, false);
            case "libvirt-snapshot-live" -> new LibvirtSnapshot(name, FOLDER, OVERLAYS, true);
            case "remus-style" -> new RemusStyle(qmp, standby, bytes);
            default -> throw new IOException("unknown way " + word);
        };
    }
}
