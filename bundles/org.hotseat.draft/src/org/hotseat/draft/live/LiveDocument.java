// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.draft.live;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.work.Subscription;
import org.hotseat.draft.Content;
import org.hotseat.draft.Holding;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.Refusals;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.draft.live.Comparer.Before;
import org.hotseat.draft.live.Comparer.Compared;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.state.command.Command;
import org.hotseat.state.command.CommandOutcome;

/**
 * A document that the cluster holds, while several edit it: an edit becomes a command with the version that it is based
 * on, a change of others appears in the document, and where both changed the same value a person is asked. Objects that
 * differ when the document is opened are a draft until they are imported or become equal. Confined to the document's
 * thread, which it never blocks.
 */
public final class LiveDocument implements AutoCloseable {

    private final ClusterDocument document;
    private final LiveCluster cluster;
    private final Executor thread;
    private final DocumentWriter writer;
    private final Comparer comparer;
    private final Map<String, Agreed> agreed = new HashMap<>();
    private final Set<String> apart = new LinkedHashSet<>();
    private final Map<String, Stuck> stuck = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Subscription edits;
    private final Subscription changes;
    private Map<String, Rebase> conflicts = Map.of();
    private LiveStatus status = LiveStatus.DRAFT;
    private boolean attached;
    private boolean flying;
    private boolean again;
    private boolean closed;
    private long notBefore;

    /** An edit that was not taken; tried again when either side is another one. */
    private record Stuck(Optional<Item> mine, Optional<Item> theirs, Optional<Failure> reason) {
    }

    /**
     * Begins to follow. On the document's thread.
     *
     * @param document what is edited
     * @param cluster what holds it, perhaps
     * @param thread runs tasks later on the document's thread
     * @param worker runs what would hold that thread up; one task at a time
     */
    public LiveDocument(ClusterDocument document, LiveCluster cluster, Executor thread, Executor worker) {
        this.document = document;
        this.cluster = cluster;
        this.thread = thread;
        this.writer = new DocumentWriter(document);
        this.comparer = new Comparer(document, thread, worker);
        edits = document.onChange(this::edited);
        changes = cluster.onChange(this::request);
        request();
    }

    /**
     * How it stands.
     *
     * @return as of the last look
     */
    public LiveStatus status() {
        return status;
    }

    /**
     * Edits that met another one.
     *
     * @return by the id of the object
     */
    public Map<String, Rebase> conflicts() {
        return Map.copyOf(conflicts);
    }

    /**
     * Tells that the status is another one.
     *
     * @param listener called on the document's thread
     * @return ends the telling
     */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void edited() {
        comparer.changed();
        request();
    }

