// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hotseat.base.id.HostId;
import org.hotseat.lease.wire.Plane;

/**
 * A host of the lab: what befalls it, and what runs on it. Methods block, most for some milliseconds, those that call
 * the lab's scripts for up to seconds; used by one thread.
 */
public final class LabHost {

    private static final String FILLING = "filling";

    private final LabHosts lab;
    private final int network;
    private final int number;

    LabHost(LabHosts lab, int network, int number) {
        this.lab = lab;
        this.network = network;
        this.number = number;
    }

    /**
     * Its name, which is also that of its agent.
     *
     * @return such as host-01
     */
    public HostId id() {
        return new HostId(name());
    }

    /**
     * Its number.
     *
     * @return from 1 on
     */
    public int number() {
        return number;
    }

    private String name() {
        return String.format(Locale.ROOT, "host-%02d", number);
    }

    /**
     * Its address.
     *
     * @param plane on which network
     * @return in numbers
     */
    public String address(Plane plane) {
        return "10." + (plane == Plane.MANAGEMENT ? 77 : 78) + '.' + network + '.' + number;
    }

    private static String shortName(Plane plane) {
        return plane == Plane.MANAGEMENT ? "mgmt" : "sto";
    }

    private static String longName(Plane plane) {
        return plane.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Pulls cables, all at once.
     *
     * @param planes which; none for all that leases use
     * @return {@link System#nanoTime()} just before
     * @throws IOException when that fails
     */
    public long cut(Plane... planes) throws IOException {
        return cables("down", planes);
    }

    /**
     * Plugs cables in again.
     *
     * @param planes which; none for all that leases use
     * @return {@link System#nanoTime()} just before
     * @throws IOException when that fails
     */
    public long mend(Plane... planes) throws IOException {
        return cables("up", planes);
    }

    private long cables(String state, Plane... planes) throws IOException {
        String batch = Stream.of(planes.length == 0 ? Plane.values() : planes).map(plane -> "link set "
                + shortName(plane) + '-' + number + ' ' + state + '\n').collect(Collectors.joining());
        long before = System.nanoTime();
        Shell.run(List.of("ip", "-n", lab.prefix() + "-sw", "-batch", "-"), batch);
        return before;
    }

    /**
     * Makes a cable a bad line.
     *
     * @param plane which
     * @param line how bad
     * @throws IOException when that fails
     */
    public void line(Plane plane, BadLine line) throws IOException {
        List<String> words = new ArrayList<>(List.of("line", name(), longName(plane)));
        words.addAll(line.words());
        lab.script(words.toArray(String[]::new));
    }

    /**
     * Makes a cable good again.
     *
     * @param plane which
     * @throws IOException when that fails
     */
    public void lineNormal(Plane plane) throws IOException {
        lab.script("line-normal", name(), longName(plane));
    }

    /**
     * Cuts its power: nothing leaves it any more, and everything on it ends at once.
     *
     * @throws IOException when that fails
     */
    public void powerCut() throws IOException {
        lab.script("power-cut", name());
    }

    /**
     * Boots it; the agent does not start by itself.
     *
     * @throws IOException when it does not come up
     */
    public void powerOn() throws IOException {
        lab.script("power-on", name());
    }

    /**
     * Fills its own disk, for which the lab must have been made with one.
     *
     * @throws IOException when it has none
     */
    public void fillDisk() throws IOException {
        if (!Files.getFileStore(disk()).type().equals("tmpfs")) {
            throw new IOException(name() + " has no disk of its own");
        }
        Shell.run(List.of("sh", "-c", "dd if=/dev/zero of=\"$0\" bs=64k 2>/dev/null || true", disk().resolve(FILLING)
                .toString()));
    }

    /**
     * Makes room again.
     *
     * @throws IOException when that fails
     */
    public void freeDisk() throws IOException {
        Files.deleteIfExists(disk().resolve(FILLING));
    }

    /**
     * Its disk, seen from outside.
     *
     * @return what is /srv on it
     */
    public Path disk() {
        return home().resolve("srv");
    }

    Path home() {
        return lab.folder().resolve("hosts").resolve(name());
    }

    /**
     * A file of it, while it has power.
     *
     * @param inside absolute, as the host sees it
     * @return as this machine reaches it
     * @throws IOException when it has no power
     */
    public Path file(String inside) throws IOException {
        try {
            return Path.of("/proc/" + Files.readString(home().resolve("state/pid")).strip() + "/root" + inside);
        } catch (NoSuchFileException off) {
            throw new IOException(name() + " has no power", off);
        }
    }

    /**
     * Runs something on it.
     *
     * @param command program and arguments, as it sees them
     * @return what it said on both streams
     * @throws IOException with that, when it fails
     */
    public String run(String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of("exec", name()));
        words.addAll(List.of(command));
        return lab.script(words.toArray(String[]::new));
    }

    /**
     * Processes of it.
     *
     * @param kind which
     * @return their numbers on this machine; empty when there is none
     * @throws IOException when that cannot be told
     */
    public List<Long> pids(Kind kind) throws IOException {
        return List.copyOf(processes(kind).keySet());
    }

    /**
     * Command lines of its processes.
     *
     * @param kind which
     * @return with blanks between the words
     * @throws IOException when that cannot be told
     */
    public List<String> lines(Kind kind) throws IOException {
        return List.copyOf(processes(kind).values());
    }

    private Map<Long, String> processes(Kind kind) throws IOException {
        Map<Long, String> found = new TreeMap<>();
        for (long pid : pids()) {
            try {
                Path process = Path.of("/proc/" + pid);
                String line = Files.readString(process.resolve("cmdline")).replace('\0', ' ');
                if (!line.isEmpty() && kind.is(Files.readSymbolicLink(process.resolve("exe")).toString(), line)) {
                    found.put(pid, line);
                }
            } catch (IOException ended) {
                continue; // it was one until just now, and is not asked for
            }
        }
        return found;
    }

    private List<Long> pids() throws IOException {
        return Shell.run(List.of("ip", "netns", "pids", lab.prefix() + '-' + name())).lines().map(String::strip)
                .filter(line -> !line.isEmpty()).map(Long::valueOf).toList();
    }

    /**
     * Sends a signal to its processes.
     *
     * @param kind which
     * @param name such as KILL, STOP, CONT
     * @return how many got it
     * @throws IOException when it cannot be sent
     */
    public int signal(Kind kind, String name) throws IOException {
        List<Long> pids = pids(kind);
        send(pids, name);
        return pids.size();
    }

    /**
     * Stops everything on it, machines too, as a host that hangs.
     *
     * @throws IOException when that fails
     */
    public void pause() throws IOException {
        send(pids(), "STOP");
        send(pids(), "STOP"); // what was born meanwhile
    }

    /**
     * Lets it go on.
     *
     * @throws IOException when that fails
     */
    public void resume() throws IOException {
        send(pids(), "CONT");
    }

    private static void send(List<Long> pids, String name) throws IOException {
        if (!pids.isEmpty()) {
            List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -\"$0\" \"$@\" 2>/dev/null || true", name));
            pids.forEach(pid -> command.add(pid.toString()));
            Shell.run(command);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
