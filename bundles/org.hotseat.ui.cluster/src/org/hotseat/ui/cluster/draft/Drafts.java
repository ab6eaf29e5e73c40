// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.session.Session;
import org.hotseat.console.session.Sessions;
import org.hotseat.draft.Holding;
import org.hotseat.draft.Rebase;
import org.hotseat.draft.item.Item;
import org.hotseat.draft.item.Items;
import org.hotseat.draft.item.Names;
import org.hotseat.draft.item.Wording;
import org.hotseat.draft.live.LiveDocument;
import org.hotseat.draft.live.LiveStatus;
import org.hotseat.ui.work.UiThread;

/**
 * Lets the open document follow the cluster, and asks about edits that met another one; an OSGi service. On the
 * window's thread.
 */
public final class Drafts {

    private final Executor window;
    private final Supplier<@Nullable Shell> shell;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Rebase> putOff = new HashMap<>();
    private Optional<Session> session = Optional.empty();
    private Optional<LiveDocument> live = Optional.empty();
    private boolean asking;

    /**
     * As a component of the running workbench.
     *
     * @param sessions tells which cluster is open
     */
    public Drafts(Sessions sessions) {
        this(sessions, UiThread.executor(PlatformUI.getWorkbench().getDisplay()), () -> {
            var active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return active == null ? null : active.getShell();
        });
    }

    Drafts(Sessions sessions, Executor window, Supplier<@Nullable Shell> shell) {
        this.window = window;
        this.shell = shell;
        sessions.onChange(this::follow);
    }

    private void follow(Optional<Session> next) {
        live.ifPresent(LiveDocument::close);
        putOff.clear();
        session = next;
        live = next.map(open -> new LiveDocument(open.document(), new MirroredCluster(open.members()), window,
                Drafts::work));
        live.ifPresent(document -> document.onChange(this::changed));
        tell();
    }

    /** Comparing is no news for a person. */
    private static void work(Runnable task) {
        Job.createSystem(Messages.comparing, monitor -> {
            task.run();
        }).schedule();
    }

    private void changed() {
        tell();
        if (isNew()) {
            window.execute(this::askNew);
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /**
     * How the open document stands with the cluster.
     *
     * @return empty while no cluster is open
     */
    public Optional<LiveStatus> status() {
        return live.map(LiveDocument::status);
    }

    /**
     * Tells that the status is another one.
     *
     * @param listener called on the window's thread
     * @return ends the telling
     */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private boolean isNew() {
        return live.filter(document -> document.conflicts().entrySet().stream()
                .anyMatch(one -> !one.getValue().equals(putOff.get(one.getKey())))).isPresent();
    }

    private void askNew() {
        if (isNew()) {
            ask();
        }
    }

    /** Asks about every edit that met another one, one after the other, until the person puts one off. */
    public void ask() {
        @Nullable
        Shell above = shell.get();
        if (asking || above == null || live.isEmpty()) {
            return;
        }
        asking = true;
        try {
            LiveDocument document = live.get();
            for (Map.Entry<String, Rebase> one : document.conflicts().entrySet()) {
                putOff.put(one.getKey(), one.getValue());
                if (!ask(above, document, one.getKey(), one.getValue())) {
                    return;
                }
            }
        } finally {
            asking = false;
        }
    }

    private boolean ask(Shell above, LiveDocument document, String id, Rebase rebase) {
        Map<String, Item> here = session.map(open -> Items.of(open.document().cluster())).orElse(Map.of());
        Stream<Item> theirs = rebase.now().map(Holding::item).stream();
        Wording wording = new Wording(Names.of(Stream.concat(theirs, here.values().stream())));
        Item shown = rebase.wanted().or(() -> rebase.now().map(Holding::item)).or(rebase::base).orElseThrow();
        Settling settling = new Settling(rebase, wording);
        if (!settling.ask(above, wording.kind(shown) + ' ' + shown.name())) {
            return false;
        }
        document.settle(id, rebase, settling.chosen());
        return true;
    }
}
