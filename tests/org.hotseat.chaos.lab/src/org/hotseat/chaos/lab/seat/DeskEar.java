// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.seat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.base.id.HostId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.lab.Speaker;

/**
 * What is heard at a desk, and who plays there: a sound server of its own that is listened to all along, twenty times a
 * second. It shares no code with the board. Thread-safe.
 */
final class DeskEar implements AutoCloseable {

    private static final Logger LOG = System.getLogger(DeskEar.class.getName());
    private static final double TONE = 440;
    private static final int PIECE = Speaker.RATE / 20;
    /** Of a square wave, the share of its own tone is 0.81. */
    private static final double HEARD = 0.6;
    /** After so long nothing is heard any more of who played before: a piece, and what was on the way. */
    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final Pattern PLAYER = Pattern.compile("Event '(new|remove)' on sink-input #(\\d+)");

    private final Speaker speaker;
    private final Process sound;
    private final Process players;
    private final List<Long> heard = new ArrayList<>();
    /** By what the server calls them. */
    private final Map<String, Spell> playing = new LinkedHashMap<>();
    private final List<Spell> played = new ArrayList<>();

    /** Begins to listen at a server whose files are in a folder of its own. */
    DeskEar(Path folder) throws IOException {
        speaker = new Speaker(folder);
        Await.holds("the sound server of the desk", () -> Files.exists(speaker.socket()) ? "" : "not there, " + speaker
                .log());
        sound = speaker.listen();
        players = speaker.events();
        run("desk-sound", this::hear);
        run("desk-players", this::watch);
    }

    /** Does something that ends when a process does. */
    @FunctionalInterface
    private interface Following {
        void follow() throws IOException;
    }

    private static void run(String name, Following work) {
        Thread thread = new Thread(() -> {
            try {
                work.follow();
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "listening ends", gone);
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void hear() throws IOException {
        InputStream in = sound.getInputStream();
        byte[] piece = in.readNBytes(PIECE * Short.BYTES);
        while (piece.length == PIECE * Short.BYTES) {
            if (Speaker.share(ByteBuffer.wrap(piece).order(ByteOrder.LITTLE_ENDIAN), TONE) > HEARD) {
                synchronized (this) {
                    heard.add(System.nanoTime());
                }
            }
            piece = in.readNBytes(PIECE * Short.BYTES);
        }
    }

    private void watch() throws IOException {
        BufferedReader lines = players.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher event = PLAYER.matcher(line);
            if (event.find()) {
                happens(event.group(2), event.group(1).equals("new"), System.nanoTime());
            }
        }
    }

    private synchronized void happens(String player, boolean begins, long now) {
        if (begins) {
            playing.put(player, new Spell(new HostId("player-" + player), now, now));
        } else if (playing.containsKey(player)) {
            played.add(playing.remove(player).until(now));
        }
    }

    synchronized void forget() {
        heard.clear();
        played.clear();
    }

    /** Whether its tone was heard after a moment. */
    synchronized boolean hears(long moment) {
        return !heard.isEmpty() && heard.getLast() - moment > 0;
    }

    /** When the tone was first heard from somebody who began to play after one moment, and after another one. */
    synchronized Optional<Long> anew(long began, long moment) {
        Optional<Long> newest = playing.values().stream().map(Spell::first).filter(first -> first - began > 0).reduce((
                one, next) -> next);
        return newest.flatMap(first -> heard.stream().filter(now -> now - first > LATE && now - moment > 0)
                .findFirst());
    }

    /** For how long nothing was heard, at most, from a moment until it was heard last. */
    synchronized Duration silence(long moment) {
        long longest = 0;
        long before = moment;
        for (long now : heard) {
            if (now - moment > 0) {
                longest = Math.max(longest, now - before);
                before = now;
            }
        }
        return Duration.ofNanos(longest);
    }

    /** Who played since it was told to forget, and when. */
    synchronized List<Spell> spells() {
        List<Spell> spells = new ArrayList<>(played);
        long now = System.nanoTime();
        playing.values().forEach(one -> spells.add(one.until(now)));
        return spells;
    }

    @Override
    public void close() throws IOException {
        sound.destroy();
        players.destroy();
        try {
            speaker.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
