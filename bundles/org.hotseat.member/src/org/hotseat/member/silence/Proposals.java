// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.silence;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.command.Proposal;

/**
 * Gives the duty's commands to the cluster, several at a time, each under a client of its own that is used again when
 * its command has ended. What is unknown is asked again until it is known. Owned by the watch's thread; outcomes are
 * handed to it.
 */
public final class Proposals {

    /** The way to the leader, which is this agent. */
    @FunctionalInterface
    public interface Way {

        /**
         * Gives a proposal.
         *
         * @param proposal what to do
         * @param deadline after which the outcome is unknown
         * @return the outcome; fails only if it certainly was not done
         */
        CompletionStage<CommandOutcome> submit(Proposal proposal, Deadline deadline);
    }

    private static final Logger LOG = System.getLogger(Proposals.class.getName());
    private static final Duration ANSWER = Duration.ofSeconds(1);
    private static final int TRIES = 10;

    /** A client and how many commands it has given. */
    private static final class Client {
        final String name;
        long sequence;

        Client(String name) {
            this.name = name;
        }
    }

    private final Issuer issuer;
    private final Way way;
    private final MonotonicClock clock;
    private final Consumer<Runnable> thread;
    private final String prefix = "silence-" + UUID.randomUUID();
    private final Deque<Client> free = new ArrayDeque<>();
    private int clients;

    Proposals(HostId me, Way way, MonotonicClock clock, Consumer<Runnable> thread) {
        this.issuer = Issuer.duty(me);
        this.way = way;
        this.clock = clock;
        this.thread = thread;
    }

    /** Gives a command; the end is told on the watch's thread, with the revision if it is done. */
    void give(Command command, Consumer<OptionalLong> end) {
        Client client = free.isEmpty() ? new Client(prefix + '-' + ++clients) : free.pop();
        give(new Proposal(client.name, ++client.sequence, issuer, clock.wall(), command), client, end, TRIES);
    }

    private void give(Proposal proposal, Client client, Consumer<OptionalLong> end, int left) {
        way.submit(proposal, Deadline.in(ANSWER)).whenComplete((outcome, failed) -> thread.accept(() -> {
            if (failed == null && outcome instanceof CommandOutcome.Unknown && left > 0) {
                give(proposal, client, end, left - 1);
                return;
            }
            boolean known = failed != null || !(outcome instanceof CommandOutcome.Unknown);
            if (known) {
                free.push(client);
            }
            if (outcome instanceof CommandOutcome.Done done && failed == null) {
                LOG.log(Level.INFO, "{0}: done at revision {1}", proposal.command(), done.revision());
                end.accept(OptionalLong.of(done.revision()));
            } else {
                LOG.log(Level.INFO, "{0}: {1}", proposal.command(), failed == null ? outcome : failed);
                end.accept(OptionalLong.empty());
            }
        }));
    }
}
