// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.lead;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.cluster.mirror.MirrorChange;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.Raw;
import org.hotseat.state.command.Result;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.IntentRecord;
import org.hotseat.state.data.LeaderRecord;
import org.hotseat.state.data.LeaseRecord;
import org.hotseat.state.data.VotersRecord;

/** The result of a command that was done earlier, from what it changed. */
final class Results {

    private record Telling<T>(Kind<T> kind, ToLongFunction<T> number) {

        Optional<Result> in(MirrorChange change) {
            for (String key : change.written().keySet()) {
                @Nullable Raw raw = change.written().get(key);
                if (raw != null && kind.ids(key).isPresent() && raw.schema() <= kind.schema()) {
                    return Optional.of(new Result(key, number.applyAsLong(kind.read(raw.json()))));
                }
            }
            return Optional.empty();
        }
    }

    private static final List<Telling<?>> TELLING = List.of(
            new Telling<>(Kinds.AUTHORITY, AuthorityRecord::epoch),
            new Telling<>(Kinds.INTENT, IntentRecord::incarnation),
            new Telling<>(Kinds.LEASE, LeaseRecord::incarnation),
            new Telling<>(Kinds.LEADER, LeaderRecord::epoch),
            new Telling<>(Kinds.VOTERS, VotersRecord::version));
    private static final String JOURNALS = "journal/";

    private Results() {
    }

    static Result of(Optional<MirrorChange> change) {
        if (change.isEmpty()) {
            return new Result("", 0);
        }
        for (Telling<?> telling : TELLING) {
            Optional<Result> result = telling.in(change.get());
            if (result.isPresent()) {
                return result.get();
            }
        }
        return change.get().written().keySet().stream().filter(key -> !key.startsWith(JOURNALS)).findFirst()
                .or(() -> change.get().deleted().stream().filter(key -> !key.startsWith(JOURNALS)).findFirst())
                .map(key -> new Result(key, 0)).orElse(new Result("", 0));
    }
}
