// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.screen;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.ImageData;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.hypervisor.Screenshot;

/**
 * Takes pictures of heads that can be seen, one after the other, as {@link Rounds} allows, and keeps the last ones. The
 * pictures are taken and made small in the background. Confined to the window's thread, which never waits.
 */
public final class ScreenFeed {

    private static final Logger LOG = System.getLogger(ScreenFeed.class.getName());
    /** Some more than desks fit into a window at a zoom at which pictures are drawn. */
    private static final int KEPT = 256;

    /** Takes a picture. */
    @FunctionalInterface
    public interface Camera {

        /**
         * Takes it. Blocks for seconds; on a thread of the background.
         *
         * @param head of which machine
         * @return the picture
         * @throws FailureException when there is none
         */
        Screenshot take(Head head) throws FailureException;
    }

    private final Camera camera;
    private final Executor background;
    private final Executor window;
    private final Consumer<Head> changed;
    private final Rounds rounds = new Rounds();
    private final Map<Head, Shot> shots = new LinkedHashMap<>(16, 0.75f, true);
    private boolean closed;

    /**
     * Has no pictures yet.
     *
     * @param camera takes them
     * @param background where it does
     * @param window runs tasks later on the window's thread
     * @param changed told whose picture is another one
     */
    public ScreenFeed(Camera camera, Executor background, Executor window, Consumer<Head> changed) {
        this.camera = camera;
        this.background = background;
        this.window = window;
        this.changed = changed;
    }

    /**
     * Takes the next picture when it is time for one. To be called some times in a second, as long as pictures can be
     * seen.
     *
     * @param now any clock that does not jump
     * @param visible heads that can be seen now, with the hosts that have them
     */
    public void look(Duration now, Map<Head, HostId> visible) {
        if (closed) {
            return;
        }
        rounds.begin(now, visible).ifPresent(head -> {
            long begun = System.nanoTime();
            try {
                background.execute(() -> {
                    Optional<ImageData> data = take(head);
                    window.execute(() -> taken(head, now.plusNanos(System.nanoTime() - begun), data, visible.keySet()));
                });
            } catch (RejectedExecutionException ended) { // the view was closed
                LOG.log(Level.DEBUG, "no more pictures", ended);
            }
        });
    }

    private Optional<ImageData> take(Head head) {
        try {
            return Thumb.of(camera.take(head));
        } catch (FailureException none) {
            LOG.log(Level.DEBUG, () -> head + ": " + none.failure());
            return Optional.empty();
        } catch (RuntimeException broken) { // the edge: the next one must have its turn
            LOG.log(Level.WARNING, () -> "no picture of " + head, broken);
            return Optional.empty();
        }
    }

    private void taken(Head head, Duration now, Optional<ImageData> data, Set<Head> seen) {
        rounds.ended(head, now, data.isPresent());
        if (!closed) {
            data.ifPresent(one -> {
                shots.put(head, new Shot(one, Instant.now()));
                forget(seen);
                changed.accept(head);
            });
        }
    }

    /** The longest unseen ones go first; one that is seen never goes. */
    private void forget(Set<Head> seen) {
        Iterator<Head> all = shots.keySet().iterator();
        while (shots.size() > KEPT && all.hasNext()) {
            if (!seen.contains(all.next())) {
                all.remove();
            }
        }
    }

    /**
     * The last picture of a head.
     *
     * @param head which
     * @return empty before the first
     */
    public Optional<Shot> shot(Head head) {
        return Optional.ofNullable(shots.get(head));
    }

    /**
     * Heads of which there is a picture.
     *
     * @return some hundred at the most
     */
    public Set<Head> known() {
        return Set.copyOf(shots.keySet());
    }

    /**
     * Forgets heads that are not there any more.
     *
     * @param heads that are
     */
    public void keep(Collection<Head> heads) {
        rounds.keep(heads);
        shots.keySet().retainAll(Set.copyOf(heads));
    }

    /** Ends: what is still taken is thrown away. */
    public void close() {
        closed = true;
        shots.clear();
    }
}
