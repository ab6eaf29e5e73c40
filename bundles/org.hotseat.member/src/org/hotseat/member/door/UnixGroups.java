// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Workers;

/**
 * The groups of a user, by the machine's own user database, wherever that lies. A slow directory service costs two
 * seconds at the most and is not asked again for half a minute. Thread-safe; blocks its caller.
 */
final class UnixGroups implements Groups {

    private static final Logger LOG = System.getLogger(UnixGroups.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 1000;
    private static final int ASKING = 4;
    private static final int LONGEST = 64 * 1024;

    private record Known(Set<String> groups, Deadline until) {
    }

    private final ExecutorService asking;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    UnixGroups(Workers workers) {
        this.asking = workers.pool("groups", ASKING);
    }

    @Override
    public Set<String> of(String user) {
        Known kept = known.get(user);
        if (kept != null && !kept.until().isOver()) {
            return kept.groups();
        }
        Set<String> groups = ask(user);
        known.values().removeIf(one -> one.until().isOver());
        if (known.size() < MOST_KEPT) {
            known.put(user, new Known(groups, Deadline.in(KEPT)));
        }
        return groups;
    }

    private Set<String> ask(String user) {
        try {
            Process id = new ProcessBuilder("id", "-Gn", "--", user).redirectError(Redirect.DISCARD).start();
            try {
                Future<String> names = asking.submit(() -> read(id));
                return Set.of(List.of(names.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).split("\\s+")).stream()
                        .distinct().toArray(String[]::new));
            } finally {
                id.destroyForcibly();
            }
        } catch (IOException | ExecutionException | TimeoutException | RejectedExecutionException unknown) {
            LOG.log(Level.WARNING, "the groups of {0} are not known ({1})", user, unknown);
            return Set.of();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Set.of();
        }
    }

    private static String read(Process id) {
        try {
            return new String(id.getInputStream().readNBytes(LONGEST), UTF_8).strip();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
