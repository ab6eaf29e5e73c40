// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.cluster.mirror.Mirror;
import org.hotseat.cluster.mirror.MirrorChange;
import org.hotseat.cluster.mirror.MirrorListener;
import org.hotseat.protocol.Feed;
import org.hotseat.protocol.Numbered;
import org.hotseat.protocol.Ring;
import org.hotseat.protocol.Snapshot;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.protocol.op.StateChange.Written;
import org.hotseat.state.Kind;
import org.hotseat.state.Kinds;
import org.hotseat.state.Raw;
import org.hotseat.state.StateView;
import org.hotseat.state.Unreadable;

/**
 * The cluster's state for consoles, without secrets. Its numbers are the store's revisions, so a console that followed
 * another agent goes on here; when it knows more than this agent does, it waits a little for this agent to catch up.
 */
final class StateFeed implements Feed<StateChange>, MirrorListener, AutoCloseable {

    private static final int KEPT = 20_000;
    private static final int PAGE = 64 * 1024;
    private static final Duration CATCHING_UP = Duration.ofSeconds(10);

    private final Mirror mirror;
    private final Ring<StateChange> ring;
    private final CopyOnWriteArrayList<Runnable> bells = new CopyOnWriteArrayList<>();
    private final Subscription following;
    private volatile String run;
    /** Until when a follower that knows more is kept waiting; guarded by this object. */
    private @Nullable Deadline patience;

    /**
     * Follows at once.
     *
     * @param run the same for all agents of the cluster
     * @param mirror of the store
     */
    StateFeed(String run, Mirror mirror) {
        this.mirror = mirror;
        this.ring = new Ring<>(run, KEPT, -1, this::snapshot);
        this.run = run;
        this.following = mirror.follow(0, this);
    }

    @Override
    public void reset(StateView all) {
        ring.restart(all.revision());
        run = runOf(all);
        ring();
    }

    private String runOf(StateView state) {
        return state.find(Kinds.HISTORY).map(held -> ring.run() + '-' + held.value().number()).orElseGet(ring::run);
    }

    @Override
    public void changed(MirrorChange change) {
        if (change.written().containsKey(Kinds.HISTORY.key())) {
            run = runOf(mirror.view());
        }
        List<Written> written = new ArrayList<>();
        change.written().forEach((key, raw) -> {
            if (!Kind.isSecret(key)) {
                written.add(written(key, raw));
            }
        });
        List<Unreadable> damaged = change.damaged().stream().filter(one -> !Kind.isSecret(one.key())).toList();
        List<String> removed = change.deleted().stream().filter(key -> !Kind.isSecret(key)).toList();
        if (!written.isEmpty() || !damaged.isEmpty() || !removed.isEmpty()) {
            ring.add(change.revision(), new StateChange(written, removed, damaged));
        }
        ring();
    }

    private static Written written(String key, Raw raw) {
        return new Written(key, raw.schema(), raw.json(), raw.version());
    }

    /** Who waits for this agent to catch up looks again. */
    @Override
    public void reached(long revision) {
        ring();
    }

    @Override
    public void trouble(Failure failure) {
        ring();
    }

    private void ring() {
        bells.forEach(Runnable::run);
    }

    /** Another one after the store was set back, so that nobody takes its revisions for those that went before. */
    @Override
    public String run() {
        return run;
    }

    @Override
    public Optional<List<Numbered<StateChange>>> after(long number, int most) {
        if (number <= ring.last()) {
            return ring.after(number, most);
        }
        return waits() ? Optional.of(List.of()) : Optional.empty();
    }

    private synchronized boolean waits() {
        Deadline until = patience;
        if (until == null) {
            patience = Deadline.in(CATCHING_UP);
            return true;
        }
        if (until.isOver()) {
            patience = null;
            return false;
        }
        return true;
    }

    @Override
    public Snapshot<StateChange> snapshot() {
        StateView view = mirror.view();
        List<StateChange> pages = new ArrayList<>();
        List<Written> page = new ArrayList<>();
        int size = 0;
        for (Map.Entry<String, Raw> one : view.raws().entrySet()) {
            if (Kind.isSecret(one.getKey())) {
                continue;
            }
            page.add(written(one.getKey(), one.getValue()));
            size += one.getKey().length() + one.getValue().json().length();
            if (size >= PAGE) {
                pages.add(new StateChange(page, List.of(), List.of()));
                page.clear();
                size = 0;
            }
        }
        List<Unreadable> damaged = view.unreadable().values().stream()
                .filter(one -> !view.raws().containsKey(one.key()) && !Kind.isSecret(one.key())).toList();
        if (!page.isEmpty() || !damaged.isEmpty()) {
            pages.add(new StateChange(page, List.of(), damaged));
        }
        return new Snapshot<>(view.revision(), pages);
    }

    @Override
    public Subscription onNews(Runnable bell) {
        bells.add(bell);
        return () -> bells.remove(bell);
    }

    @Override
    public void close() {
        following.close();
    }
}
