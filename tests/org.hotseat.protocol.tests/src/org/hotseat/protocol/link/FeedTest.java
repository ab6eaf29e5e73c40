// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Subscription;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Feed;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Numbered;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.Ring;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.Snapshot;
import org.hotseat.protocol.Topic;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;
import org.hotseat.protocol.link.Rig.Number;
import org.hotseat.protocol.link.Rig.Text;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonParser;

@Timeout(240)
class FeedTest {

    private static final int CAPACITY = 50_000;

    private Rig rig;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final Ring<Number> ring = new Ring<>("run-1", CAPACITY, 0, this::snapshot);

    @BeforeEach
    void serve() throws IOException {
        rig = new Rig(Rig.PATIENT);
        rig.service.serve(Rig.NUMBERS, new Watched());
        rig.service.serve(Rig.ECHO, Handler.direct(Call::question));
    }

    @AfterEach
    void end() throws IOException {
        rig.close();
    }

    /** The ring, and how far anybody has read in it. */
    private final class Watched implements Feed<Number> {

        @Override
        public String run() {
            return ring.run();
        }

        @Override
        public Optional<List<Numbered<Number>>> after(long number, int most) {
            Optional<List<Numbered<Number>>> more = ring.after(number, most);
            more.filter(list -> !list.isEmpty()).ifPresent(list -> read.set(list.getLast().number()));
            return more;
        }

        @Override
        public Snapshot<Number> snapshot() {
            return ring.snapshot();
        }

        @Override
        public Subscription onNews(Runnable bell) {
            return ring.onNews(bell);
        }
    }

    /** In two pages: half the numbers each, told by their count. */
    private Snapshot<Number> snapshot() {
        long all = total.get();
        return new Snapshot<>(all, all == 0 ? List.of() : List.of(new Number(all / 2), new Number(all - all / 2)));
    }

    /** Counts in threes, as revisions of a store do not go up by one. */
    private void add(int count) {
        for (int i = 0; i < count; i++) {
            long next = total.get() + 3;
            total.set(next);
            ring.add(next, new Number(next));
        }
    }

    private static List<Long> threes(long from, long to) {
        return LongStream.iterate(from, n -> n <= to, n -> n + 3).boxed().toList();
    }

    @Test
    void aSnapshotIsFollowedByChanges() throws Exception {
        add(10);
        Ear ear = new Ear();
        rig.connect(Role.VIEWER).follow(Rig.NUMBERS, Position.NONE, ear);
        Rig.until(() -> ear.level() != null);
        assertEquals(1, ear.resets());
        assertEquals(List.of(15L, 15L), ear.values());
        add(100);
        Rig.until(() -> ear.count() == 102);
        assertEquals(threes(33, 330), ear.values().subList(2, 102));
        assertEquals(new Position("run-1", 330), ear.position());
    }

    @Test
    void aFollowerGoesOnWhereItWas() throws Exception {
        add(10);
        Ear ear = new Ear();
        rig.connect(Role.VIEWER).follow(Rig.NUMBERS, new Position("run-1", 15), ear);
        Rig.until(() -> ear.count() == 5);
        assertEquals(threes(18, 30), ear.values());
        assertEquals(0, ear.resets());
        Ear level = new Ear();
        rig.connect(Role.VIEWER).follow(Rig.NUMBERS, new Position("run-1", 30), level);
        Rig.until(() -> level.level() != null);
        assertEquals(0, level.count() + level.resets());
    }

    @Test
    void anotherRunOrAnUnknownNumberBeginsAnew() throws Exception {
        add(CAPACITY + 10);
        Connection connection = rig.connect(Role.VIEWER);
        for (Position strange : List.of(new Position("run-0", 60), new Position("run-1", 27),
                new Position("run-1", total.get() + 3))) {
            Ear ear = new Ear();
            connection.follow(Rig.NUMBERS, strange, ear);
            Rig.until(() -> ear.level() != null);
            assertEquals(1, ear.resets());
            assertEquals(2, ear.count());
        }
        Ear oldest = new Ear();
        connection.follow(Rig.NUMBERS, new Position("run-1", 30), oldest);
        Rig.until(() -> oldest.count() == CAPACITY);
        assertEquals(0, oldest.resets());
    }

