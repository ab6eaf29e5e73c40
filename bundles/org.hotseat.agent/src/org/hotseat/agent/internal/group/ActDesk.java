// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Ending;
import org.hotseat.base.work.Progress;
import org.hotseat.cluster.lead.CommandClient;
import org.hotseat.cluster.lead.LeaderAgent;
import org.hotseat.cluster.store.Answers;
import org.hotseat.member.door.AgentClients;
import org.hotseat.member.store.Asking;
import org.hotseat.member.store.Proposer;
import org.hotseat.member.store.VoterActs;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.op.Act;
import org.hotseat.protocol.op.ActDone;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand.RemoveHost;
import org.hotseat.state.command.Issuer;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.Role;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What changes who belongs to the cluster: asked for at the control socket, at a console or by another agent, done on a
 * voter, because only voters have the cluster's authority. One at a time, the others wait for it.
 */
final class ActDesk {

    private static final String AUTHORITY = "authority";
    /** What a console may ask for; what a joining host asks with comes by the control socket only. */
    private static final Set<String> CONSOLES = Set.of("voter", "dismiss", AUTHORITY);
    private static final Duration LIMIT = Duration.ofSeconds(170);
    /** Of a change that goes through all hosts, one after the other. */
    private static final Duration LONG_LIMIT = Duration.ofMinutes(9);
    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration COMMIT = Duration.ofSeconds(10);
    /** As long as the lead may well be between two agents. */
    private static final Duration LEADERLESS = Duration.ofSeconds(20);

    /**
     * An act that another agent cannot do itself.
     *
     * @param act what
     * @param issuer who is responsible, by the word of that agent
     */
    record Handed(Act act, Issuer issuer) {
    }

    static final Operation<Handed, ActDone> HAND_ON = Operation.command("cluster.act.hand", Handed.class,
            ActDone.class, Role.AGENT);

    private final GroupContext context;
    private final MemberParts parts;
    private final AgentClients clients;
    private final ExecutorService pool;
    private final Semaphore place = new Semaphore(1, true);

    ActDesk(GroupContext context, MemberParts parts, AgentClients clients) {
        this.context = context;
        this.parts = parts;
        this.clients = clients;
        this.pool = context.workers().pool("cluster-desk", 2);
    }

    void serve(Service consoles, Service agents) {
        consoles.serve(ClusterOps.ACT, call -> {
            if (!CONSOLES.contains(call.question().kind())) {
                throw new FailureException(FailureCode.UNSUPPORTED, "There is no act \"" + call.question().kind()
                        + "\" here.", "");
            }
            return begin(call, call.question(), call.peer().issuer(), false);
        });
        agents.serve(HAND_ON, call -> begin(call, call.question().act(), call.question().issuer(), true));
    }

    private CompletionStage<ActDone> begin(Call<?> call, Act act, Issuer issuer, boolean handed) {
        CompletableFuture<ActDone> answer = new CompletableFuture<>();
        pool.execute(() -> {
            try {
                answer.complete(new ActDone(run(act, issuer, handed, call)));
            } catch (FailureException failed) {
                answer.completeExceptionally(failed);
            } catch (RuntimeException broken) { // the edge: whoever waits must learn that it is over
                answer.completeExceptionally(broken);
            }
        });
        return answer;
    }

    /** Blocks until it is done, here or by the leader's agent. */
    String run(Act act, Issuer issuer, boolean handed, Progress progress) throws FailureException {
        boolean here = context.folder().hasAuthority() || act.kind().equals("dismiss");
        if (!here && !handed) {
            return handOn(act, issuer, progress);
        }
        takePlace(progress);
        try {
            Proposer proposer = new Asking(new CommandClient(parts.lead().commands(), "act", issuer,
                    MonotonicClock.SYSTEM));
            return run(act, proposer, progress);
        } finally {
            place.release();
        }
    }

    /** Waits for those who came before. */
    private void takePlace(Progress progress) throws FailureException {
        Deadline patience = Deadline.in(PATIENCE);
        try {
            while (!place.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                progress.checkCancelled();
                progress.report(0, "waiting for another change of who belongs to the cluster");
                if (patience.isOver()) {
                    throw new FailureException(FailureCode.TIMEOUT, "Somebody else has been changing who belongs to the"
                            + " cluster for " + PATIENCE.toSeconds() + " s.", "Try again when that is over.");
                }
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new FailureException(Ending.failure(FailureCode.CANCELLED));
        }
    }

    private String handOn(Act act, Issuer issuer, Progress progress) throws FailureException {
        Deadline deadline = Deadline.in(act.kind().equals(AUTHORITY) ? LONG_LIMIT : LIMIT);
        Connection leader = new LeaderAgent<>(() -> parts.lead().leadership().leader().filter(host -> !host.equals(
                context.own().id())), clients::to).reach(LEADERLESS, progress);
        return Answers.await(leader.ask(HAND_ON, new Handed(act, issuer), deadline, progress), deadline).get().text();
    }

    private String run(Act act, Proposer proposer, Progress progress) throws FailureException {
        Map<String, String> arguments = act.arguments();
        return switch (act.kind()) {
            case "voter" -> {
                HostId host = host(arguments);
                new VoterActs(context.folder(), parts.store().members(), parts.mirror()::view, proposer, parts.calls())
                        .run(arguments.getOrDefault("what", ""), host, progress);
                yield "done";
            }
            case "admit" -> admit(arguments.getOrDefault("request", ""), proposer, progress);
            case AUTHORITY -> {
                parts.renewal().change().run(proposer, progress);
                yield "done";
            }
            case "dismiss" -> dismiss(host(arguments), proposer, progress);
            default -> throw new FailureException(FailureCode.UNSUPPORTED, "There is no act \"" + act.kind()
                    + "\" here.", "");
        };
    }

    private String admit(String request, Proposer proposer, Progress progress) throws FailureException {
        try {
            return new Admission(context.folder(), parts.holder(), proposer).admit(JsonParser.parseString(request)
                    .getAsJsonObject(), progress).toString();
        } catch (JsonParseException | IllegalStateException malformed) {
            throw JoinRequest.refused("This is not what \"hotseat-agent prepare\" prints.", malformed);
        }
    }

    private String dismiss(HostId host, Proposer proposer, Progress progress) throws FailureException {
        Held<HostRecord> held = parts.mirror().view().find(Kinds.HOST, host.value()).orElseThrow(
                () -> new FailureException(FailureCode.NOT_FOUND, "The cluster has no host " + host + '.', ""));
        progress.report(0, "taking " + host + " out of the cluster");
        proposer.propose(new RemoveHost(held.version(), host), Deadline.in(COMMIT));
        return "done";
    }

    private static HostId host(Map<String, String> arguments) throws FailureException {
        String name = arguments.getOrDefault("host", "");
        try {
            return new HostId(name);
        } catch (IllegalArgumentException malformed) {
            throw new FailureException(FailureCode.INVALID, '"' + name + "\" is no name of a host.", "");
        }
    }

    void end() {
        pool.shutdownNow();
    }
}
