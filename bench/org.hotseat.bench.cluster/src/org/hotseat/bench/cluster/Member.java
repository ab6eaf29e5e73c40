// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One agent of the product in a process of its own, with its store member and its keeper. */
final class Member {

    private static final Set<Integer> TAKEN = new HashSet<>();

    private final String name;
    private final Path launcher;
    private final Path folder;
    private final int clientPort;
    private Process process;

    Member(Path product, Path folder, int number) throws IOException {
        this.name = "h" + number;
        this.launcher = product.resolve("hotseat-agent");
        this.folder = Files.createDirectories(folder.resolve(name));
        this.clientPort = port();
        Files.writeString(config(), """
                name = %s
                roles = host
                hypervisor = sim:///bench/%s
                plane.management = 127.0.%d.1
                plane.storage = 127.0.%d.2
                partition = signals
                state = %s
                control = %s
                metrics.port = off
                port.agent = %d
                port.keeper = %d
                port.store.peer = %d
                port.store.client = %d
                port.store.metrics = %d
                """.formatted(name, name, number, number, state(), folder().resolve("agent.sock"), port(), port(),
                port(), clientPort, port()));
    }

    /** A port that nobody has now and that is given out once. */
    private static int port() throws IOException {
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                if (TAKEN.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            }
        }
    }

    String name() {
        return name;
    }

    Path folder() {
        return folder;
    }

    Path state() {
        return folder.resolve("state");
    }

    private Path config() {
        return folder.resolve("agent.conf");
    }

    Path console() {
        return folder.resolve("console.sock");
    }

    /** Where the gateway of its store member listens. */
    String gateway() {
        return "https://127.0." + name.substring(1) + ".1:" + clientPort;
    }

    /** Starts its process; does not wait. */
    void exec() throws IOException {
        process = new ProcessBuilder(launcher.toString(), "run", "--config", config().toString())
                .redirectInput(Path.of("/dev/null").toFile()).redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("out").toFile())).start();
    }

    void awaitRunning() throws IOException {
        Until.holds(name + " running", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException(name + " has ended: " + Files.readString(folder.resolve("out")));
            }
            return "running".equals(ask("status", new JsonObject()).get("state").getAsString());
        });
    }

    /** Whether a part of it is well. */
    boolean isWell(String part) throws IOException {
        for (JsonElement one : ask("status", new JsonObject()).getAsJsonArray("parts")) {
            if (one.getAsJsonObject().get("part").getAsString().equals(part)) {
                return one.getAsJsonObject().get("well").getAsBoolean();
            }
        }
        return false;
    }

    Process process() {
        return process;
    }

    Optional<ProcessHandle> store() throws IOException {
        return recorded(state().resolve("cluster/store/process"));
    }

    Optional<ProcessHandle> keeper() throws IOException {
        return recorded(state().resolve("keeper/process"));
    }

    /** A process that outlives the agent; its command line names our folder, or it is somebody else's by now. */
    private Optional<ProcessHandle> recorded(Path record) throws IOException {
        if (!Files.exists(record)) {
            return Optional.empty();
        }
        Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(Files.readString(record).strip()
                .split("\\s")[0]));
        return handle.filter(ProcessHandle::isAlive).filter(found -> commandLine(found).contains(state().toString()));
    }

    private static String commandLine(ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc/" + handle.pid() + "/cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }

    /** Kills agent and store member at one moment, as a crash of both does; the keeper lives on. Waits for nothing. */
    List<ProcessHandle> strike() throws IOException {
        List<ProcessHandle> victims = new ArrayList<>(List.of(process.toHandle()));
        store().ifPresent(victims::add);
        victims.forEach(ProcessHandle::destroyForcibly);
        return victims;
    }

    /** The same, and waits until they are gone: as long as whoever inherits the store member needs to look. */
    void kill() throws IOException {
        awaitEnd(strike());
    }

    static void awaitEnd(List<ProcessHandle> victims) throws IOException {
        for (ProcessHandle victim : victims) {
            Until.holds("end of process " + victim.pid(), () -> !victim.isAlive());
        }
    }

    /** Ends the agent in order; its store member and its keeper live on. */
    void stop() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(Until.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException(name + " does not end");
        }
    }

    void endAll() throws IOException {
        if (process != null) {
            kill();
        }
        Optional<ProcessHandle> keeper = keeper();
        if (keeper.isPresent()) {
            keeper.get().destroyForcibly();
            Until.holds("end of the keeper of " + name, () -> !keeper.get().isAlive());
        }
    }

    JsonObject ask(String type, JsonObject question) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("agent.sock")))) {
            byte[] content = (type + ' ' + question).getBytes(UTF_8);
            ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + content.length).putInt(content.length).put(content)
                    .flip();
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
            String answer = UTF_8.decode(read(channel, read(channel, Integer.BYTES).getInt())).toString();
            JsonObject body = JsonParser.parseString(answer.substring(answer.indexOf(' '))).getAsJsonObject();
            if (!answer.startsWith("answer ")) {
                throw new IOException(name + " refuses " + type + ": " + body);
            }
            return body;
        }
    }

    /** Lets it do something that takes longer, and waits for the end. */
    JsonObject act(String type, JsonObject question) throws IOException {
        JsonObject again = new JsonObject();
        again.add("act", ask(type, question).get("act"));
        JsonObject[] now = new JsonObject[1];
        Until.holds(type + " of " + name, () -> {
            now[0] = ask("act", again);
            return now[0].get("done").getAsBoolean();
        });
        if (now[0].has("why")) {
            throw new IOException(name + ": " + type + ": " + now[0].get("why").getAsString());
        }
        return now[0].getAsJsonObject("result");
    }

    private static ByteBuffer read(SocketChannel channel, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }
}