    @Test
    void whoMayNotFollowIsToldSo() throws Exception {
        rig.service.serve(new Topic<>("test.secret", Number.class, Role.AGENT), ring);
        Connection connection = rig.connect(Role.ADMINISTRATOR);
        Ear refused = new Ear();
        connection.follow(new Topic<>("test.secret", Number.class, Role.AGENT), Position.NONE, refused);
        Rig.until(() -> refused.ended() == FailureCode.PERMISSION);
        Ear unknown = new Ear();
        connection.follow(new Topic<>("test.none", Number.class, Role.VIEWER), Position.NONE, unknown);
        Rig.until(() -> unknown.ended() == FailureCode.UNSUPPORTED);
        assertTrue(connection.isOpen());
    }

    @Test
    void aFollowerThatIsClosedHearsNoMore() throws Exception {
        Connection connection = rig.connect(Role.VIEWER);
        Ear ear = new Ear();
        Subscription following = connection.follow(Rig.NUMBERS, Position.NONE, ear);
        Rig.until(() -> ear.level() != null);
        following.close();
        Rig.until(() -> ear.ended() == FailureCode.CANCELLED);
        add(10);
        assertEquals(new Text("a"), connection.call(Rig.ECHO, new Text("a"), Deadline.in(Rig.LONG)));
        assertEquals(0, ear.count());
    }

    @Test
    void aFeedThatFailsEndsItsFollowersOnly() throws Exception {
        Topic<Number> broken = new Topic<>("test.broken", Number.class, Role.VIEWER);
        rig.service.serve(broken, new Ring<>("run-1", 10, 0, () -> {
            throw new IllegalStateException("no snapshot");
        }));
        Connection connection = rig.connect(Role.VIEWER);
        Ear ear = new Ear();
        connection.follow(broken, Position.NONE, ear);
        Rig.until(() -> ear.ended() == FailureCode.OTHER);
        assertEquals(new Text("a"), connection.call(Rig.ECHO, new Text("a"), Deadline.in(Rig.LONG)));
    }

    @Test
    void cutConnectionsLoseNothingAndTellNothingTwice() throws Exception {
        int all = 100_000;
        Ear ear = new Ear();
        Ring<Number> long1 = new Ring<>("run-2", all, 0, () -> new Snapshot<>(0, List.of()));
        Topic<Number> topic = new Topic<>("test.long", Number.class, Role.VIEWER);
        rig.service.serve(topic, long1);
        Thread writer = new Thread(() -> LongStream.rangeClosed(1, all).forEach(n -> long1.add(n, new Number(n))));
        writer.start();
        Position from = Position.NONE;
        for (int cut = 1; cut <= 5; cut++) {
            int enough = cut * all / 6;
            rig.connect(Role.VIEWER).follow(topic, from, ear);
            Rig.until(() -> ear.count() >= enough);
            rig.cut();
            int ends = cut;
            Rig.until(() -> ear.ends() == ends);
            from = ear.position();
        }
        rig.connect(Role.VIEWER).follow(topic, from, ear);
        Rig.until(() -> ear.count() >= all);
        writer.join();
        assertEquals(LongStream.rangeClosed(1, all).boxed().toList(), ear.values());
        assertEquals(1, ear.resets());
    }

