// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.bench.lines.Lines;

/** How long a start takes, and how much memory one voter host needs. */
final class Sizes {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final double KIB_PER_MB = 1e6 / 1024;

    private final Group group;
    private final Lines lines;

    Sizes(Group group, Lines lines) {
        this.group = group;
        this.lines = lines;
    }

    /** From the exec of the agent to a mirror that is level; its store member and its keeper are running or not. */
    void starts(int times) throws IOException, InterruptedException {
        int size = group.members().size();
        for (int done = 0; done < times; done++) {
            Member member = group.members().get(done % size);
            member.stop();
            long begun = System.nanoTime();
            member.exec();
            Until.holds(member.name() + " is a member", () -> member.isWell("cluster state"));
            lines.sample("start-" + size, "ours", (System.nanoTime() - begun) / 1e9);
        }
    }

    void memory() throws IOException {
        int size = group.members().size();
        for (Member member : group.voters()) {
            double agent = resident(Optional.of(member.process().toHandle()));
            double store = resident(member.store());
            double keeper = resident(member.keeper());
            lines.sample("rss-" + size, "ours", agent + store + keeper);
            lines.sample("rss-agent-" + size, "ours", agent);
            lines.sample("rss-store-" + size, "ours", store);
            lines.sample("rss-keeper-" + size, "ours", keeper);
        }
    }

    private static double resident(Optional<ProcessHandle> process) throws IOException {
        if (process.isEmpty()) {
            throw new IOException("a process of a voter does not run");
        }
        // the launcher replaces itself by Java, so the agent's process is Java's own
        Matcher found = RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.get().pid() + "/status")));
        if (!found.find()) {
            throw new IOException("no resident memory of process " + process.get().pid());
        }
        return Long.parseLong(found.group(1)) / KIB_PER_MB;
    }
}
