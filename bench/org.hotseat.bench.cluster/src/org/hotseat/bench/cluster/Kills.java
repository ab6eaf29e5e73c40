// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hotseat.bench.lines.Lines;
import org.hotseat.state.command.Command;

/**
 * Kills the leader (its agent and its store member at one moment) again and again, and tells how long it was until a
 * command was acknowledged that a console at another agent had sent after that moment. Every acknowledged command is
 * looked for at the end.
 */
final class Kills {

    private final Group group;
    private final Lines lines;
    private final Set<String> acknowledged = new HashSet<>();

    Kills(Group group, Lines lines) {
        this.group = group;
        this.lines = lines;
    }

    void measure(int times) throws IOException {
        for (int done = 1; done <= times; done++) {
            Member leader = leader();
            Member other = group.members().stream().filter(member -> member != leader).skip(done % 2).findFirst()
                    .orElseThrow();
            lines.say("kill " + done + " of " + times + ": " + leader.name());
            try (Console console = Console.open(other)) {
                commit(console); // it is warm and sees the leader
                long killed = System.nanoTime();
                List<ProcessHandle> victims = leader.strike();
                commit(console);
                lines.sample("leader-kill-to-commit-" + group.members().size(), "ours",
                        (System.nanoTime() - killed) / 1e9);
                Member.awaitEnd(victims);
            }
            leader.exec();
            leader.awaitRunning();
            awaitAllWell();
        }
        lines.say(acknowledged.size() + " acknowledged commands");
        new Witness(group).has(acknowledged);
    }

    private void commit(Console console) throws IOException {
        Command command = Console.newObject();
        console.commit(command);
        acknowledged.add(Witness.key(command));
    }

    private Member leader() throws IOException {
        try (Console console = Console.open(group.members().get(0))) {
            String[] found = new String[1];
            Until.holds("a leader", () -> {
                found[0] = console.standing().leader().map(Object::toString).orElse("");
                return !found[0].isEmpty();
            });
            return group.named(found[0]);
        }
    }

    /** The store changes its leader well only when all its members are back. */
    private void awaitAllWell() throws IOException {
        for (Member voter : group.voters()) {
            Until.holds("the store member of " + voter.name(), () -> voter.isWell("store member"));
        }
    }
}
