// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.hotseat.bench.lines.Lines;
import org.hotseat.state.command.CommandOutcome;

/** How long commands take from a console at every agent in turn, and until another console has heard of them. */
final class Commits {

    private static final int WARM = 60;
    private static final int EACH = 40;

    private final Group group;
    private final Lines lines;

    Commits(Group group, Lines lines) {
        this.group = group;
        this.lines = lines;
    }

    void measure() throws IOException, InterruptedException {
        int size = group.members().size();
        Map<Long, Long> heard = new ConcurrentHashMap<>();
        Member last = group.members().get(size - 1);
        try (Console listener = Console.open(last)) {
            listener.follow(revision -> heard.put(revision, System.nanoTime()));
            Until.holds("stream at " + last.name(), () -> heard.containsKey(-1L));
            for (Member member : group.members().subList(0, Math.min(size, 5))) {
                try (Console console = Console.open(member)) {
                    commits(console, heard, size);
                }
            }
        }
        bare(size);
    }

    private void commits(Console console, Map<Long, Long> heard, int size) throws IOException {
        for (int done = 0; done < WARM / size; done++) {
            console.commit(Console.newObject());
        }
        for (int done = 0; done < EACH; done++) {
            long begun = System.nanoTime();
            CommandOutcome.Done outcome = console.commit(Console.newObject());
            lines.sample("commit-" + size, "ours", (System.nanoTime() - begun) / 1e6);
            Until.holds("change " + outcome.revision(), () -> heard.containsKey(outcome.revision()));
            lines.sample("stream-delay-" + size, "ours", (heard.get(outcome.revision()) - begun) / 1e6);
        }
    }

    private void bare(int size) throws IOException, InterruptedException {
        String leader;
        try (Console console = Console.open(group.members().get(0))) {
            leader = console.standing().leader().orElseThrow().value();
        }
        BareStore store = new BareStore(group.named(leader));
        for (int done = 0; done < WARM; done++) {
            store.commit();
        }
        for (int done = 0; done < EACH * Math.min(size, 5); done++) {
            long begun = System.nanoTime();
            store.commit();
            lines.sample("commit-" + size, "etcd", (System.nanoTime() - begun) / 1e6);
        }
    }
}
