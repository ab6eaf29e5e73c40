// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import org.hotseat.draft.Content;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.ItemWriter;
import org.hotseat.draft.item.Items;
import org.hotseat.model.cluster.Identified;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.state.StateView;

/**
 * Compares a document with the cluster without holding its thread up: a worker reads the state, the document is copied
 * on its own thread in slices, and the worker compares. What comes of it counts only while the document is the same.
 * One comparison at a time. Confined to the document's thread.
 */
final class Comparer {

    /** Objects that are copied in one turn: about a millisecond. */
    static final int SLICE = 50;

    private static final Logger LOG = System.getLogger(Comparer.class.getName());

    private final ClusterDocument document;
    private final Executor thread;
    private final Executor worker;
    private Optional<Known> known = Optional.empty();
    private long edition;
    private boolean busy;

    /** What the cluster holds; most changes of its state are of other things. */
    private record Known(Stamp stamp, Content content) {
    }

    /** What document and cluster had in common before, and what was a draft; empty before the first look. */
    record Before(Map<String, Agreed> agreed, Set<String> apart, boolean attached) {

        Before {
            agreed = new HashMap<>(agreed);
            apart = new LinkedHashSet<>(apart);
        }
    }

    /**
     * A document beside the cluster.
     *
     * @param mine what the document holds; empty when it was not looked at
     * @param content what the cluster holds
     * @param round the comparison; empty when the cluster does not hold the document
     */
    record Compared(Map<String, Item> mine, Content content, Optional<Round> round) {
    }

    Comparer(ClusterDocument document, Executor thread, Executor worker) {
        this.document = document;
        this.thread = thread;
        this.worker = worker;
    }

    /** What the last comparison began with is not so any more; one that is under way ends without a result. */
    void changed() {
        edition++;
    }

    boolean isBusy() {
        return busy;
    }

    /** What the cluster held when it was looked at last. */
    Optional<Content> content() {
        return known.map(Known::content);
    }

    /** Compares; tells the result, or that there is none because the document has changed. */
    void compare(StateView state, Before before, Consumer<Optional<Compared>> done) {
        busy = true;
        long begun = edition;
        Optional<Known> last = known;
        Function<StateView, Content> reader = Content.reader(document.cluster());
        then(CompletableFuture.supplyAsync(() -> read(state, last, reader), worker), read -> {
            known = Optional.of(read);
            Content content = read.content();
            if (!content.isHeld() || content.find(document.cluster().getId()).isEmpty()) {
                end(done, begun, new Compared(Map.of(), content, Optional.empty()));
                return;
            }
            copy(Items.objects(document.cluster()).entrySet().iterator(), new LinkedHashMap<>(), begun, done,
                    mine -> compare(mine, content, before, begun, done));
        });
    }

    private static Known read(StateView state, Optional<Known> last, Function<StateView, Content> reader) {
        Stamp stamp = Stamp.of(state);
        return last.filter(before -> before.stamp().equals(stamp)).orElseGet(() -> new Known(stamp,
                reader.apply(state)));
    }

    private void copy(Iterator<Map.Entry<String, Identified>> rest, Map<String, Item> copied, long begun,
            Consumer<Optional<Compared>> done, Consumer<Map<String, Item>> next) {
        if (begun != edition) {
            end(done);
            return;
        }
        for (int i = 0; i < SLICE && rest.hasNext(); i++) {
            Map.Entry<String, Identified> one = rest.next();
            copied.put(one.getKey(), ItemWriter.write(one.getValue()));
        }
        if (rest.hasNext()) {
            thread.execute(() -> copy(rest, copied, begun, done, next));
        } else {
            next.accept(copied);
        }
    }

    private void compare(Map<String, Item> mine, Content content, Before before, long begun,
            Consumer<Optional<Compared>> done) {
        then(CompletableFuture.supplyAsync(() -> look(mine, content, before), worker),
                round -> end(done, begun, new Compared(mine, content, Optional.of(round))));
    }

    private static Round look(Map<String, Item> mine, Content content, Before before) {
        Round round = new Round(mine, content, before.agreed(), before.apart());
        if (!before.attached()) {
            round.attach();
        }
        round.look();
        return round;
    }

    private <T> void then(CompletableFuture<T> work, Consumer<T> next) {
        work.whenComplete((result, failed) -> thread.execute(() -> {
            if (failed == null) {
                next.accept(result);
            } else {
                LOG.log(Level.ERROR, "the document cannot be compared with the cluster", failed);
                busy = false; // looked at again when either changes
            }
        }));
    }

    private void end(Consumer<Optional<Compared>> done, long begun, Compared result) {
        busy = false;
        done.accept(begun == edition ? Optional.of(result) : Optional.empty());
    }

    private void end(Consumer<Optional<Compared>> done) {
        busy = false;
        done.accept(Optional.empty());
    }
}
