// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/** Commands that must be done, given as consoles give them. */
final class Given {

    private static final Duration LONG = Duration.ofSeconds(60);

    private Given() {
    }

    /**
     * Gives one; again when only the lead was between two agents.
     *
     * @param console at an agent
     * @param ids the next one each time
     * @param command what
     */
    static void done(Connection console, Supplier<CommandId> ids, Command command) throws Exception {
        AtomicReference<CommandOutcome> last = new AtomicReference<>(outcome(console, ids.get(), command));
        Until.holds("an outcome", () -> {
            if (last.get() instanceof CommandOutcome.Refused refused && refused.refusal().isPassing()) {
                last.set(outcome(console, ids.get(), command));
                return false;
            }
            return true;
        });
        assertInstanceOf(CommandOutcome.Done.class, last.get(), () -> last.get().toString());
    }

    private static CommandOutcome outcome(Connection console, CommandId id, Command command) throws Exception {
        return console.command(id, ClusterOps.COMMAND, command, Deadline.in(LONG), Progress.NONE)
                .toCompletableFuture().get(2 * LONG.toSeconds(), TimeUnit.SECONDS).get();
    }
}
