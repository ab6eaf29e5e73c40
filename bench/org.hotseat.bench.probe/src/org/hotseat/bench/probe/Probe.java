// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.SampleGroup;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Carries out a plan: first what the window shows, then what a cycle of one host costs; then the console ends. */
final class Probe {

    private static final Duration AFTER = Duration.ofSeconds(1);

    private final Plan plan;
    private final Report report;
    private final Report blocks;
    private final BundleContext context;
    private final Window window;

    private Probe(Plan plan, Report report, BundleContext context) {
        this.plan = plan;
        this.report = report;
        this.blocks = new Report(Path.of(plan.text("report") + ".blocks"));
        this.context = context;
        this.window = new Window(context);
    }

    static void run(Path file, BundleContext context) {
        Report report;
        Plan plan;
        try {
            plan = new Plan(file);
            report = new Report(plan.path("report"));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("no plan in " + file, unreadable);
        }
        Probe probe = new Probe(plan, report, context);
        try {
            probe.measure();
            report.line("done");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            report.line("failed interrupted");
        } catch (Exception | LinkageError failed) { // whatever it is, the script has to be told
            report.line("failed " + failed);
        } finally {
            probe.window.end();
        }
    }

    private void measure() throws Exception {
        window.await(plan.seconds("patience"));
        if (plan.find("cluster").isPresent()) {
            lists();
            steady();
            window.close();
        }
        for (String link : plan.words("links")) {
            cycles(link);
        }
    }

    /** The cluster is opened several times; the first time nothing is compiled yet. */
    private void lists() throws InterruptedException {
        Path cluster = plan.path("cluster");
        int opens = plan.number("opens");
        for (int i = 1; i <= opens; i++) {
            window.watchdog().reset();
            Window.Opening opening = window.open(cluster, plan.number("machines"), plan.seconds("patience"));
            report.figure("list", opening.seconds());
            report.figure("list-own", opening.ownSeconds());
            Thread.sleep(AFTER);
            block("opened " + i);
            if (i < opens) {
                window.close();
                Thread.sleep(AFTER);
            }
        }
    }

    /** Between the last opening and the steady part nothing is left out: the watchdog goes on. */
    private void steady() throws InterruptedException, IOException {
        window.watchdog().reset();
        Thread.sleep(plan.seconds("settle"));
        double before = OwnProcess.cpuSeconds();
        long begun = System.nanoTime();
        Thread.sleep(plan.seconds("steady"));
        double used = OwnProcess.cpuSeconds() - before;
        report.figure("cpu", 100 * used / ((System.nanoTime() - begun) / 1e9));
        report.figure("rss", OwnProcess.residentMb());
        block("steady");
    }

    private void block(String when) {
        report.figure("block", window.watchdog().longest().toNanos() / 1e6);
        blocks.line(window.watchdog().blocks().stream()
                .map(block -> when + ": " + block.length().toMillis() + " ms" + System.lineSeparator() + block.stack())
                .collect(Collectors.joining(System.lineSeparator())));
    }

    private void cycles(String link) throws Exception {
        try (HostLine line = HostLine.connect(plan, link, drivers())) {
            report.figure("connect-" + link, line.openSeconds());
            List<Set<SampleGroup>> rounds = Cycles.rounds(plan.number("cycles"));
            for (double millis : line.bulk(rounds)) {
                report.figure("refresh-" + link, millis);
            }
            int each = plan.find("each-" + link).map(Integer::parseInt).orElse(0);
            for (double millis : line.oneByOne(each)) {
                report.figure("per-domain-" + link, millis);
            }
            if (plan.words("count").contains(link)) {
                line.countCalls(report, link, rounds, Math.min(each, 1));
            }
        }
    }

    private List<HypervisorDriver> drivers() throws InvalidSyntaxException {
        Collection<HypervisorDriver> found = new ArrayList<>();
        for (var reference : context.getServiceReferences(HypervisorDriver.class, null)) {
            found.add(context.getService(reference));
        }
        return List.copyOf(found);
    }
}
