// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.frame.Message.Answer;

/**
 * What became of the last commands, so that one sent again is answered and not done again. What is unknown is
 * forgotten. Thread-safe.
 */
final class Outcomes {

    private static final int KEPT = 4096;

    /** One account cannot take over the command of another. */
    record Key(String account, CommandId command) {
    }

    /** What the act completes, and what others see, which is after an unknown outcome was forgotten. */
    private record Sent(CompletableFuture<Answer> raw, CompletableFuture<Answer> seen) {
    }

    private final Map<Key, Sent> last = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @NonNullByDefault({}) // the method of the library is not constrained
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sent> eldest) {
            return size() > KEPT;
        }
    };

    /** Either runs the act, which completes what it is given, or not, because that was done before. */
    CompletionStage<Answer> once(Key key, Consumer<CompletableFuture<Answer>> act) {
        CompletableFuture<Answer> raw = new CompletableFuture<>();
        Sent fresh = new Sent(raw, raw.thenApply(answer -> forget(key, raw, answer)));
        synchronized (last) {
            Sent earlier = last.putIfAbsent(key, fresh);
            if (earlier != null) {
                return earlier.seen();
            }
        }
        act.accept(raw);
        return fresh.seen();
    }

    private Answer forget(Key key, CompletableFuture<Answer> raw, Answer answer) {
        synchronized (last) {
            Sent entry = last.get(key);
            if (answer.unknown() && entry != null && entry.raw() == raw) {
                last.remove(key);
            }
        }
        return answer;
    }
}
