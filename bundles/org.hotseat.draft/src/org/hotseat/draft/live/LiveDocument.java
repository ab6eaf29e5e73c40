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
import org.hotseat.draft.Commands;
import org.hotseat.draft.Content;
import org.hotseat.draft.Holding;
import org.hotseat.draft.Places;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.Refusals;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.state.StateView;
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
    private final Map<String, Agreed> agreed = new HashMap<>();
    private final Set<String> apart = new LinkedHashSet<>();
    private final Map<String, Stuck> stuck = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Subscription edits;
    private final Subscription changes;
    private Optional<Content> known = Optional.empty();
    private Optional<Stamp> seen = Optional.empty();
    private Map<String, Rebase> conflicts = Map.of();
    private LiveStatus status = LiveStatus.DRAFT;
    private boolean attached;
    private boolean flying;
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
     */
    public LiveDocument(ClusterDocument document, LiveCluster cluster, Executor thread) {
        this.document = document;
        this.cluster = cluster;
        this.thread = thread;
        this.writer = new DocumentWriter(document);
        edits = document.onChange(this::request);
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
        Content content = content();
        if (!content.isHeld() || content.find(document.cluster().getId()).isEmpty()) {
            attached = false;
            agreed.clear();
            apart.clear();
            tell(LiveStatus.DRAFT, Map.of());
            return;
        }
        Round round = new Round(Items.of(document.cluster()), content, agreed, apart);
        if (!attached) {
            attached = true;
            round.attach();
        }
        round.look();
        if (!round.taken().isEmpty()) {
            takeOver(round, content);
        }
        send(round, content);
    }

    /** What the cluster holds; most changes of its state are of other things. */
    private Content content() {
        StateView state = cluster.state();
        Optional<Content> before = known.filter(content -> seen.equals(Optional.of(Stamp.of(state))));
        if (before.isEmpty()) {
            known = Optional.of(Content.of(state, document.cluster()));
            seen = Optional.of(Stamp.of(state));
        }
        return known.orElseThrow();
    }

    /** The document's own change tells that it changed, so there is another look. */
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

    private void send(Round round, Content content) {
        Map<String, Item> mine = Items.of(document.cluster());
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
                fly(id, wanted, now, content);
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

    private void fly(String id, Optional<Item> wanted, Optional<Holding> now, Content content) {
        Map<String, Item> all = Items.of(document.cluster());
        Optional<Item> base = Optional.ofNullable(agreed.get(id)).map(Agreed::mine);
        Optional<Failure> obstacle = new Refusals(document.cluster(), all, content).of(base, wanted, now);
        if (obstacle.isPresent()) {
            stuck.put(id, new Stuck(wanted, now.map(Holding::item), obstacle));
            request();
            return;
        }
        List<Command> commands = wanted.map(item -> Commands.put(item, now, now.isPresent() && now.get().version() > 0
                ? Optional.empty() : Optional.ofNullable(Places.missing(siblings(all, item), content).get(id))))
                .orElseGet(() -> now.map(Commands::remove).orElse(List.of()));
        flying = true;
        give(new Flight(id, wanted, now.map(Holding::item)), commands, 0);
    }

    private static List<String> siblings(Map<String, Item> all, Item item) {
        return item.type() == Literals.CLUSTER ? List.of() : all.values().stream()
                .filter(other -> other.type() == item.type()).map(Item::id).toList();
    }

    /** An edit on its way. */
    private record Flight(String id, Optional<Item> wanted, Optional<Item> theirs) {
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
        Item now = Items.of(document.cluster()).get(id);
        if (!Optional.ofNullable(now).equals(chosen)) {
            writer.write(Map.of(id, chosen), content());
        }
        request();
    }

    @Override
    public void close() {
        closed = true;
        edits.close();
        changes.close();
        listeners.clear();
    }
}
