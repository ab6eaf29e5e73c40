// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.sound;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Workers;

/**
 * Puts each machine's sound where its routes say, and nowhere else: a tunnel is loaded for each route, the machine's
 * streams are moved there, and whatever else is found there is moved away. What has no route is on a sink that swallows.
 * A tunnel ends by itself when its far end goes, and what played there is swallowed until it is loaded again. Looks at
 * the server a few times a second while there are routes, and each second while it does not answer. Thread-safe.
 */
public final class SoundDesk implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SoundDesk.class.getName());
    private static final Duration PACE = Duration.ofMillis(200);
    /** After the server was ordered something: what was loaded is used at once. */
    private static final Duration SOON = Duration.ofMillis(20);
    /** After a tunnel could not be loaded, or went; and after a look without an answer. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final SoundTalk talk;
    private final ExecutorService loop;
    private final Semaphore news = new Semaphore(1);
    private final Map<String, Route> routes = new ConcurrentHashMap<>();
    private final Map<String, Integer> playing = new ConcurrentHashMap<>();
    /** When it was loaded last; of the loop alone. */
    private final Map<String, Long> loaded = new ConcurrentHashMap<>();
    private volatile String trouble = "";

    /**
     * Moves nothing before it begins.
     *
     * @param folder of the {@linkplain SoundServer server}
     * @param workers give the thread
     */
    public SoundDesk(Path folder, Workers workers) {
        this.talk = new SoundTalk(folder.resolve("cli"), workers.timer());
        this.loop = workers.pool("sound", 1);
    }

    /** Begins to look. */
    public void begin() {
        loop.execute(this::run);
    }

    /**
     * From now on there is this route.
     *
     * @param name of it
     * @param route empty for none any more
     */
    public void put(String name, Optional<Route> route) {
        Optional<Route> before = route.isPresent() ? Optional.ofNullable(routes.put(name, route.get())) : Optional
                .ofNullable(routes.remove(name));
        if (!before.equals(route)) {
            news.release();
        }
    }

    /**
     * How many streams of its machine a route carries.
     *
     * @param name of the route
     * @return empty while it is not laid
     */
    public Optional<Integer> playing(String name) {
        return Optional.ofNullable(playing.get(name));
    }

    /**
     * Why nothing is moved.
     *
     * @return empty when all is well
     */
    public String trouble() {
        return trouble;
    }

    private void run() {
        boolean soon = false;
        try {
            while (true) {
                soon = turn() && !soon; // an order that changes nothing is not hurried
                if (routes.isEmpty() && trouble.isEmpty() && !soon) {
                    news.acquire();
                } else {
                    Duration pace = soon ? SOON : routes.isEmpty() ? AGAIN : PACE;
                    if (!news.tryAcquire(pace.toMillis(), TimeUnit.MILLISECONDS)) {
                        continue;
                    }
                }
                news.drainPermits();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether anything was ordered. */
    private boolean turn() {
        try {
            List<Route> wanted = routes.values().stream().sorted(Comparator.comparing(Route::name)).toList();
            SoundState state = SoundState.of(talk.ask(SoundState.LISTS));
            List<String> orders = orders(wanted, state);
            if (!orders.isEmpty()) {
                LOG.log(Level.DEBUG, "to the sound server: {0}", orders);
                talk.ask(orders);
            }
            trouble = "";
            return !orders.isEmpty();
        } catch (IOException silent) {
            playing.clear();
            trouble = String.valueOf(silent.getMessage());
            LOG.log(Level.DEBUG, "the sound server does not answer", silent);
        } catch (RuntimeException fault) { // the edge: the next turn may do better
            LOG.log(Level.ERROR, "a look at the sound server failed", fault);
        }
        return false;
    }

    private List<String> orders(List<Route> wanted, SoundState state) {
        List<String> orders = new ArrayList<>();
        for (SoundState.Module module : state.modules()) {
            if (module.name().startsWith("module-tunnel-") && wanted.stream().noneMatch(route -> isOf(route, module))) {
                orders.add("unload-module " + module.index());
            }
        }
        playing.keySet().retainAll(wanted.stream().map(Route::name).toList());
        for (Route route : wanted) {
            if (state.end(route).isEmpty()) {
                playing.remove(route.name());
                load(route, orders);
            } else {
                playing.put(route.name(), (int) state.streams().stream().filter(one -> isAt(one, route, state)
                        && one.machine().equals(route.machine())).count());
            }
        }
        state.streams().forEach(stream -> move(stream, wanted, state).ifPresent(orders::add));
        return orders;
    }

    private static boolean isOf(Route route, SoundState.Module module) {
        return module.name().equals(route.module()) && module.argument().equals(route.argument());
    }

    private void load(Route route, List<String> orders) {
        long now = MonotonicClock.SYSTEM.nanos();
        if (now - loaded.getOrDefault(route.name(), now - AGAIN.toNanos()) >= AGAIN.toNanos()) {
            loaded.put(route.name(), now);
            orders.add("load-module " + route.module() + ' ' + route.argument());
        }
    }

    private static boolean isAt(SoundState.Stream stream, Route route, SoundState state) {
        return stream.way() == route.way() && state.end(route).filter(end -> end == stream.end()).isPresent();
    }

    /** Where a stream has to go; empty when it is right where it is. */
    private static Optional<String> move(SoundState.Stream stream, List<Route> wanted, SoundState state) {
        Optional<Route> to = wanted.stream().filter(route -> route.way() == stream.way() && route.machine().equals(stream
                .machine()) && state.end(route).isPresent()).min(Comparator.comparing(route -> !route.name().equals(
                        stream.name())));
        if (to.isPresent()) {
            return isAt(stream, to.get(), state) ? Optional.empty() : Optional.of(order(stream, to.get().name()));
        }
        boolean wrong = wanted.stream().anyMatch(route -> isAt(stream, route, state));
        return wrong && state.hold(stream.way()).isPresent() ? Optional.of(order(stream, stream.way().hold()))
                : Optional.empty();
    }

    private static String order(SoundState.Stream stream, String to) {
        return (stream.way() == Route.Way.SINK ? "move-sink-input " : "move-source-output ") + stream.index() + ' ' + to;
    }

    /** Moves nothing any more; the server goes on as it is. */
    @Override
    public void close() {
        loop.shutdownNow();
    }
}
