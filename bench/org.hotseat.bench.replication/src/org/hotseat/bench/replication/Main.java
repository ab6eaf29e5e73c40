// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.hotseat.bench.lines.Lines;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Program;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.chaos.lab.guest.TickLog;

/**
 * Checkpoints, ours beside other ways: {@code Main TREE PRODUCT CLASSES FOLDER LINES PREFIX GENERATIONS RESTORES PEERS
 * HUGE MEMORY…}. Exits with 1 when the machine found its disk and its memory apart, or ours could not be measured.
 */
public final class Main {

    private static final int DISK_MB = 2500;
    private static final String OURS = "ours";
    private static final List<String> PEERS = List.of("stop-and-copy", "live-precopy", "remus-style", "libvirt-snapshot",
            "libvirt-snapshot-live");
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration ALONE = Duration.ofSeconds(4);
    private static final int WORK_SECONDS = 6;
    private static final int FEW = 3;
    private static final int SELDOM = 7;
    private static final int DEVICES = 125_000; // bytes of a machine's state beside its memory
    private static final int RESTORE_MEMORY = 256;

    private final Lines lines;
    private final Path folder;
    private final LabHosts lab;
    private final int generations;
    private final List<String> peers;
    private int sites;
    private boolean wrong;

    private Main(String[] args, LabHosts lab) {
        this.lab = lab;
        folder = Path.of(args[3]);
        lines = new Lines(Path.of(args[4]));
        generations = Integer.parseInt(args[6]);
        peers = Boolean.parseBoolean(args[8]) ? PEERS : List.of();
    }

    public static void main(String[] args) throws IOException {
        Path product = Path.of(args[1]);
        Path all = Path.of(args[3]).resolve("program");
        Host.run(List.of("cp", "-rL", product.toString(), all.toString()));
        Host.run(List.of("cp", "-rL", args[2], all.resolve("classes").toString()));
        boolean pages = Boolean.parseBoolean(args[9]);
        boolean wrong;
        try (LabHosts lab = new LabHosts(Path.of(args[0]), Files.createDirectories(Path.of(args[3]).resolve("r")),
                args[5], 2, DISK_MB)) {
            for (LabHost host : lab.all()) {
                Program.ofProduct(all, Path.of(System.getProperty("java.home"))).install(host);
            }
            Main main = new Main(args, lab);
            for (int next = 10; next < args.length; next++) {
                main.measure(Integer.parseInt(args[next]), Load.IDLE);
                main.measure(Integer.parseInt(args[next]), Load.BUSY);
                if (pages) {
                    main.huge(Integer.parseInt(args[next]), Load.IDLE);
                    main.huge(Integer.parseInt(args[next]), Load.BUSY);
                }
            }
            main.restores(Integer.parseInt(args[7]));
            wrong = main.wrong;
        }
        System.exit(wrong ? 1 : 0);
    }

    private Site site(int memory) throws IOException {
        return site(memory, false);
    }

    private Site site(int memory, boolean huge) throws IOException {
        sites++;
        return new Site(lab, folder, "r" + sites, memory, huge);
    }

    /** Ours alone, with the machine's memory in huge pages. */
    private void huge(int memory, Load load) throws IOException {
        String kind = memory + "-" + load.word() + "-huge";
        lines.say(memory + " MiB in huge pages, " + load.word());
        try (Site site = site(memory, true)) {
            ours(site, kind, load);
            tellDifferences(site);
        } catch (IOException | IllegalStateException failed) {
            wrong = true;
            lines.note("ours failed with " + kind + ": " + failed.getMessage());
        }
    }

    /** One size and load: ours first, since the others are given its pace and how much changes. */
    private void measure(int memory, Load load) throws IOException {
        String kind = memory + "-" + load.word();
        lines.say(memory + " MiB, " + load.word());
        long bytes = 0;
        long period = 1000;
        try (Site site = site(memory)) {
            List<Generation> ours = ours(site, kind, load);
            bytes = DEVICES + middle(ours.stream().map(Generation::changed).toList());
            period = Math.clamp((ours.get(ours.size() - 1).begun() - ours.get(0).begun()) / (ours.size() - 1)
                    / 1_000_000, 100, 5000);
            tellDifferences(site);
        } catch (IOException | IllegalStateException failed) {
            wrong = true;
            lines.note("ours failed with " + kind + ": " + failed.getMessage());
        }
        for (String peer : peers) {
            try (Site site = site(memory)) {
                peer(site, peer, kind, load, period + " " + bytes);
            } catch (IOException | IllegalStateException failed) {
                lines.note(peer + " failed with " + kind + ": " + failed.getMessage());
            }
        }
    }