    @Test
    void aSlowFollowerCostsLittleAndNobodyElse() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Ear slow = new Ear() {
            @Override
            public void change(long number, Number change) {
                try {
                    go.await(200, TimeUnit.SECONDS);
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                super.change(number, change);
            }
        };
        Connection other = rig.connect(Role.VIEWER);
        rig.connect(Role.VIEWER).follow(Rig.NUMBERS, Position.NONE, slow);
        Rig.until(() -> slow.level() != null);
        add(CAPACITY);
        Rig.until(() -> read.get() >= 3L * Following.CREDIT); // all that is granted is under way before it falls behind
        long before = used();
        add(1_000_000);
        assertEquals(new Text("a"), other.call(Rig.ECHO, new Text("a"), Deadline.in(Rig.LONG)));
        long grown = used() - before;
        assertTrue(grown < 20_000_000, () -> "grown by " + grown);
        assertEquals(0, slow.count());
        go.countDown();
        Rig.until(() -> slow.resets() == 2 && slow.levels() == 2);
        assertEquals(threes(3, 3 * Following.CREDIT), slow.values().subList(0, Following.CREDIT));
        add(1);
        Rig.until(() -> slow.position().number() == total.get());
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    @Test
    void aGapOrADoubleEndsTheConnection() throws Exception {
        for (Message wrong : List.of(change(6, 9), change(0, 3), change(3, 3), new Message.Level(1, "r", 3))) {
            CompletableFuture<Failure> ended = new CompletableFuture<>();
            Ear ear = new Ear();
            follow(ear, ended, List.of(new Message.Level(1, "r", 0), change(0, 3), wrong));
            assertEquals(FailureCode.INVALID, ended.get(30, TimeUnit.SECONDS).code());
            Rig.until(() -> ear.ended() != null);
            assertEquals(List.of(3L), ear.values());
        }
    }

    @Test
    void moreThanWasGrantedEndsTheConnection() throws Exception {
        CompletableFuture<Failure> ended = new CompletableFuture<>();
        List<Message> flood = new ArrayList<>(List.of(new Message.Level(1, "r", 0)));
        LongStream.rangeClosed(0, Following.CREDIT).forEach(n -> flood.add(change(n, n + 1)));
        CountDownLatch go = new CountDownLatch(1);
        Ear stuck = new Ear() {
            @Override
            public void level(Position position) {
                try {
                    go.await(200, TimeUnit.SECONDS);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        follow(stuck, ended, flood);
        assertEquals(FailureCode.INVALID, ended.get(30, TimeUnit.SECONDS).code());
        go.countDown();
    }

    private static Message change(long after, long number) {
        return new Message.Change(1, after, number, JsonParser.parseString("{\"value\":" + number
                + '}'));
    }

    /** A rude agent: says what it is given to whoever follows from 0 on. */
    private void follow(Ear ear, CompletableFuture<Failure> ended, List<Message> said) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1,
                InetAddress.getLoopbackAddress());
                Socket near = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket far = server.accept()) {
            far.getOutputStream().write(Frames.write(new Message.Welcome(1, Rig.AGENT)));
            Connection connection = rig.console.open(Rig.wire(near), Peer.agent("host-01", ""),
                    Rig.CONSOLE, new Service());
            connection.ended().thenAccept(ended::complete);
            connection.follow(Rig.NUMBERS, new Position("r", 0), ear);
            for (Message message : said) {
                far.getOutputStream().write(Frames.write(message));
            }
            far.setSoTimeout((int) Rig.LONG.toMillis());
            assertTrue(new String(far.getInputStream().readAllBytes(), UTF_8).contains("fault {"));
            ended.get(30, TimeUnit.SECONDS);
        }
    }

    /** Keeps what it hears. */
    private static class Ear implements FeedListener<Number> {
        private final List<Long> values = new ArrayList<>();
        private @Nullable Position level;
        private Position position = Position.NONE;
        private int resets;
        private int levels;
        private int ends;
        private @Nullable FailureCode ended;

        @Override
        public synchronized void reset(String why) {
            resets++;
        }

        @Override
        public void change(long number, Number change) {
            synchronized (this) {
                values.add(change.value());
                position = new Position(position.run(), number);
            }
        }

        @Override
        public void level(Position now) {
            synchronized (this) {
                level = now;
                position = now;
                levels++;
            }
        }

        @Override
        public synchronized void ended(Failure failure) {
            ended = failure.code();
            ends++;
        }

        synchronized int count() {
            return values.size();
        }

        synchronized List<Long> values() {
            return List.copyOf(values);
        }

        synchronized @Nullable Position level() {
            return level;
        }

        synchronized Position position() {
            return position;
        }

        synchronized int resets() {
            return resets;
        }

        synchronized int levels() {
            return levels;
        }

        synchronized int ends() {
            return ends;
        }

        synchronized @Nullable FailureCode ended() {
            return ended;
        }
    }
}
