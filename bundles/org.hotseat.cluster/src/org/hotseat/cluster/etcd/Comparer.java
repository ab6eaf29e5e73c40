// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.time.Deadline;
import org.hotseat.cluster.etcd.DataComparison.Holding;
import org.hotseat.cluster.store.Damaged;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.MemberId;
import org.hotseat.cluster.store.StoreMember;

import com.google.gson.JsonObject;

/**
 * Reads each member by itself. The gateway of older releases does not offer the engine's own hash at a revision, and a
 * hash could not say which value it is.
 */
final class Comparer {

    private static final String RANGE = "/v3/kv/range";
    private static final String FUTURE = "future revision";

    private final Gateway gateway;
    private final Failover failover;

    Comparer(Gateway gateway, Failover failover) {
        this.gateway = gateway;
        this.failover = failover;
    }

    private record Scan(MemberId member, URI endpoint, long revision, MessageDigest digest, List<Damaged> damaged,
            Deadline deadline) {
    }

    CompletableFuture<DataComparison> compare(Deadline deadline) {
        return StatusAsker.members(failover, deadline).thenCompose(answer -> {
            List<StoreMember> members = Json.children(answer, "members").stream().map(StatusAsker::known)
                    .filter(member -> !member.clients().isEmpty()).toList();
            return failover.ask(RANGE, Json.range(new KeyRange("0", "1")), deadline).thenCompose(now -> {
                long revision = Json.revision(now);
                List<CompletableFuture<Holding>> all = members.stream().map(member -> scan(new Scan(member.id(),
                        URI.create(member.clients().getFirst()), revision, sha(), new ArrayList<>(), deadline),
                        KeyRange.all())).toList();
                return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenApply(
                        done -> new DataComparison(revision, all.stream().map(CompletableFuture::join).toList()));
            });
        });
    }

    private CompletableFuture<Holding> scan(Scan scan, KeyRange rest) {
        JsonObject question = Reader.paged(rest, scan.revision());
        question.addProperty("serializable", true);
        return gateway.ask(scan.endpoint(), RANGE, question, scan.deadline().left()).handle((answer, failed) -> {
            if (failed != null) {
                Failure failure = Troubles.of(scan.endpoint(), failed).failure();
                return failure.message().contains(FUTURE) && !scan.deadline().isOver()
                        ? failover.paused(() -> scan(scan, rest))
                        : CompletableFuture.completedFuture(new Holding(scan.member(), "", List.of(),
                                Optional.of(failure)));
            }
            for (JsonObject pair : Json.children(answer, "kvs")) {
                scan.digest().update(pair.toString().getBytes(UTF_8));
                if (Reader.item(pair) instanceof Damaged damaged) {
                    scan.damaged().add(damaged);
                }
            }
            return Json.flag(answer, "more")
                    ? scan(scan, new KeyRange(Reader.lastKey(answer) + '\0', ""))
                    : CompletableFuture.completedFuture(new Holding(scan.member(),
                            HexFormat.of().formatHex(scan.digest().digest()), scan.damaged(), Optional.empty()));
        }).thenCompose(one -> one);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
