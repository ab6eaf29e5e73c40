// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.hypervisor.FrozenMachines;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.lab.HostLab;
import org.junit.jupiter.api.Assertions;

/** Two real hosts, and the way to their libvirt. */
final class Lab extends HostLab {

    private static final String SHARE = "mkdir -p %1$s; mountpoint -q %1$s"
            + " || mount --bind /var/lib/libvirt/images %1$s";

    private Lab(Path folder, int running) {
        super(folder, "hv", 2, running);
    }

    static Lab up(Path folder) {
        return new Lab(folder, 2);
    }

    /** Whose machines are off. */
    static Lab idle(Path folder) {
        return new Lab(folder, 0);
    }

    /** A host's libvirt, by the socket as it is seen from outside the host's own mounts. */
    HypervisorTarget target(String host) {
        return new HypervisorTarget(uri(socket(host)), () -> {
            // no transport of ours lies between: see LabTunnel for one
        });
    }

    /** A folder that has the same name outside the hosts and on one of them. */
    Path share(String host) {
        Path share = folder().resolve("images");
        exec(host, "sh", "-c", SHARE.formatted(share));
        return share;
    }

    /** As for a program on the host itself, which may use a folder that is the same outside. */
    HypervisorTarget within(String host, Path here) {
        return new HypervisorTarget(uri(socket(host)), () -> { }, FrozenMachines.NONE, Optional.of(here));
    }

    static URI uri(Path socket) {
        return URI.create("qemu+unix:///system?socket=" + socket);
    }

    Path socket(String host) {
        return Path.of("/proc", read("hosts/" + host + "/state/pid").strip(), "root/run/libvirt/libvirt-sock");
    }

    String storageAddress(String host) {
        Matcher address = Pattern.compile('"' + host + "\".*?\"storage\": \"([0-9.]+)\"", Pattern.DOTALL)
                .matcher(read("lab.json"));
        Assertions.assertTrue(address.find(), host);
        return address.group(1);
    }

    /** A file for libvirt's test driver on a host, with so many machines. */
    String testMachines(String host, int count) {
        return script("testd", host, Integer.toString(count)).strip();
    }

    void restartLibvirt(String host) {
        script("restart-libvirtd", host);
    }
}
