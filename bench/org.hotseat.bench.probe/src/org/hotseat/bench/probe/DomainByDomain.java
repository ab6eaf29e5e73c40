// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.probe;

import java.net.URI;

import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.LibvirtException;

/**
 * The peer: asks for the list of domains and then each domain for itself, with the same library over the same socket.
 * From QEMU a cycle brings CPU time, memory and the first disk, from the test driver, which knows no more, CPU time.
 */
final class DomainByDomain implements AutoCloseable {

    private static final int MEMORY_FIGURES = 13;
    private static final String DISK = "vda";

    private final Connect connect;
    private final boolean qemu;

    DomainByDomain(URI uri) throws LibvirtException {
        connect = new Connect(uri.toString());
        qemu = uri.getScheme().startsWith("qemu");
    }

    void cycle() throws LibvirtException {
        for (Domain domain : connect.listAllDomains(0)) {
            domain.getInfo();
            if (qemu) {
                domain.memoryStats(MEMORY_FIGURES);
                domain.blockStats(DISK);
            }
            domain.free();
        }
    }

    @Override
    public void close() throws LibvirtException {
        connect.close();
    }
}
