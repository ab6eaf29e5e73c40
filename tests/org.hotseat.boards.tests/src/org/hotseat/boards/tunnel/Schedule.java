// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.hotseat.boards.tunnel.World.A;
import static org.hotseat.boards.tunnel.World.B;
import static org.hotseat.boards.tunnel.World.soon;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.boards.journal.RollbackPolicy;
import org.hotseat.boards.wire.CheckpointId;
import org.hotseat.boards.wire.Resume;

/** What happens to one port, its line, and the guest that owns it, step by step. */
final class Schedule implements AutoCloseable {

    static final int NUMBERS = 8;
    private static final int EPOCHS = 256 / NUMBERS - 1;
    private static final int LONGEST = 400;

    private final Random random;
    private final PlayedLine line = new PlayedLine();
    private final World world;
    private final StringBuilder stream = new StringBuilder();
    private final List<Guest> guests = new ArrayList<>();
    private final Map<HostId, Guest> lives = new HashMap<>();
    private final List<Guest> old = new ArrayList<>();
    private final List<Integer> oldLimits = new ArrayList<>();
    private HostId owner = A;
    private Guest guest;
    private String before = "";
    private int epoch;
    private Resume begun = new Resume.Fresh();
    private final StringBuilder trace = new StringBuilder();
    private int spoken;
    private long generation;
    private CheckpointId checkpoint = new CheckpointId(0, 0);
    private String checkpointState = "";

    Schedule(long seed) throws Exception {
        random = new Random(seed);
        world = new World(RollbackPolicy.REPLAY, line);
        guest = life(A, "");
        begin(A, new Resume.Fresh());
        checkpoint();
    }

    /** Another process; the one before on this host has ended, and the host knows that it owned nothing any more. */
    private Guest life(HostId host, String state) throws Exception {
        world.tunnel(host).disown();
        Guest last = lives.get(host);
        if (last != null) {
            last.close();
        }
        Guest made = world.guest(host);
        guests.add(made);
        lives.put(host, made);
        before = state;
        return made;
    }

    private void begin(HostId host, Resume resume) throws FailureException {
        epoch++;
        spoken = 0;
        owner = host;
        begun = resume;
        world.assign(host, epoch);
        owns();
    }

    /**
     * As an agent says again and again: the first time may have been for the guest before, whose end was not seen yet.
     */
    private void owns() throws FailureException {
        world.tunnel(owner).own(epoch, begun);
    }

    private void awaitConnected() throws Exception {
        PortTunnel tunnel = world.tunnel(owner);
        World.await(owner + " is connected: " + tunnel.status(), () -> {
            tunnel.own(epoch, begun);
            TunnelStatus now = tunnel.status();
            return now.claimed() && now.connected();
        });
    }

    PlayedLine line() {
        return line;
    }

    String stream() {
        return stream.toString();
    }

    /** What the guest has of its line. */
    String state() {
        return before + guest.heard();
    }

    int epoch() {
        return epoch;
    }

    int spoken() {
        return spoken;
    }

    void step() throws Exception {
        owns();
        int what = random.nextInt(10);
        trace.append(what).append(' ');
        switch (what) {
        case 0 -> world.cut(false);
        case 1 -> world.cut(true);
        case 2 -> checkpoint();
        case 3 -> takeOver();
        case 4 -> move();
        case 5, 6 -> guestSays();
        default -> lineSays();
        }
        String has = state();
        assertTrue(stream().startsWith(has), () -> "a guest has only what was said, in order; steps " + trace
                + ", it has " + has.length() + " of " + stream.length() + ", " + world.tunnels.get(owner).status());
        for (int i = 0; i < old.size(); i++) {
            assertTrue(old.get(i).heard().length() <= oldLimits.get(i), "an old owner hears nothing more");
        }
    }

    private void lineSays() {
        StringBuilder words = new StringBuilder();
        int length = 1 + random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            words.append((char) random.nextInt(256));
        }
        stream.append(words);
        line.say(words.toString());
    }

    private void guestSays() throws Exception {
        StringBuilder words = new StringBuilder();
        int length = 1 + random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            words.append((char) (epoch * NUMBERS + spoken++ % NUMBERS));
        }
        guest.say(words.toString());
        for (Guest one : old) {
            if (random.nextBoolean() && lives.containsValue(one) && !one.isGone()) {
                one.say("old");
            }
        }
    }

    private void checkpoint() throws Exception {
        world.cut(false);
        PortTunnel tunnel = world.tunnel(owner);
        CheckpointId id = new CheckpointId(epoch, ++generation);
        String state;
        awaitConnected();
        try (PortTunnel.Hold hold = tunnel.hold(soon())) {
            long given = tunnel.status().given();
            World.await("the guest reads what it was handed", () -> state().length() >= given);
            state = state();
            hold.cut(id);
        }
        if (tunnel.isKept(id, soon())) {
            if (random.nextBoolean()) {
                tunnel.held(id);
            }
            checkpoint = id;
            checkpointState = state;
        }
    }

    /** The host is lost; it may not know. */
    private void takeOver() throws Exception {
        if (epoch + 1 > EPOCHS) {
            return;
        }
        boolean zombie = random.nextBoolean();
        if (!zombie) {
            world.tunnel(owner).disown();
        }
        HostId next = owner.equals(A) ? B : A;
        Guest lost = guest;
        guest = life(next, checkpointState);
        int said = stream.length();
        begin(next, new Resume.Checkpoint(checkpoint));
        old.add(lost);
        oldLimits.add(said);
        if (random.nextBoolean()) {
            world.cut(false);
        }
    }

    private void move() throws Exception {
        if (epoch + 1 > EPOCHS) {
            return;
        }
        world.cut(false);
        awaitConnected();
        PortTunnel tunnel = world.tunnel(owner);
        try {
            tunnel.leave(soon());
        } catch (FailureException notNoted) {
            throw new AssertionError(tunnel.status().toString(), notNoted);
        }
        long given = tunnel.status().given();
        World.await("the guest reads what it was handed", () -> state().length() >= given);
        HostId next = owner.equals(A) ? B : A;
        String state = state();
        old.add(guest);
        oldLimits.add(guest.heard().length());
        guest = life(next, state);
        begin(next, new Resume.Left());
    }

    /** Everything that was said arrives. */
    void finish() throws Exception {
        world.cut(false);
        guestSays();
        lineSays();
        PortTunnel tunnel = world.tunnel(owner);
        World.await("the guest hears all: " + state().length() + " of " + stream.length() + ", "
                + world.tunnel(owner).status(), () -> {
                    tunnel.own(epoch, begun);
                    return state().length() >= stream.length();
                });
        World.await("the line hears all", () -> lastHeard() >= spoken);
    }

    private int lastHeard() {
        return (int) line.heard().chars().filter(letter -> letter / NUMBERS == epoch).count();
    }

    @Override
    public void close() throws Exception {
        world.close();
        for (Guest one : guests) {
            one.close();
        }
    }
}
