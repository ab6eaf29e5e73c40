// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.unit.DataSize;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.StoreMember;
import org.hotseat.cluster.store.StoreStatus;

import com.google.gson.JsonObject;

/** Asks who belongs to the store, then each of them how it is. */
final class StatusAsker {

    static final String STATUS = "/v3/maintenance/status";
    private static final int SHARE = 2; // of the time that is left, for the slowest member

    private final Gateway gateway;
    private final Failover failover;

    StatusAsker(Gateway gateway, Failover failover) {
        this.gateway = gateway;
        this.failover = failover;
    }

    CompletableFuture<StoreStatus> ask(Deadline deadline) {
        return members(failover, deadline).thenCompose(answer -> {
            List<CompletableFuture<StoreMember>> asked = Json.children(answer, "members").stream()
                    .map(member -> member(member, deadline)).toList();
            return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).thenApply(all -> {
                List<StoreMember> members = asked.stream().map(CompletableFuture::join).toList();
                return status(Json.child(answer, "header").map(header -> Json.hex(header, "cluster_id")).orElse(""),
                        members);
            });
        });
    }

    static CompletableFuture<JsonObject> members(Failover failover, Deadline deadline) {
        return failover.ask("/v3/cluster/member/list", new JsonObject(), deadline).handle((answer, failed) -> {
            if (failed instanceof Trouble trouble) {
                return CompletableFuture.<JsonObject>failedFuture(new FailureException(trouble.failure(), trouble));
            }
            return CompletableFuture.completedFuture(answer);
        }).thenCompose(one -> one);
    }

    private CompletableFuture<StoreMember> member(JsonObject member, Deadline deadline) {
        StoreMember known = known(member);
        if (known.clients().isEmpty()) {
            return CompletableFuture.completedFuture(known);
        }
        return gateway.ask(URI.create(known.clients().getFirst()), STATUS, new JsonObject(),
                deadline.left().dividedBy(SHARE)).handle((answer, failed) -> failed == null
                        ? new StoreMember(known.id(), known.name(), known.peers(), known.clients(), known.learner(),
                                Optional.of(state(known.id(), answer)))
                        : known);
    }

    static StoreMember known(JsonObject member) {
        return new StoreMember(new MemberId(Json.hex(member, "ID")), Json.text(member, "name"),
                Json.texts(member, "peerURLs"), Json.texts(member, "clientURLs"), Json.flag(member, "isLearner"),
                Optional.empty());
    }

    private static StoreMember.State state(MemberId id, JsonObject answer) {
        List<String> troubles = new ArrayList<>(Json.texts(answer, "errors"));
        return new StoreMember.State(Json.text(answer, "version"), Json.hex(answer, "leader").equals(id.value()),
                Json.number(answer, "raftTerm"), Json.number(answer, "raftIndex"), Json.revision(answer),
                new DataSize(Json.number(answer, "dbSize")), troubles);
    }

    private static StoreStatus status(String cluster, List<StoreMember> members) {
        long term = members.stream().flatMap(one -> one.state().stream()).mapToLong(StoreMember.State::term).max()
                .orElse(0);
        long revision = members.stream().flatMap(one -> one.state().stream()).mapToLong(StoreMember.State::revision)
                .max().orElse(0);
        Optional<MemberId> leader = members.stream().filter(one -> one.state()
                .filter(state -> state.leads() && state.term() == term).isPresent()).map(StoreMember::id).findFirst();
        return new StoreStatus(cluster, leader, term, revision, members);
    }
}
