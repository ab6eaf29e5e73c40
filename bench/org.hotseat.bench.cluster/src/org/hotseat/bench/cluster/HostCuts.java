// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.hotseat.base.id.HostId;
import org.hotseat.bench.lines.Lines;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.Chaos;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.Run;
import org.hotseat.chaos.lab.Word;

/**
 * Pulls the cables of one host after the other, which run real machines that tick, and reads on the clock of an
 * observer outside when the old machine fell silent and the new one began. In turn the host that is cut is the leader's
 * too.
 */
final class HostCuts implements AutoCloseable {

    private static final Duration HELD = Duration.ofSeconds(5);

    private final LabCluster cluster;
    private final Lines lines;
    private final Chaos chaos;
    private double least = Double.POSITIVE_INFINITY;
    private int seen;
    private int waits;

    HostCuts(LabCluster cluster, Lines lines) throws IOException {
        this.cluster = cluster;
        this.lines = lines;
        this.chaos = new Chaos(cluster, cluster.lab().all());
    }

    void measure(int times) throws IOException {
        chaos.settle();
        int next = 0;
        for (int done = 1; done <= times; done++) {
            Map<String, HostId> owners = chaos.owners();
            LabHost host = owner(owners, next);
            next = host.number();
            awaitTrust(host);
            lines.say("cut " + done + " of " + times + ": " + host);
            cut(host, owners.keySet().stream().filter(machine -> owners.get(machine).equals(host.id())).toList());
        }
        lines.note("machines that changed their host in " + times + " cuts: " + seen + ", smallest gap "
                + Math.round(least) + " ms; cuts that waited for a trusted host: " + waits);
    }

    /** Nobody goes on without a host whose keeper woke late within the last minute. */
    private void awaitTrust(LabHost host) throws IOException {
        LabHost asked = cluster.lab().all().stream().filter(other -> other != host).findFirst().orElseThrow();
        if (!Word.trusted(asked, host.id())) {
            waits++;
            Await.holds("a host that stops its machines by itself", () -> Word.trusted(asked, host.id()) ? "" : host
                    + " is not trusted to");
            chaos.settle();
        }
    }

    /** The next host in turn that runs something. */
    private LabHost owner(Map<String, HostId> owners, int from) {
        List<LabHost> all = cluster.lab().all();
        for (int step = 0; step < all.size(); step++) {
            LabHost host = all.get((from + step) % all.size());
            if (owners.containsValue(host.id())) {
                return host;
            }
        }
        throw new IllegalStateException("nobody runs a machine: " + owners);
    }

    /** What a machine did is read when the host is back: by then the old one could have ticked again. */
    private void cut(LabHost host, List<String> machines) throws IOException {
        chaos.observer().forget();
        long cut = host.cut();
        try {
            Await.pass(HELD);
        } finally {
            host.mend();
        }
        chaos.settle();
        for (String machine : machines) {
            read(machine, host, cut);
        }
    }

    private void read(String machine, LabHost host, long cut) throws IOException {
        List<Run> runs = chaos.observer().runs(machine);
        List<Run> elsewhere = runs.stream().filter(run -> !run.host().equals(host.id())).toList();
        if (elsewhere.isEmpty()) {
            lines.note(machine + " did not leave " + host);
            return;
        }
        long stopped = runs.stream().filter(run -> run.host().equals(host.id())).mapToLong(Run::last).max()
                .orElseThrow();
        long first = elsewhere.get(0).first();
        seen++;
        least = Math.min(least, (first - stopped) / 1e6);
        lines.sample("cut-to-stopped", "ours", (stopped - cut) / 1e9);
        lines.sample("cut-to-first-tick", "ours", (first - cut) / 1e9);
        lines.sample("gap", "ours", (first - stopped) / 1e6);
    }

    @Override
    public void close() throws IOException {
        chaos.close();
    }
}
