// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Hosts in namespaces of this machine, each with libvirtd, made by the lab scripts of the source tree and removed at
 * the end. Needs root. Methods block; used by one thread.
 */
public final class LabHosts implements AutoCloseable {

    private final Path script;
    private final Path folder;
    private final String prefix;
    private final List<LabHost> hosts = new ArrayList<>();
    private final int number;

    /**
     * Makes the hosts; takes about three seconds for each.
     *
     * @param tree the source tree
     * @param parent where the lab makes its own folder; its path must be short, for sockets
     * @param prefix of the names of its interfaces; small letters and digits, at most ten, unique on this machine
     * @param count how many
     * @param disk size of each host's disk in MB, in memory; 0 for none of its own
     * @throws IOException when they cannot be made; nothing is left then
     */
    public LabHosts(Path tree, Path parent, String prefix, int count, int disk) throws IOException {
        this.script = tree.resolve("lab/lab");
        this.folder = parent.toRealPath().resolve("lab");
        this.prefix = prefix;
        script("up", Integer.toString(count), "--prefix", prefix, "--vms", "0", "--running", "0", "--disk",
                Integer.toString(disk));
        Properties known = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("lab.env"))) {
            known.load(reader);
        }
        number = Integer.parseInt(known.getProperty("NUMBER"));
        for (int host = 1; host <= count; host++) {
            hosts.add(new LabHost(this, number, host));
        }
    }

    /**
     * One of them.
     *
     * @param number from 1 on
     * @return always the same object
     */
    public LabHost host(int number) {
        return hosts.get(number - 1);
    }

    /**
     * All of them.
     *
     * @return in their order
     */
    public List<LabHost> all() {
        return List.copyOf(hosts);
    }

    /** Where the lab keeps its files. */
    Path folder() {
        return folder;
    }

    /**
     * A folder that all hosts share, read by machines that begin.
     *
     * @return what they see as /var/lib/libvirt/boot
     */
    public Path boot() {
        return folder.resolve("boot");
    }

    /**
     * A folder that all hosts share, for disks.
     *
     * @return what they see as /var/lib/libvirt/images
     */
    public Path images() {
        return folder.resolve("images");
    }

    /**
     * Where its hosts reach programs of this machine, such as devices that are played.
     *
     * @return address of this machine on their management plane
     */
    public String address() {
        return "10.77." + number + ".254";
    }

    /**
     * The source tree that it was made from.
     *
     * @return its folder
     */
    public Path tree() {
        return script.getParent().getParent();
    }

    String prefix() {
        return prefix;
    }

    /** Runs the lab's script; answers what it said. */
    String script(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString(), "--dir", folder.toString()));
        command.addAll(List.of(words));
        return Shell.run(command);
    }

    /**
     * Restarts libvirtd of a host; machines run on.
     *
     * @param host has power
     * @throws IOException when that fails
     */
    public void restartLibvirtd(LabHost host) throws IOException {
        script("restart-libvirtd", host.toString());
    }

    /**
     * A command that runs a program on a host, for whoever wants to talk with it.
     *
     * @param host has power
     * @param words program and arguments, as seen there
     * @return to be started on this machine
     */
    public List<String> command(LabHost host, List<String> words) {
        List<String> command = new ArrayList<>(List.of(script.toString(), "--dir", folder.toString(), "exec", host
                .toString()));
        command.addAll(words);
        return command;
    }

    @Override
    public void close() throws IOException {
        script("down");
    }
}