    /** Looks again soon; any thread. */
    private void request() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                look();
            });
        }
    }

    private void look() {
        if (closed || flying || cluster.state().revision() < notBefore) {
            return;
        }
        if (comparer.isBusy()) {
            again = true;
            return;
        }
        again = false;
        comparer.compare(cluster.state(), new Before(agreed, apart, attached), this::compared);
    }

    private void compared(Optional<Compared> result) {
        if (closed) {
            return;
        }
        if (again || result.isEmpty()) {
            request();
        }
        result.ifPresent(now -> now.round().ifPresentOrElse(round -> follow(round, now), () -> {
            attached = false;
            agreed.clear();
            apart.clear();
            tell(LiveStatus.DRAFT, Map.of());
        }));
    }

    private void follow(Round round, Compared now) {
        attached = true;
        agreed.clear();
        agreed.putAll(round.agreed());
        apart.clear();
        apart.addAll(round.apart());
        if (round.taken().isEmpty()) {
            send(round, now);
        } else {
            takeOver(round, now.content());
            request(); // what goes to the cluster goes by the document as it is now
        }
    }

    private void takeOver(Round round, Content content) {
        Map<String, Item> now = writer.write(round.taken(), content);
        round.taken().forEach((id, result) -> {
            if (result.isEmpty()) {
                agreed.remove(id);
                return;
            }
            Item there = round.common(id);
            agreed.put(id, new Agreed(result.get().equals(there) ? now.getOrDefault(id, there) : there, there));
        });
    }

    private void send(Round round, Compared seen) {
        Map<String, Item> mine = seen.mine();
        Content content = seen.content();
        Map<String, Failure> refused = new LinkedHashMap<>();
        int waiting = 0;
        for (String id : round.told()) {
            Optional<Item> wanted = Optional.ofNullable(mine.get(id));
            Optional<Holding> now = content.find(id);
            Optional<Stuck> before = Optional.ofNullable(stuck.get(id)).filter(known -> known.mine().equals(wanted)
                    && known.theirs().equals(now.map(Holding::item)));
            if (before.isPresent()) {
                before.get().reason().ifPresentOrElse(reason -> refused.put(id, reason), () -> { });
                waiting += before.get().reason().isEmpty() ? 1 : 0;
                continue;
            }
            boolean possible = cluster.isOpen() && isWhole(wanted, content);
            waiting += possible ? 0 : 1; // else it is on its way
            if (possible && !flying) {
                fly(id, now, seen);
            }
        }
        tell(new LiveStatus(true, apart.size(), waiting, refused, List.copyOf(round.conflicts().keySet())),
                round.conflicts());
    }

    /** Whether all that an object refers to is in the cluster already. */
    private static boolean isWhole(Optional<Item> wanted, Content content) {
        return wanted.filter(item -> !item.targets().stream().allMatch(target -> content.ownerOf(target).isPresent()
                || item.parts().contains(target))).isEmpty();
    }

    private void fly(String id, Optional<Holding> now, Compared seen) {
        Map<String, Item> all = seen.mine();
        Content content = seen.content();
        Optional<Item> wanted = Optional.ofNullable(all.get(id));
        Optional<Item> base = Optional.ofNullable(agreed.get(id)).map(Agreed::mine);
        Optional<Failure> obstacle = new Refusals(document.cluster(), all, content).of(base, wanted, now);
        if (obstacle.isPresent()) {
            stuck.put(id, new Stuck(wanted, now.map(Holding::item), obstacle));
            request();
            return;
        }
        List<Command> commands = Flight.commands(id, now, seen);
        flying = true;
        give(new Flight(id, wanted, now.map(Holding::item)), commands, 0);
    }

    private void give(Flight flight, List<Command> commands, int next) {
        if (next == commands.size()) {
            landed(flight, Optional.empty(), true);
            return;
        }
        cluster.submit(commands.get(next)).thenAccept(outcome -> thread.execute(() -> {
            switch (outcome) {
                case CommandOutcome.Done done -> {
                    notBefore = Math.max(notBefore, done.revision());
                    give(flight, commands, next + 1);
                }
                case CommandOutcome.Conflict conflict -> landed(flight, Optional.empty(), false);
                case CommandOutcome.Refused refused -> landed(flight, Optional.of(refused.refusal().failure()), false);
                case CommandOutcome.Unknown unknown -> landed(flight, Optional.of(unknown.failure()), false);
            }
        }));
    }

    private void landed(Flight flight, Optional<Failure> reason, boolean done) {
        flying = false;
        if (!done) { // after a conflict: until the other one's change is known here
            stuck.put(flight.id(), new Stuck(flight.wanted(), flight.theirs(), reason));
        } else {
            stuck.remove(flight.id());
            flight.wanted().ifPresentOrElse(item -> agreed.put(flight.id(), Agreed.on(item)),
                    () -> agreed.remove(flight.id()));
        }
        request();
    }

    private void tell(LiveStatus next, Map<String, Rebase> open) {
        conflicts = open;
        if (!next.equals(status)) {
            status = next;
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Ends a conflict: the document gets what a person has chosen, based on what the cluster holds now; what differs
     * from that goes to the cluster.
     *
     * @param id of the object
     * @param seen the conflict as the person saw it; if it is another one by now, nothing happens
     * @param chosen what shall be; empty for no such object
     */
    public void settle(String id, Rebase seen, Optional<Item> chosen) {
        if (closed || !Objects.equals(conflicts.get(id), seen)) {
            request();
            return;
        }
        Optional<Item> theirs = seen.now().map(Holding::item);
        theirs.ifPresentOrElse(there -> agreed.put(id, Agreed.on(there)), () -> agreed.remove(id));
        stuck.remove(id);
        @Nullable
        Item now = Items.of(document.cluster(), Set.of(id)).get(id);
        if (!Optional.ofNullable(now).equals(chosen)) {
            comparer.content().ifPresent(content -> writer.write(Map.of(id, chosen), content));
        }
        edited();
    }

    @Override
    public void close() {
        closed = true;
        comparer.changed();
        edits.close();
        changes.close();
        listeners.clear();
    }
}
