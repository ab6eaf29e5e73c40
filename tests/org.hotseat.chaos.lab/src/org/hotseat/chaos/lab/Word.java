// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.hotseat.base.id.HostId;
import org.hotseat.protocol.CommandId;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.Vouch;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.Verdict;

/** A person's word about a silent host: on a machine that is too busy, silence does not suffice and the leader asks. */
public final class Word {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private Word() {
    }

    /**
     * Gives it where it is asked for.
     *
     * @param asked host at whose agent it is given
     * @param silent about whom; must be off indeed, or what follows must be wanted
     * @return why it was asked for; empty when it was not
     * @throws IOException when the agent does not answer
     */
    public static Optional<Verdict> give(LabHost asked, HostId silent) throws IOException {
        Optional<Verdict> given = Optional.empty();
        try (LabConsole console = LabConsole.open(asked)) {
            console.listen();
            Await.within(FRESH, () -> console.ladders().isEmpty() ? "no ladders" : "");
            for (Ladder ladder : console.ladders()) {
                if (ladder.host().equals(silent) && ladder.verdict() instanceof Verdict.NotTrusted) {
                    long incarnation = console.state().find(Kinds.LEASE, silent.value()).orElseThrow().value()
                            .incarnation();
                    console.commit(new CommandId("word-" + UUID.randomUUID().toString().substring(0, 8), 1), new Vouch(
                            silent, incarnation));
                    given = Optional.of(ladder.verdict());
                }
            }
        }
        return given;
    }

    /**
     * Whether a host is known to stop its machines by itself, so that others may go on with them after its lease.
     *
     * @param asked host at whose agent that is asked
     * @param host which
     * @return as the leader sees it now; false when nobody tells
     * @throws IOException when the agent does not answer
     */
    public static boolean trusted(LabHost asked, HostId host) throws IOException {
        try (LabConsole console = LabConsole.open(asked)) {
            console.listen();
            Await.within(FRESH, () -> console.ladders().isEmpty() ? "no ladders" : "");
            return console.ladders().stream().filter(ladder -> ladder.host().equals(host)).flatMap(ladder -> ladder.rungs()
                    .stream()).anyMatch(rung -> rung.detail() instanceof Rung.Lease lease && lease.trusted());
        }
    }
}
