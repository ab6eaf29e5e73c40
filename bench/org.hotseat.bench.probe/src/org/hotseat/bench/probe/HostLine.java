// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hosts.AnswerNeeded;
import org.hotseat.hosts.HostAccount;
import org.hotseat.hosts.HostLink;
import org.hotseat.hosts.Proof;
import org.hotseat.hosts.audit.AuditLog;
import org.hotseat.hosts.jsch.JschConnector;
import org.hotseat.hosts.key.KnownHosts;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.SampleGroup;
import org.libvirt.LibvirtException;

/** One host as the console reaches it: SSH, libvirt's socket through it, the driver. Blocks everywhere. */
final class HostLine implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int WARM_UP = 3;

    private final Workers workers;
    private final HostLink link;
    private final Path socket;
    private final URI onHost;
    private final HypervisorDriver driver;
    private final Hypervisor hypervisor;
    private final double openSeconds;

    private HostLine(Workers workers, HostLink link, Plan plan, List<HypervisorDriver> drivers)
            throws FailureException {
        this.workers = workers;
        this.link = link;
        this.onHost = URI.create(plan.text("uri"));
        this.socket = link.forward(plan.text("socket"));
        URI local = through(socket);
        this.driver = drivers.stream().filter(one -> one.accepts(local) && one.available()).findFirst()
                .orElseThrow(() -> new IllegalStateException("no driver for " + local));
        long begun = System.nanoTime();
        this.hypervisor = driver.open(new HypervisorTarget(local, link::close), Deadline.in(LIMIT));
        this.openSeconds = (System.nanoTime() - begun) / 1e9;
    }

    static HostLine connect(Plan plan, String name, List<HypervisorDriver> drivers)
            throws FailureException, AnswerNeeded {
        String[] place = plan.text("link-" + name).split(":");
        Workers workers = new ThreadWorkers();
        Path folder = plan.path("folder");
        JschConnector connector = new JschConnector(new KnownHosts(plan.path("known-hosts")),
                new AuditLog(folder.resolve("audit.log"), trouble -> { }), workers, MonotonicClock.SYSTEM);
        HostLink link = connector.connect(name, new HostAccount(place[0], Integer.parseInt(place[1]), "root"),
                new Proof.KeyFile(plan.path("key"), Optional.empty()), Deadline.in(LIMIT));
        try {
            return new HostLine(workers, link, plan, drivers);
        } catch (FailureException | RuntimeException failed) {
            link.close();
            workers.close();
            throw failed;
        }
    }

    /** How long libvirt's connection alone took, without the login. */
    double openSeconds() {
        return openSeconds;
    }

    /** The console's cycles, milliseconds each. */
    List<Double> bulk(List<Set<SampleGroup>> rounds) throws FailureException {
        for (int i = 0; i < WARM_UP; i++) {
            hypervisor.sample(rounds.getFirst(), Deadline.in(LIMIT));
        }
        List<Double> millis = new ArrayList<>();
        for (Set<SampleGroup> groups : rounds) {
            long begun = System.nanoTime();
            hypervisor.sample(groups, Deadline.in(LIMIT));
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis;
    }

    /** Cycles of a console that asks domain by domain over the same forward, milliseconds each. */
    List<Double> oneByOne(int cycles) throws LibvirtException {
        if (cycles == 0) {
            return List.of();
        }
        try (DomainByDomain other = new DomainByDomain(through(socket))) {
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < cycles; i++) {
                long begun = System.nanoTime();
                other.cycle();
                millis.add((System.nanoTime() - begun) / 1e6);
            }
            return millis;
        }
    }

    /** Both ways again with a counter between; times are not taken here. */
    void countCalls(Report report, String name, List<Set<SampleGroup>> rounds, int oneByOne)
            throws IOException, FailureException, LibvirtException {
        try (CallCounter counter = new CallCounter(socket)) {
            // ending this one must leave the link to the next
            Hypervisor counted = driver.open(new HypervisorTarget(through(counter.socket()), () -> { }),
                    Deadline.in(LIMIT));
            try {
                counted.sample(Set.of(), Deadline.in(LIMIT));
                for (Set<SampleGroup> groups : rounds) {
                    long before = counter.calls();
                    counted.sample(groups, Deadline.in(LIMIT));
                    report.figure("calls-" + name, counter.calls() - before);
                }
            } finally {
                counted.close();
            }
        }
        if (oneByOne == 0) {
            return;
        }
        try (CallCounter counter = new CallCounter(socket);
                DomainByDomain other = new DomainByDomain(through(counter.socket()))) {
            long before = counter.calls();
            other.cycle();
            report.figure("per-domain-calls-" + name, counter.calls() - before);
        }
    }

    private URI through(Path local) {
        return URI.create(onHost.getScheme() + "+unix://" + onHost.getRawPath() + "?socket=" + local);
    }

    @Override
    public void close() {
        hypervisor.close();
        link.close();
        workers.close();
    }
}
