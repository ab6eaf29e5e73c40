// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.keep;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hotseat.keeper.freeze.CgroupFreezer;
import org.hotseat.keeper.freeze.Freezer;
import org.hotseat.keeper.freeze.SignalFreezer;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.Freezing;
import org.hotseat.process.settings.Plane;
import org.hotseat.process.settings.Role;

/**
 * How the protected machines of this host are stopped.
 *
 * @param folder their control group, made; empty where signals must do
 * @param trouble why signals must do although nobody asked for them; empty when all is well
 * @param simulated whether this host only plays one: what stands in for its machines is stopped by signals
 */
public record Partition(Optional<Path> folder, String trouble, boolean simulated) {

    private static final Path MOUNTS = Path.of("/proc/self/mounts");
    private static final String KIND = "cgroup2";

    /**
     * Finds or makes the control group. Blocks for a moment.
     *
     * @param settings of the agent
     * @return signals where there is no other way, and where no machines run
     */
    public static Partition of(AgentSettings settings) {
        if (!settings.roles().contains(Role.HOST)) {
            return new Partition(Optional.empty(), "", false);
        }
        return switch (settings.freezing()) {
            case Freezing.Signals asked -> new Partition(Optional.empty(), "", false);
            case Freezing.Simulated played -> new Partition(Optional.empty(), "", true);
            case Freezing.Partition named -> made(named.folder());
            case Freezing.Found found -> found(settings);
        };
    }

    private static Partition found(AgentSettings settings) {
        boolean training = settings.planes().get(Plane.MANAGEMENT) instanceof InetAddress address
                && address.isLoopbackAddress();
        try {
            for (String mount : Files.readAllLines(MOUNTS)) {
                String[] fields = mount.split(" ");
                if (fields.length > 2 && fields[2].equals(KIND)) {
                    return made(Path.of(fields[1]).resolve(training ? training(settings) : "hotseat.slice"));
                }
            }
            return new Partition(Optional.empty(), "this system has no control groups of version 2",
                    false);
        } catch (IOException unreadable) {
            return new Partition(Optional.empty(), "the mounts of this system cannot be read: " + unreadable,
                    false);
        }
    }

    /** Of training clusters there may be several on one machine, with hosts of the same names. */
    private static String training(AgentSettings settings) {
        return "hotseat-" + settings.name() + '-' + Integer.toHexString(settings.state().toString().hashCode())
                + ".slice";
    }

    private static Partition made(Path folder) {
        try {
            UnitKeeper.slice(String.valueOf(folder.getFileName()));
            new CgroupFreezer(folder).close();
            return new Partition(Optional.of(folder), "", false);
        } catch (IOException refused) {
            return new Partition(Optional.empty(), "the control group " + folder + " cannot be used: " + refused,
                    false);
        }
    }

    /**
     * Removes the control group; what is in use stays.
     *
     * @throws IOException when something runs in it
     */
    public void remove() throws IOException {
        if (folder.isPresent() && Files.exists(folder.get())) {
            try (DirectoryStream<Path> scopes = Files.newDirectoryStream(folder.get(), Files::isDirectory)) {
                for (Path scope : scopes) {
                    Files.delete(scope);
                }
            }
            Files.delete(folder.get());
        }
    }

    /**
     * Another pair of hands, for one thread.
     *
     * @return to be closed
     * @throws IOException when the control group is gone
     */
    public Freezer freezer() throws IOException {
        return folder.isPresent() ? new CgroupFreezer(folder.get()) : new SignalFreezer();
    }
}
