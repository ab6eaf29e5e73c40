// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A monitor of QEMU of our own. Commands are for one thread; a thread of its own reads answers and events. */
final class Qmp implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final long LOOK_MILLIS = 2;
    private static final long MICROS = 1_000_000;

    private final SocketChannel channel;
    private final BlockingQueue<JsonObject> answers = new ArrayBlockingQueue<>(16);
    private final List<Long> pauses = new ArrayList<>();
    private long stopped;

    Qmp(Path socket) throws IOException {
        channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        Thread reader = new Thread(this::read, "qmp");
        reader.setDaemon(true);
        reader.start();
        ask("{\"execute\": \"qmp_capabilities\"}");
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(Channels.newReader(channel, UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                JsonObject said = JsonParser.parseString(line).getAsJsonObject();
                if (said.has("event")) {
                    note(said);
                } else if (!said.has("QMP")) {
                    answers.add(said);
                }
                line = lines.readLine();
            }
        } catch (ClosedChannelException ended) {
            return; // by us
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized void note(JsonObject event) {
        JsonObject stamp = event.getAsJsonObject("timestamp");
        long micros = stamp.get("seconds").getAsLong() * MICROS + stamp.get("microseconds").getAsLong();
        switch (event.get("event").getAsString()) {
            case "STOP" -> stopped = micros;
            case "RESUME" -> {
                if (stopped != 0) {
                    pauses.add(micros - stopped);
                }
                stopped = 0;
            }
            default -> {
                return; // others do not matter here
            }
        }
    }

    /** Pauses that have ended since the last call, in microseconds. */
    synchronized List<Long> pauses() {
        List<Long> all = List.copyOf(pauses);
        pauses.clear();
        return all;
    }

    JsonObject ask(String command) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((command + '\n').getBytes(UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        JsonObject answer = answer();
        if (!answer.has("return")) {
            throw new IOException(command + ": " + answer);
        }
        return answer.get("return").isJsonObject() ? answer.getAsJsonObject("return") : new JsonObject();
    }

    private JsonObject answer() throws IOException {
        try {
            JsonObject answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IOException("QEMU does not answer");
            }
            return answer;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    void run(String command) throws IOException {
        ask("{\"execute\": \"" + command + "\"}");
    }

    /** Sends memory and devices somewhere and waits until all is there. */
    void migrate(String uri) throws IOException {
        ask("{\"execute\": \"migrate\", \"arguments\": {\"uri\": \"" + uri + "\"}}");
        String status = "";
        while (!status.equals("completed")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            JsonObject now = ask("{\"execute\": \"query-migrate\"}");
            status = now.has("status") ? now.get("status").getAsString() : "";
            if (status.equals("failed") || status.equals("cancelled")) {
                throw new IOException("migration: " + now);
            }
        }
    }

    /** Lets the machine go on; right after a migration QEMU may want to be asked again. */
    void goOn() throws IOException {
        for (int tries = 0; tries < 500; tries++) {
            try {
                run("cont");
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
            }
        }
        run("cont");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
