// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.id.HostId;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * One agent in a process of its own, with a state folder of its own. Used by one thread; methods block, for a minute at
 * the most.
 */
public final class LabAgent {

    /** What a command has said. */
    public record Said(int exit, String text) {
    }

    private static final String MAIN = "org.hotseat.agent.internal.command.Main";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xms24m", "-Xmx256m", "-Xss512k",
            "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Djava.util.logging.manager="
                    + "org.hotseat.agent.internal.log.StayingLogManager");

    private final HostId id;
    private final Path folder;
    private final String management;
    private final int agentPort;
    private final int clientPort;
    private @Nullable Process process;
    private String before = "";

    LabAgent(HostId id, int number, Path folder, String more) throws IOException {
        this.id = id;
        this.folder = Files.createDirectories(folder);
        this.management = "127.0." + number + ".1";
        this.agentPort = FreePorts.next();
        this.clientPort = FreePorts.next();
        Files.writeString(config(), """
                name = %s
                %s
                plane.management = %s
                plane.storage = 127.0.%d.2
                state = %s
                control = %s
                metrics.port = %d
                port.agent = %d
                port.keeper = %d
                port.store.peer = %d
                port.store.client = %d
                port.store.metrics = %d
                port.copies = %d
                %s
                """.formatted(id, more.contains("roles =") ? "" : "roles = host\nhypervisor = sim:///lab/" + id,
                management, number, state(), control(), FreePorts.next(), agentPort, FreePorts.next(), FreePorts.next(),
                clientPort, FreePorts.next(), FreePorts.next(), more));
    }

    /**
     * Where the classes of an agent lie, as they are under test.
     *
     * @return folders and jars
     */
    public static List<Path> classPath() {
        return Stream.of(ClassPath.ofAgent().split(File.pathSeparator)).map(Path::of).toList();
    }

    /**
     * Its name.
     *
     * @return as in its configuration
     */
    public HostId id() {
        return id;
    }

    /**
     * Its folder: configuration, state, sockets, what it prints.
     *
     * @return exists
     */
    public Path folder() {
        return folder;
    }

    /**
     * Its configuration.
     *
     * @return may be changed while it does not run
     */
    public Path config() {
        return folder.resolve("agent.conf");
    }

    /**
     * Its state folder.
     *
     * @return as in its configuration
     */
    public Path state() {
        return folder.resolve("state");
    }

    /**
     * Its control socket.
     *
     * @return exists while it runs
     */
    public Path control() {
        return folder.resolve("agent.sock");
    }

    /**
     * The socket for consoles.
     *
     * @return exists while it runs as a member
     */
    public Path console() {
        return folder.resolve("console.sock");
    }

    /**
     * Its address on the management plane.
     *
     * @return in numbers
     */
    public String management() {
        return management;
    }

    /**
     * Where other agents reach it.
     *
     * @return a TCP port on the management plane
     */
    public int agentPort() {
        return agentPort;
    }

    /**
     * Lets it have some other classes than those under test from its next start on, as an agent of another release has.
     *
     * @param folder with these classes; empty for none
     */
    public void release(Optional<Path> folder) {
        before = folder.map(path -> path + File.pathSeparator).orElse("");
    }

    /**
     * Starts its process, and waits until it answers.
     *
     * @throws IOException when it cannot be started
     */
    public void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", before + ClassPath.ofAgent(), MAIN, "run", "--config", config().toString()));
        Process fresh = new ProcessBuilder(command).redirectInput(Path.of("/dev/null").toFile()).redirectErrorStream(
                true).redirectOutput(Redirect.appendTo(folder.resolve("out").toFile())).start();
        process = fresh;
        Until.holds(id + " running; it said: " + Files.readString(folder.resolve("out")), () -> {
            if (!fresh.isAlive()) {
                throw new AssertionError(id + " has ended: " + Files.readString(folder.resolve("out")));
            }
            return "running".equals(ask("status", new JsonObject()).get("state").getAsString());
        });
    }

    /**
     * Its process.
     *
     * @return empty when it was never started
     */
    public Optional<Process> process() {
        return Optional.ofNullable(process);
    }

    /**
     * The process of its store member.
     *
     * @return empty when there is none that lives
     * @throws IOException when it cannot be told
     */
    public Optional<ProcessHandle> store() throws IOException {
        Path record = state().resolve("cluster/store/process");
        return Files.exists(record) ? live(Files.readString(record), "cluster/store/etcd.json") : Optional.empty();
    }

    private Optional<ProcessHandle> live(String record, String argument) throws IOException {
        Optional<ProcessHandle> handle = ProcessHandle.of(Long.parseLong(record.strip().split(" ")[0]));
        if (handle.isEmpty() || !handle.get().isAlive()) {
            return Optional.empty();
        }
        try {
            return Files.readString(Path.of("/proc/" + handle.get().pid() + "/cmdline")).contains(state().resolve(
                    argument).toString()) ? handle : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * Sends its process a signal.
     *
     * @param name such as STOP, CONT, KILL, TERM
     * @throws IOException when it cannot be sent
     */
    public void signal(String name) throws IOException {
        signal(process().orElseThrow().pid(), name);
    }

    /**
     * Sends any process a signal.
     *
     * @param pid which
     * @param name such as STOP, CONT, KILL, TERM
     * @throws IOException when it cannot be sent
     */
    public static void signal(long pid, String name) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).inheritIO().start().waitFor();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    /**
     * Kills its process as a crash does, and waits for its end; store member and keeper live on.
     *
     * @throws IOException when it does not end
     */
    public void kill() throws IOException {
        end(process().orElseThrow().toHandle());
    }

    /**
     * Lets it end in order, and waits for that.
     *
     * @throws IOException when it does not end
     */
    public void stop() throws IOException {
        Process running = process().orElseThrow();
        running.destroy();
        try {
            if (!running.waitFor(Until.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(id + " does not end");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    static void end(ProcessHandle handle) {
        handle.destroyForcibly();
        Until.holds("end of process " + handle.pid(), () -> !handle.isAlive());
    }

    /** Ends everything that it has started, in whatever state it is: what names its folder on its command line. */
    void endAll() {
        Process running = process;
        if (running != null && running.isAlive()) {
            end(running.toHandle());
        }
        for (List<ProcessHandle> left = ours(); !left.isEmpty(); left = ours()) { // one may just have been forked
            left.forEach(LabAgent::end);
        }
        try {
            endMachines();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** What its keeper may have frozen ends only with its control group. */
    private void endMachines() throws IOException {
        Path configuration = state().resolve("keeper/keeper.conf");
        String key = "partition = ";
        for (String line : Files.exists(configuration) ? Files.readAllLines(configuration) : List.<String>of()) {
            Path group = Path.of(line.startsWith(key) ? line.substring(key.length()) : "/nowhere");
            if (Files.exists(group)) {
                Files.writeString(group.resolve("cgroup.kill"), "1");
                Until.holds("an empty control group", () -> Files.readString(group.resolve("cgroup.events"))
                        .contains("populated 0"));
                try (Stream<Path> all = Files.find(group, 3, (path, attributes) -> attributes.isDirectory())) {
                    for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(one);
                    }
                }
            }
        }
    }

    private List<ProcessHandle> ours() {
        return ProcessHandle.allProcesses().filter(this::isOurs).toList();
    }

    private boolean isOurs(ProcessHandle handle) {
        try {
            String typed = Files.readString(Path.of("/proc/" + handle.pid() + "/cmdline"));
            return handle.pid() != ProcessHandle.current().pid() && typed.contains(folder + "/");
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Asks its control socket one question.
     *
     * @param type of the question
     * @param question its content
     * @return the answer
     * @throws IOException when there is none, or it is a refusal
     */
    public JsonObject ask(String type, JsonObject question) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(control()))) {
            byte[] content = (type + ' ' + question).getBytes(UTF_8);
            ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + content.length).putInt(content.length).put(content)
                    .flip();
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
            int length = read(channel, Integer.BYTES).getInt();
            String answer = UTF_8.decode(read(channel, length)).toString();
            JsonObject body = JsonParser.parseString(answer.substring(answer.indexOf(' '))).getAsJsonObject();
            if (!answer.startsWith("answer ")) {
                throw new IOException(id + " refuses " + type + ": " + body);
            }
            return body;
        }
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

    /**
     * Lets it do something that takes longer, and waits for the end.
     *
     * @param type of the question
     * @param question its content
     * @return the result
     * @throws IOException when it is refused or fails
     */
    public JsonObject act(String type, JsonObject question) throws IOException {
        JsonObject begun = ask(type, question);
        JsonObject again = new JsonObject();
        again.add("act", begun.get("act"));
        JsonObject[] now = { begun };
        Until.holds(type + " of " + id, () -> {
            now[0] = ask("act", again);
            return now[0].get("done").getAsBoolean();
        });
        if (now[0].has("why")) {
            throw new IOException(id + ": " + type + ": " + now[0].get("why").getAsString());
        }
        return now[0].getAsJsonObject("result");
    }

    /**
     * Types a command, as a person does.
     *
     * @param input on its standard input
     * @param words without the program's name and without {@code --config}
     * @return what it said on both streams, and its exit code
     * @throws IOException when it cannot be started
     */
    public Said type(String input, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Xmx128m", "-cp", ClassPath.ofAgent(), MAIN));
        command.addAll(List.of(words));
        command.addAll(List.of("--config", config().toString()));
        Process typed = new ProcessBuilder(command).redirectErrorStream(true).start();
        typed.getOutputStream().write(input.getBytes(UTF_8));
        typed.getOutputStream().close();
        String said = new String(typed.getInputStream().readAllBytes(), UTF_8);
        try {
            return new Said(typed.waitFor(), said);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }
}