    private static long middle(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private List<Generation> ours(Site site, String kind, Load load) throws IOException {
        quiet(site, kind, load);
        List<Generation> all = site.source().ask("run ours " + generations + " 0 0 0");
        tell(OURS, kind, site, all);
        slowdown(site, OURS, kind, load, "0 0");
        return all;
    }

    private void peer(Site site, String peer, String kind, Load load, String rest) throws IOException {
        site.load(load);
        Await.pass(REST);
        tell(peer, kind, site, site.source().ask("run " + peer + ' ' + generations + " 0 " + rest));
        slowdown(site, peer, kind, load, rest);
        tellDifferences(site);
    }

    /** The same machine's gaps while nobody touches it. */
    private void quiet(Site site, String kind, Load load) throws IOException {
        site.load(load);
        Await.pass(REST);
        List<Long> instants = new ArrayList<>(List.of(System.nanoTime()));
        for (int second = 0; second < 2 * FEW; second++) {
            Await.pass(REST);
            instants.add(System.nanoTime());
        }
        for (long gap : Heard.gaps(site.here(), instants)) {
            lines.sample("gap-" + kind, "no-checkpoints", gap / 1e6);
        }
    }

    private void tell(String who, String kind, Site site, List<Generation> all) throws IOException {
        List<Long> instants = new ArrayList<>(all.stream().map(Generation::begun).toList());
        instants.add(all.get(all.size() - 1).ended());
        List<Long> gaps = Heard.gaps(site.here(), instants);
        for (int at = 0; at < all.size(); at++) {
            Generation one = all.get(at);
            lines.sample("pause-" + kind, who, one.pause() / 1e6);
            lines.sample("gap-" + kind, who, gaps.get(at) / 1e6);
            lines.sample("bytes-" + kind, who, one.bytes() / 1e6);
            lines.sample("generation-" + kind, who, (one.ended() - one.begun()) / 1e9);
            if (one.lost() > 0) {
                lines.sample("lost-work-" + kind, who, one.lost() / 1e9);
            }
        }
    }

    /** What it costs while it goes on: what the machine does in a second, with and without. */
    private void slowdown(Site site, String who, String kind, Load load, String rest) throws IOException {
        boolean busy = load == Load.BUSY;
        site.load(busy ? Load.BUSY_WORK : Load.IDLE_WORK);
        slower(site, "slowdown-cpu-" + kind, who, rest, Heard::work);
        site.load(busy ? Load.BUSY_DISK : Load.IDLE_DISK);
        slower(site, "slowdown-disk-" + kind, who, rest, Heard::counts);
        site.load(load);
    }

    /** How much of a rate is missing while checkpoints are taken, in percent of the mean before and afterwards. */
    private void slower(Site site, String id, String who, String rest, Rate rate) throws IOException {
        double before = alone(site, rate);
        for (int time = 0; time < Math.max(1, generations / SELDOM); time++) {
            List<Generation> all = site.source().ask("run " + who + ' ' + FEW + ' ' + WORK_SECONDS + ' ' + rest);
            double with = rate.of(site.here(), all.get(0).begun(), all.get(all.size() - 1).ended());
            double after = alone(site, rate);
            lines.sample(id, who, 100 * (1 - with / ((before + after) / 2)));
            before = after;
        }
    }

    private static double alone(Site site, Rate rate) {
        Await.pass(REST);
        long from = System.nanoTime();
        Await.pass(ALONE);
        return rate.of(site.here(), from, System.nanoTime());
    }

    /** Something that the machine does so many times a second. */
    @FunctionalInterface
    private interface Rate {
        double of(TickLog log, long from, long to);
    }

    private void tellDifferences(Site site) throws IOException {
        for (String difference : site.differences()) {
            wrong = true;
            lines.note("WRONG: memory and disk differ: " + difference);
        }
    }

    /** From the decision to the first tick on the other host, of a machine whose process was killed. */
    private void restores(int times) throws IOException {
        for (int time = 1; time <= times; time++) {
            restore("restore-cold", time, times);
            restore("restore-armed", time, times);
        }
    }

    private void restore(String figure, int time, int times) throws IOException {
        lines.say(figure + ' ' + time + " of " + times);
        try (Site site = site(RESTORE_MEMORY)) {
            site.source().ask("run ours " + FEW + " 0 0 0");
            if (figure.equals("restore-armed")) {
                site.target().ask("arm");
            }
            site.kill();
            site.there().renew();
            long decided = System.nanoTime();
            site.target().ask("restore");
            Await.holds("its first tick there", () -> site.there().first().isPresent() ? "" : "silence");
            lines.sample(figure, OURS, (site.there().first().orElseThrow() - decided) / 1e9);
            Await.pass(REST);
            tellDifferences(site);
        } catch (IOException | IllegalStateException failed) {
            wrong = true;
            lines.note(figure + ' ' + time + " failed: " + failed.getMessage());
        }
    }
}
