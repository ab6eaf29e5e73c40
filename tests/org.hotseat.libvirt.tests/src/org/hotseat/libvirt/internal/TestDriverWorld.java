// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.hypervisor.contract.ContractWorld;
import org.hotseat.hypervisor.contract.Domains;
import org.junit.jupiter.api.Assertions;

/** libvirt's test driver in this process, with a host of its own per connection. */
final class TestDriverWorld implements ContractWorld {

    private static final String POOL = "<pool type='dir'><name>images</name><target><path>%s</path></target>"
            + "<volume><name>over &amp; above.qcow2</name><capacity>4096</capacity>"
            + "<target><format type='qcow2'/></target><backingStore><path>/srv/bases/first &amp; last.qcow2</path>"
            + "<format type='qcow2'/></backingStore></volume></pool>";

    private final LibvirtDriver driver;
    private final Path file;
    private volatile Set<MachineId> frozen = Set.of();

    TestDriverWorld(LibvirtDriver driver, Path folder) throws IOException {
        this.driver = driver;
        this.file = folder.resolve("node.xml");
        Assertions.assertTrue(driver.available(), "libvirt's client library is needed: Debian package libvirt0");
        String before = Domains.small("test", "<type>hvm</type>", "there before", UUID.randomUUID(), "");
        Files.writeString(file, "<node>" + POOL.formatted(imageFolder()) + before + "</node>");
    }

    @Override
    public HypervisorDriver driver() {
        return driver;
    }

    @Override
    public HypervisorTarget host() {
        return new HypervisorTarget(URI.create("test://" + file.toUri().getRawPath()), () -> {
            // nothing lies between
        }, () -> frozen);
    }

    @Override
    public String machine(String name, UUID uuid) {
        return Domains.small("test", "<type>hvm</type>", name, uuid,
                "<graphics type='vnc' port='-1' autoport='yes'/><video><model type='vga'/></video>");
    }

    @Override
    public Overlay overlay() {
        return new Overlay(imageFolder(), "over & above.qcow2", "/srv/bases/first & last.qcow2");
    }

    @Override
    public void freeze(Set<MachineId> machines) {
        frozen = Set.copyOf(machines);
    }

    @Override
    public boolean realFolders() {
        return false;
    }

    @Override
    public boolean guestListens() {
        return true;
    }

    @Override
    public boolean shared() {
        return false;
    }
}
