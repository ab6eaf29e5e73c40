// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.store.KeyRange;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.cluster.store.StreamEvent;
import org.hotseat.cluster.store.StreamEvent.Alive;
import org.hotseat.cluster.store.StreamEvent.Batch;
import org.hotseat.cluster.store.StreamEvent.Resync;
import org.hotseat.cluster.store.StreamEvent.Silent;
import org.hotseat.cluster.store.StreamListener;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * One change stream over whatever member lives. State is owned by the streams' one worker; lines, answers and ticks of
 * an earlier connection carry its number and are dropped.
 *
 * <pre>
 *  probe a member (linearizable: is it our store, and not behind what we know?) ──▶ open ──▶ lines
 *     ▲                                                                               │
 *     ╰── pause, next member ◀── broken, or no sign of life within the limit ◀────────╯
 *  forgotten revision, other store, other history ──▶ Resync, the end
 * </pre>
 *
 * At a member that is not the preferred one it probes that one now and then, and goes on there when it is back: an
 * agent that follows the member beside it hears nothing of the end of others.
 */
final class WatchStream implements Subscription {

    private static final Logger LOG = System.getLogger(WatchStream.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final long TICK_MILLIS = 250;

    private final StreamTools tools;
    private final KeyRange range;
    private final StreamListener listener;
    private final ScheduledFuture<?> ticks;
    private long next;
    private long progress;
    private long lastSign;
    private int number;
    private int turns;
    private long looked;
    private boolean silent;
    private @Nullable CompletableFuture<?> open;
    private @Nullable String history;
    private volatile @Nullable URI at;
    private volatile boolean ended;

    WatchStream(StreamTools tools, KeyRange range, long from, StreamListener listener) {
        this.tools = tools;
        this.range = range;
        this.next = from;
        this.listener = listener;
        this.ticks = tools.timer().scheduleWithFixedDelay(() -> later(this::tick), TICK_MILLIS, TICK_MILLIS,
                TimeUnit.MILLISECONDS);
        later(this::connect);
    }

    private void later(Runnable task) {
        tools.worker().execute(() -> {
            if (!ended) {
                task.run();
            }
        });
    }

    private <T> void when(int connection, T given, Consumer<T> task) {
        later(() -> {
            if (connection == number) {
                task.accept(given);
            }
        });
    }

    private void connect() {
        number++;
        lastSign = MonotonicClock.SYSTEM.nanos();
        int mine = number;
        URI endpoint = tools.failover().endpoint(turns++);
        probe(endpoint).whenComplete((answer, failed) -> {
                    if (failed == null) {
                        when(mine, answer, probed -> probed(endpoint, probed));
                    } else {
                        when(mine, Troubles.of(endpoint, failed), this::broken);
                    }
                });
    }

    private CompletableFuture<JsonObject> probe(URI endpoint) {
        return tools.gateway().ask(endpoint, Committer.TXN, tools.form().read(List.of(Json.range(StoreKey.history()))),
                tools.silenceLimit());
    }

    /** A linearizable answer can never be behind what was told: if it is, this is not the store that it was. */
    private void probed(URI endpoint, JsonObject answer) {
        if (!tools.form().isOurs(Json.children(answer, "responses")) || Json.revision(answer) < next - 1) {
            end(new Failure(FailureCode.WRONG_STATE, NLS.bind(Messages.foreign, endpoint), Messages.foreignRemedy));
            return;
        }
        String found = TxnForm.history(answer);
        @Nullable String known = history;
        if (known != null && !known.equals(found)) {
            end(new Failure(FailureCode.WRONG_STATE, Messages.otherHistory, Messages.otherHistoryRemedy));
            return;
        }
        history = found;
        attach(endpoint);
    }

    private void attach(URI endpoint) {
        at = endpoint;
        lastSign = MonotonicClock.SYSTEM.nanos();
        looked = lastSign;
        progress = 0;
        int mine = number;
        LineReader reader = new LineReader((line, more) -> when(mine, line, one -> {
            line(endpoint, one);
            more.run();
        }), () -> when(mine, Boolean.TRUE, any -> lastSign = MonotonicClock.SYSTEM.nanos()));
        CompletableFuture<?> stream = tools.gateway().lines(endpoint, "/v3/watch", question(), reader);
        open = stream;
        stream.whenComplete((response, failed) -> when(mine, Troubles.of(endpoint, failed == null
                ? new IOException("end of stream") : failed), this::broken));
    }

    /**
     * One revision more than wanted is asked for and dropped: exactly at the compacted revision the engine would start
     * the stream although deletions of that revision are forgotten.
     */
    private JsonObject question() {
        JsonObject question = Json.range(range);
        question.addProperty("start_revision", Long.toString(Math.max(1, next - 1)));
        question.addProperty("progress_notify", true);
        return Json.object("create_request", question);
    }

    private void line(URI endpoint, String text) {
        try {
            JsonObject line = JsonParser.parseString(text).getAsJsonObject();
            JsonObject result = Json.child(line, "result").orElse(null);
            if (result == null) {
                broken(Troubles.told(endpoint, 0, text));
            } else if (!tools.gateway().isOurs(result)) {
                end(Troubles.foreign(endpoint).failure());
            } else {
                lastSign = MonotonicClock.SYSTEM.nanos();
                result(endpoint, result);
            }
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException garbled) {
            broken(Troubles.of(endpoint, garbled));
        }
    }

    private void result(URI endpoint, JsonObject result) {
        if (Json.flag(result, "canceled")) {
            if (Json.number(result, "compact_revision") > 0) {
                end(new Failure(FailureCode.NOT_FOUND, NLS.bind(Messages.forgotten, next), Messages.forgottenRemedy));
            } else {
                broken(Troubles.told(endpoint, 0, Json.text(result, "cancel_reason")));
            }
            return;
        }
        List<JsonObject> events = Json.children(result, "events");
        if (events.isEmpty()) {
            alive(result);
            return;
        }
        long last = next - 1;
        for (Batch batch : Events.batches(events, next)) {
            tell(batch);
        }
        next = Math.max(last, Events.lastRevision(events)) + 1;
    }

    /** The note before this one is taken as told, not this one, so that a note may overtake an event unharmed. */
    private void alive(JsonObject result) {
        silent = false;
        next = Math.max(next, progress + 1);
        progress = Json.flag(result, "created") ? 0 : Json.revision(result);
        tell(new Alive(next - 1));
    }

    private void tick() {
        long now = MonotonicClock.SYSTEM.nanos();
        URI first = tools.failover().first();
        if (now - lastSign > tools.silenceLimit().toNanos()) {
            broken(new Trouble(Trouble.Kind.IN_DOUBT, new Failure(FailureCode.TIMEOUT, Messages.silent), null));
        } else if (open != null && !first.equals(at) && now - looked >= Failover.AWAY) {
            looked = now;
            int mine = number;
            probe(first).thenAccept(answer -> when(mine, answer, back -> goOn(first, back)));
        }
    }

    /** The preferred member answers again; anything strange about it is found when there is no other. */
    private void goOn(URI first, JsonObject answer) {
        if (tools.form().isOurs(Json.children(answer, "responses")) && Json.revision(answer) >= next - 1
                && TxnForm.history(answer).equals(history)) {
            number++;
            cancel();
            attach(first);
        }
    }

    /** The member that it follows, or followed last; any thread. */
    @Nullable
    URI at() {
        return at;
    }

    private void broken(Trouble trouble) {
        LOG.log(Level.DEBUG, "change stream: {0}", trouble.getMessage());
        int mine = ++number;
        cancel();
        if (!silent) {
            silent = true;
            tell(new Silent(trouble.failure()));
        }
        lastSign = MonotonicClock.SYSTEM.nanos();
        tools.timer().schedule(() -> when(mine, Boolean.TRUE, go -> connect()), PAUSE.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    private void end(Failure failure) {
        close();
        tell(new Resync(failure));
    }

    /** Whatever a listener does, the stream goes on. */
    private void tell(StreamEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException broken) { // edge of the loop
            LOG.log(Level.ERROR, "a listener of the change stream failed", broken);
        }
    }

    private void cancel() {
        @Nullable CompletableFuture<?> stream = open;
        open = null;
        if (stream != null) {
            stream.cancel(true);
        }
    }

    @Override
    public void close() {
        ended = true;
        ticks.cancel(false);
        tools.worker().execute(this::cancel);
    }
}
