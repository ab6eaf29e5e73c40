// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Questions to an agent's control socket; an agent that is stopped does not stop us. Blocks; thread-safe. */
final class Control implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final ExecutorService asking = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "control");
        thread.setDaemon(true);
        return thread;
    });

    /** One question, with one connection. */
    JsonObject ask(Path socket, String type, JsonObject question) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return soon(() -> exchange(channel, type, question));
        }
    }

    private static JsonObject exchange(SocketChannel channel, String type, JsonObject question) throws IOException {
        byte[] content = (type + ' ' + question).getBytes(UTF_8);
        Channels.newOutputStream(channel).write(ByteBuffer.allocate(Integer.BYTES + content.length)
                .putInt(content.length).put(content).array());
        int length = ByteBuffer.wrap(read(channel, Integer.BYTES)).getInt();
        String answer = new String(read(channel, length), UTF_8);
        JsonObject body = JsonParser.parseString(answer.substring(answer.indexOf(' '))).getAsJsonObject();
        if (!answer.startsWith("answer ")) {
            throw new IOException(type + " is refused: " + body);
        }
        return body;
    }

    private static byte[] read(SocketChannel channel, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.array();
    }

    private <T> T soon(Callable<T> work) throws IOException {
        Future<T> future = asking.submit(work);
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            throw new IOException("no answer", silent);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException cause && !(cause instanceof ClosedChannelException)) {
                throw cause;
            }
            throw new IOException(failed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    /** What takes longer: begins it and waits for its end. */
    JsonObject act(Path socket, String type, JsonObject question) throws IOException {
        JsonObject again = new JsonObject();
        again.add("act", ask(socket, type, question).get("act"));
        JsonObject[] now = new JsonObject[1];
        Await.holds(type, () -> {
            now[0] = ask(socket, "act", again);
            return now[0].get("done").getAsBoolean() ? "" : "it goes on";
        });
        if (now[0].has("why")) {
            throw new IOException(type + ": " + now[0].get("why").getAsString());
        }
        return now[0].getAsJsonObject("result");
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
