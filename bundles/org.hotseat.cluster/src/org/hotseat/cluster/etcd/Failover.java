// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.cluster.etcd.Trouble.Kind;

import com.google.gson.JsonObject;

/**
 * Asks members one after the other until one answers or the time is over; begins with the one that answered last, and
 * now and then with the first again, which is the preferred one. Each round grants twice the time of the one before, so
 * that a slow computer is not asked for ever in vain. Thread-safe.
 */
final class Failover {

    private static final long PAUSE_MILLIS = 50;
    private static final int LONGEST_ROUND = 4;
    private static final int LONGEST_FIRST = 3;
    private static final Duration SHORTEST_TRY = Duration.ofMillis(100);
    /** How long another member stands in for the first before that is tried again. */
    static final long AWAY = Duration.ofSeconds(5).toNanos();

    private final Gateway gateway;
    private volatile List<URI> endpoints;
    private final Duration tryLimit;
    private final ScheduledExecutorService timer;
    private volatile int preferred;
    private volatile long triedFirst;
    /** How often the time of a first try is doubled. */
    private volatile int patience;

    Failover(Gateway gateway, EtcdSettings settings, ScheduledExecutorService timer) {
        this.gateway = gateway;
        this.endpoints = settings.endpoints();
        this.tryLimit = settings.tryLimit();
        this.timer = timer;
    }

    /** One question on its way through the members. */
    private record Way(String path, JsonObject question, Deadline deadline, int first, int patience,
            CompletableFuture<JsonObject> answer) {

        /** How often the time is doubled after so many tries at so many members. */
        int doubled(int tries, int members) {
            return Math.min(patience + tries / members, LONGEST_ROUND);
        }
    }

    /** Ends with a {@link Trouble}, which is in doubt as soon as one of the tries was. */
    CompletableFuture<JsonObject> ask(String path, JsonObject question, Deadline deadline) {
        Way way = new Way(path, question, deadline, begin(), patience, new CompletableFuture<>());
        go(way, 0, null);
        return way.answer();
    }

    /** One question in a while finds out whether the first one is back; the others do not wait for it. */
    private int begin() {
        long now = MonotonicClock.SYSTEM.nanos();
        if (preferred != 0 && now - triedFirst >= AWAY) {
            triedFirst = now;
            return 0;
        }
        return preferred;
    }

    private void go(Way way, int tries, @Nullable Trouble doubt) {
        List<URI> known = endpoints;
        URI endpoint = known.get((way.first() + tries) % known.size());
        int doubled = way.doubled(tries, known.size());
        Duration limit = tryLimit.multipliedBy(1L << doubled);
        Duration left = way.deadline().left();
        gateway.ask(endpoint, way.path(), way.question(), left.compareTo(limit) < 0 ? left : limit)
                .whenComplete((answer, failed) -> {
                    if (failed == null) {
                        answered(endpoint);
                        patience = Math.clamp(doubled - 1L, 0, LONGEST_FIRST);
                        way.answer().complete(answer);
                    } else {
                        next(way, tries + 1, doubt, Troubles.of(endpoint, failed));
                    }
                });
    }

    private void answered(URI endpoint) {
        prefer(Math.max(0, endpoints.indexOf(endpoint)));
    }

    private void prefer(int number) {
        if (preferred == 0 && number != 0) {
            triedFirst = MonotonicClock.SYSTEM.nanos();
        }
        preferred = number;
    }

    /** One that took all the time of a question is not the first that the next one waits for. */
    private void outOfTime(Way way, int tries) {
        int members = endpoints.size();
        patience = Math.min(way.doubled(tries, members), LONGEST_FIRST);
        if (preferred == (way.first() + tries - 1) % members) {
            prefer((way.first() + tries) % members);
        }
    }

    private void next(Way way, int tries, @Nullable Trouble doubt, Trouble trouble) {
        Trouble kept = doubt == null ? trouble : worse(doubt, trouble);
        boolean last = trouble.kind() == Kind.REFUSED || trouble.kind() == Kind.FORGOTTEN;
        if (last || isTooLate(way)) {
            if (!last) {
                outOfTime(way, tries);
            }
            way.answer().completeExceptionally(kept);
        } else if (tries % endpoints.size() != 0) {
            go(way, tries, kept);
        } else {
            timer.schedule(() -> again(way, tries, kept), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Doubt stays doubt; of the reasons, a refused certificate explains broken connections, not the other way. */
    private static Trouble worse(Trouble before, Trouble now) {
        if (now.kind() == Kind.FORGOTTEN || now.kind() == Kind.REFUSED && before.kind() == Kind.NOT_DONE) {
            return now; // only reads are told that a revision is forgotten
        }
        boolean doubt = before.kind() == Kind.IN_DOUBT || now.kind() == Kind.IN_DOUBT;
        Trouble told = before.failure().code() == FailureCode.AUTHENTICATION
                || before.kind() == Kind.IN_DOUBT && now.failure().code() != FailureCode.AUTHENTICATION ? before : now;
        return doubt && told.kind() != Kind.IN_DOUBT ? new Trouble(Kind.IN_DOUBT, told.failure(), told) : told;
    }

    private void again(Way way, int tries, Trouble kept) {
        if (isTooLate(way)) {
            outOfTime(way, tries);
            way.answer().completeExceptionally(kept);
        } else {
            go(way, tries, kept);
        }
    }

    /** A try that nobody can answer in time would only hide the reason why the others failed. */
    private static boolean isTooLate(Way way) {
        return way.deadline().left().compareTo(SHORTEST_TRY) < 0;
    }

    /** Where a stream shall be looked for. */
    URI endpoint(int number) {
        List<URI> known = endpoints;
        return known.get(Math.floorMod(preferred + number, known.size()));
    }

    /** The preferred one. */
    URI first() {
        return endpoints.getFirst();
    }

    /** All that are known now. */
    List<URI> endpoints() {
        return endpoints;
    }

    /** Other members from now on; what is on its way goes on with them. */
    void reach(List<URI> others) {
        endpoints = List.copyOf(others);
        preferred = 0;
    }

    /** Does something after a short pause. */
    <T> CompletableFuture<T> paused(Supplier<CompletableFuture<T>> work) {
        CompletableFuture<Boolean> pause = new CompletableFuture<>();
        timer.schedule(() -> pause.complete(Boolean.TRUE), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return pause.thenCompose(over -> work.get());
    }

    Trouble late() {
        return new Trouble(Kind.NOT_DONE, new Failure(FailureCode.TIMEOUT, Messages.queued), null);
    }

    /** Completes after the time that lies between two tries. */
    CompletableFuture<Boolean> pause() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        try {
            timer.schedule(() -> over.complete(Boolean.TRUE), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            over.completeExceptionally(closing);
        }
        return over;
    }
}
