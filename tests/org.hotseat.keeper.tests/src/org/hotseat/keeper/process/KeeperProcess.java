// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.keeper.process;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.HostId;
import org.hotseat.keeper.local.KeeperClient;
import org.hotseat.keeper.local.Members;
import org.hotseat.keeper.local.Request;
import org.hotseat.keeper.local.Status;
import org.hotseat.lease.wire.VoterSet;

/** A real keeper of one host: its folders, its configuration, and its process when it runs. */
final class KeeperProcess implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final List<String> REAL_TIME = List.of("chrt", "-f", "20");
    /** As in the unit. */
    private static final List<String> JAVA = List.of("-XX:+UseSerialGC", "-Xms8m", "-Xmx16m", "-XX:TieredStopAtLevel=1",
            "-Xshare:auto", "-XX:+AlwaysPreTouch", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData");

    final String host;
    final InetSocketAddress management;
    final InetSocketAddress storage;
    final Path folder;
    private final List<String> command = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();
    private Optional<Process> process = Optional.empty();

    KeeperProcess(String host, int number, Path base, Path jar) throws Exception {
        this.host = host;
        this.folder = Files.createDirectories(base.resolve(host));
        this.management = free("127.77.1." + number);
        this.storage = free("127.77.2." + number);
        set("host", host);
        set("cluster", "0123456789abcdef");
        set("profile", "default");
        set("management", text(management));
        set("storage", text(storage));
        set("voters.version", "1");
        set("voters", "a b c");
        set("keys", Files.writeString(folder.resolve("keys"), "key.1 = " + "5a".repeat(32) + '\n').toString());
        set("state", folder.resolve("state").toString());
        set("run", folder.resolve("run").toString());
        set("log", folder.resolve("keeper.log").toString());
        if (new ProcessBuilder("sh", "-c", "chrt -f 20 true").redirectErrorStream(true).start().waitFor() == 0) {
            command.addAll(REAL_TIME);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(List.of("-jar", jar.toString()));
    }

    private static InetSocketAddress free(String address) throws IOException {
        try (DatagramSocket socket = new DatagramSocket(new InetSocketAddress(address, 0))) {
            return (InetSocketAddress) socket.getLocalSocketAddress();
        }
    }

    static String text(InetSocketAddress address) {
        return address.getAddress().getHostAddress() + ':' + address.getPort();
    }

    void set(String key, String value) {
        settings.put(key, value);
    }

    /** The same voters under another version. */
    Members members(long version) {
        Map<HostId, Members.Place> places = new HashMap<>();
        settings.forEach((key, value) -> {
            if (key.startsWith("peer.")) {
                String[] both = value.split(" ");
                places.put(new HostId(key.substring("peer.".length())),
                        new Members.Place(address(both[0]), address(both[1])));
            }
        });
        List<HostId> voters = List.of(new HostId("a"), new HostId("b"), new HostId("c"));
        return new Members(new VoterSet(version, voters), places);
    }

    private static InetSocketAddress address(String text) {
        int colon = text.indexOf(':');
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    Path config() throws IOException {
        StringBuilder text = new StringBuilder();
        settings.forEach((key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        return Files.writeString(folder.resolve("keeper.conf"), text);
    }

    void start() throws Exception {
        process = Optional.of(launch(config().toString()));
        Until.isTrue("keeper " + host + " answers", Duration.ofSeconds(60), () -> {
            if (!pid().isAlive()) {
                throw new AssertionError("keeper " + host + " ended: " + Files.readString(folder.resolve("out")));
            }
            return answers();
        });
    }

    Process launch(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile())
                .start();
    }

    Path socket() {
        return folder.resolve("run/keeper.socket");
    }

    private boolean answers() {
        try {
            return status().pid() == pid().pid();
        } catch (IOException notYet) {
            return false;
        }
    }

    ProcessHandle pid() {
        return process.orElseThrow().toHandle();
    }

    boolean ask(Request request) throws IOException {
        try (KeeperClient client = new KeeperClient(socket())) {
            return client.said(request, ANSWER);
        }
    }

    Status status() throws IOException {
        try (KeeperClient client = new KeeperClient(socket())) {
            return (Status) client.ask(new Request.Ask(), ANSWER);
        }
    }

    void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid().pid())).start().waitFor();
    }

    void kill() throws Exception {
        Process killed = process.orElseThrow();
        killed.destroyForcibly();
        killed.waitFor(60, TimeUnit.SECONDS);
    }

    int ends() throws Exception {
        Process ending = process.orElseThrow();
        if (!ending.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("keeper " + host + " does not end");
        }
        return ending.exitValue();
    }

    long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid().pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS")).map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong).findFirst().orElse(0);
    }

    @Override
    public void close() throws Exception {
        if (process.isPresent()) {
            signal("CONT");
            kill();
        }
    }
}
