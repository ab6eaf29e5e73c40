// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.hotseat.bench.lines.Lines;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.LabCluster;
import org.hotseat.chaos.lab.LabConsole;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Reply;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/**
 * Pulls the leader's cables again and again, so that it falls silent without a word, and tells how long it was until a
 * command was acknowledged that a console at another agent had sent after that moment.
 */
final class LeaderCuts {

    private static final Duration TRY = Duration.ofSeconds(10);

    private final LabCluster cluster;
    private final Lines lines;
    private final String client = "bench-" + UUID.randomUUID().toString().substring(0, 8);
    private long sequence;

    LeaderCuts(LabCluster cluster, Lines lines) {
        this.cluster = cluster;
        this.lines = lines;
    }

    void measure(int times) throws IOException {
        int size = cluster.lab().all().size();
        for (int done = 1; done <= times; done++) {
            settle();
            LabHost leader = leader();
            LabHost other = cluster.lab().all().stream().filter(host -> host != leader).skip(done % 2).findFirst()
                    .orElseThrow();
            lines.say("cut " + done + " of " + times + ": " + leader);
            try (LabConsole console = LabConsole.open(other)) {
                commit(console); // it is warm and sees the leader
                long cut = leader.cut();
                commit(console);
                lines.sample("leader-cut-to-commit-" + size, "ours", (System.nanoTime() - cut) / 1e9);
            } finally {
                leader.mend();
            }
        }
    }

    private void commit(LabConsole console) throws IOException {
        Command command = Console.newObject();
        CommandId id = new CommandId(client, ++sequence);
        for (int tries = 0; tries < TRY.toSeconds(); tries++) {
            if (console.give(id, command, TRY) instanceof Reply.Answered<CommandOutcome> answered) {
                if (answered.answer() instanceof CommandOutcome.Done) {
                    return;
                }
                if (Console.isToBeGivenAgain(answered.answer())) {
                    id = new CommandId(client, ++sequence);
                    continue;
                }
                throw new IOException("not done: " + answered.answer());
            }
        }
        throw new IOException("nobody knows what became of " + command);
    }

    private LabHost leader() throws IOException {
        String name = cluster.leader(cluster.lab().host(1));
        return cluster.lab().all().stream().filter(host -> host.toString().equals(name)).findFirst()
                .orElseThrow(() -> new IOException("nobody leads"));
    }

    /** A host that was cut off just now still names itself for a moment. */
    private Set<String> leaders() throws IOException {
        Set<String> named = new TreeSet<>();
        for (LabHost host : cluster.lab().all()) {
            named.add(cluster.leader(host));
        }
        return named;
    }

    private void settle() {
        Await.holds("well agents", () -> {
            for (LabHost host : cluster.lab().all()) {
                if (!cluster.ailing(host).isEmpty()) {
                    return cluster.ailing(host).toString();
                }
            }
            return leaders().size() == 1 && !leaders().contains("") ? "" : "leaders: " + leaders();
        });
    }
}
