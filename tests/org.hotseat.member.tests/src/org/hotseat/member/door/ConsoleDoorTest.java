// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.FeedListener;
import org.hotseat.protocol.Position;
import org.hotseat.protocol.op.ClusterOps;
import org.hotseat.protocol.op.Nothing;
import org.hotseat.protocol.op.Standing;
import org.hotseat.protocol.op.StateChange;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateMap;
import org.hotseat.state.command.CommandOutcome;
import org.hotseat.state.command.CommandOutcome.Done;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.RemoveAccount;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.AuditRecord;
import org.hotseat.state.data.ObjectRecord;
import org.hotseat.state.data.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class ConsoleDoorTest {

    private static final String SELF = System.getProperty("user.name");

    @TempDir
    private Path folder;

    private static PutObject object(String id) {
        return new PutObject(0, new ObjectRecord(id, "seat", Map.of("name", id)));
    }

    @Test
    void theAgentsOwnUserIsAnAdministrator() throws Exception {
        try (World world = new World(folder, 1, user -> Set.of(), Set.of(SELF)); Connection connection = world
                .console(0)) {
            Standing standing = connection.call(ClusterOps.STANDING, Nothing.NOTHING, Deadline.in(World.LONG));
            assertEquals(Role.ADMINISTRATOR, standing.role());
            assertEquals(SELF, standing.account());
            assertEquals(World.CLUSTER, standing.run());
            assertEquals(Optional.of(new HostId("h1")), standing.leader());
            assertEquals(PosixFilePermissions.fromString("rw-rw-rw-"),
                    Files.getPosixFilePermissions(world.get(0).console()));
        }
    }

    @Test
    void theIssuerIsWhoTheKernelSays() throws Exception {
        try (World world = new World(folder, 1, user -> Set.of(), Set.of(SELF)); Connection connection = world
                .console(0)) {
            assertInstanceOf(Done.class, World.give(connection, "c", 1, object("a")).get());
            World.until(() -> world.get(0).mirror().view().last(Kinds.AUDIT).filter(held -> held.value().from().equals(
                    "h1")).isPresent());
            AuditRecord entry = world.get(0).mirror().view().last(Kinds.AUDIT).orElseThrow().value();
            assertEquals(List.of(SELF, SELF, "h1", "anna at desk-1"), List.of(entry.account(), entry.unixUser(),
                    entry.from(), entry.claimed()));
        }
    }

    @Test
    void aStrangerIsRefused() throws Exception {
        try (World world = world(user -> Set.of("users"))) {
            assertThrows(FailureException.class, () -> world.console(0));
            assertEquals(1, World.refused(world.get(0).consoleDoor(), "stranger"));
        }
    }

    /** With an owner as long as it takes to make the world. */
    private World world(Groups groups) throws Exception {
        Set<String> owners = new CopyOnWriteArraySet<>(Set.of(SELF));
        Groups switching = user -> owners.isEmpty() ? groups.of(user) : Set.of("hotseat-admin");
        World world = new World(folder, 1, switching, Set.of());
        owners.clear();
        return world;
    }

    @Test
    void groupsSayWhoMayDoWhat() throws Exception {
        try (World world = world(user -> Set.of("hotseat-viewer", "hotseat-operator", "users")); Connection connection =
                world.console(0)) {
            assertEquals(Role.OPERATOR, connection.call(ClusterOps.STANDING, Nothing.NOTHING, Deadline.in(World.LONG))
                    .role());
            CommandOutcome outcome = World.give(connection, "c", 1, new SetAccount(0, new AccountRecord("bert",
                    Role.ADMINISTRATOR))).get();
            assertInstanceOf(CommandOutcome.Refused.class, outcome);
        }
    }

    @Test
    void anAccountCountsMoreThanGroupsAndAChangeCutsOff() throws Exception {
        try (World world = world(user -> Set.of("hotseat-admin")); Connection first = world.console(0)) {
            assertInstanceOf(Done.class, World.give(first, "c", 1, new SetAccount(0, new AccountRecord(SELF,
                    Role.VIEWER))).get());
            first.ended().toCompletableFuture().get(60, TimeUnit.SECONDS);
            try (Connection viewer = world.console(0)) {
                assertEquals(Role.VIEWER, viewer.call(ClusterOps.STANDING, Nothing.NOTHING, Deadline.in(World.LONG))
                        .role());
                assertInstanceOf(CommandOutcome.Refused.class, World.give(viewer, "c", 2, new RemoveAccount(0, SELF))
                        .get());
            }
        }
    }

    @Test
    void theStateIsFollowedFromAgentToAgentWithoutSecrets() throws Exception {
        try (World world = new World(folder, 2, user -> Set.of(), Set.of(SELF))) {
            Follower follower = new Follower();
            try (Connection first = world.console(0)) {
                first.follow(ClusterOps.STATE, Position.NONE, follower);
                World.until(() -> follower.revision() > 0);
                assertInstanceOf(Done.class, World.give(first, "c", 1, object("a")).get());
                World.until(() -> follower.has("object/a"));
            }
            assertInstanceOf(Done.class, world.give(0, "d", 1, object("b")));
            try (Connection second = world.console(1)) {
                second.follow(ClusterOps.STATE, follower.position(), follower);
                World.until(() -> follower.has("object/b"));
                assertEquals(1, follower.resets());
            }
            assertFalse(follower.keys().stream().anyMatch(key -> key.startsWith("secret/")));
            World.until(() -> follower.keys().equals(world.get(0).mirror().view().raws().keySet().stream()
                    .filter(key -> !key.startsWith("secret/")).collect(Collectors.toSet())));
        }
    }

    @Test
    void aConsoleThatKnowsMoreThanTheAgentWaits() throws Exception {
        try (World world = new World(folder, 1, user -> Set.of(), Set.of(SELF)); Connection connection = world
                .console(0)) {
            Done last = assertInstanceOf(Done.class, World.give(connection, "c", 1, object("z")).get());
            World.until(() -> world.get(0).mirror().view().revision() >= last.revision());
            long ahead = world.get(0).mirror().view().revision() + 1;
            Follower follower = new Follower();
            connection.follow(ClusterOps.STATE, new Position(World.CLUSTER, ahead), follower);
            World.until(() -> follower.position().number() == ahead);
            assertInstanceOf(Done.class, World.give(connection, "c", 2, object("a")).get());
            assertInstanceOf(Done.class, World.give(connection, "c", 3, object("b")).get());
            World.until(() -> follower.has("object/b"));
            assertEquals(0, follower.resets());
            assertFalse(follower.has("object/a"));
        }
    }

    @Test
    void aCommandSentAgainAtAnotherAgentIsDoneOnce() throws Exception {
        try (World world = new World(folder, 2, user -> Set.of(), Set.of(SELF))) {
            Done first = assertInstanceOf(Done.class, world.give(0, "c", 1, object("a")));
            Done again = assertInstanceOf(Done.class, world.give(1, "c", 1, object("a")));
            assertEquals(first.revision(), again.revision());
            assertInstanceOf(CommandOutcome.Conflict.class, world.give(1, "c", 2, object("a")));
        }
    }

    @Test
    void rubbishIsRefusedAndOthersGoOn() throws Exception {
        try (World world = new World(folder, 1, user -> Set.of(), Set.of(SELF)); Connection good = world.console(0)) {
            for (int i = 0; i < 20; i++) {
                try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(world.get(0).console()))) {
                    channel.write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(US_ASCII)));
                    String answer = new String(Channels.newInputStream(channel).readAllBytes(), US_ASCII);
                    assertTrue(answer.contains("fault {"), answer);
                }
                good.call(ClusterOps.STANDING, Nothing.NOTHING, Deadline.in(World.LONG));
            }
            World.until(() -> World.refused(world.get(0).consoleDoor(), "greeting") == 20);
        }
    }

    @Test
    void oneUserHasOnlySoManyConnections() throws Exception {
        try (World world = new World(folder, 1, user -> Set.of(), Set.of(SELF))) {
            List<Connection> open = new ArrayList<>();
            assertThrows(FailureException.class, () -> {
                for (int i = 0; i < 100; i++) {
                    open.add(world.console(0));
                }
            });
            assertEquals(32, open.size());
            open.forEach(Connection::close);
            World.until(() -> {
                try (Connection again = world.console(0)) {
                    return again.isOpen();
                } catch (Exception notYet) {
                    return false;
                }
            });
        }
    }

    @Test
    void groupsOfRealUsersAreTold() {
        try (ThreadWorkers workers = new ThreadWorkers()) {
            AtomicReference<UnixGroups> groups = new AtomicReference<>(new UnixGroups(workers));
            World.until(() -> { // two seconds are not enough on a busy computer, and are remembered for a while
                groups.set(new UnixGroups(workers));
                return groups.get().of("root").contains("root");
            });
            assertEquals(groups.get().of("root"), groups.get().of("root"));
            assertFalse(groups.get().of("-version").contains("root"));
            assertFalse(groups.get().of("nobody-of-this-name").contains("root"));
        }
    }

    /** Keeps what it hears, as a console does. */
    private static final class Follower implements FeedListener<StateChange> {
        private final StateMap state = new StateMap();
        private @Nullable Position position;
        private int resets;

        @Override
        public synchronized void reset(String why) {
            resets++;
            state.clear();
        }

        @Override
        public synchronized void change(long number, StateChange change) {
            change.applyTo(state);
            Position before = position;
            if (before != null) {
                position = new Position(before.run(), number);
            }
        }

        @Override
        public synchronized void level(Position now) {
            position = now;
            state.reached(now.number());
        }

        @Override
        public void ended(Failure failure) {
            // the test goes on elsewhere
        }

        synchronized boolean has(String key) {
            return state.raw(key).isPresent();
        }

        synchronized Set<String> keys() {
            return Set.copyOf(state.raws().keySet());
        }

        synchronized long revision() {
            return state.revision();
        }

        synchronized Position position() {
            Position now = position;
            return now == null ? Position.NONE : now;
        }

        synchronized int resets() {
            return resets;
        }
    }
}
