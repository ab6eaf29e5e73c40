// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.net.URI;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.hypervisor.HypervisorTarget;
import org.hotseat.libvirt.internal.jna.Aside;
import org.hotseat.libvirt.internal.jna.VirtLibrary;

/**
 * Opens connections to libvirt: {@code qemu+unix:///system?socket=PATH} and {@code test+unix:///file.xml?socket=PATH}
 * through a local socket, {@code test:///file.xml} in this process. Where libvirt's client library is missing the
 * driver is there all the same and says so. Thread-safe.
 */
public final class LibvirtDriver implements HypervisorDriver, AutoCloseable {

    private static final Set<String> SCHEMES = Set.of("qemu+unix", "test+unix", "test");

    private final Workers workers;
    private final MonotonicClock clock;
    private final VirtLibrary library;
    private @Nullable Opener opener;

    /** As a component, with threads of its own. */
    public LibvirtDriver() {
        this(new ThreadWorkers(), MonotonicClock.SYSTEM, new VirtLibrary());
    }

    LibvirtDriver(Workers workers, MonotonicClock clock, VirtLibrary library) {
        this.workers = workers;
        this.clock = clock;
        this.library = library;
    }

    @Override
    public boolean accepts(URI uri) {
        String scheme = uri.getScheme();
        return scheme != null && SCHEMES.contains(scheme);
    }

    @Override
    public boolean available() {
        return library.isInstalled();
    }

    @Override
    public Hypervisor open(HypervisorTarget target, Deadline deadline) throws FailureException {
        if (!available()) {
            throw new FailureException(FailureCode.UNSUPPORTED, Messages.notInstalled, Messages.notInstalledRemedy);
        }
        return opener().open(target, deadline);
    }

    @Override
    public void stepAside() {
        if (available()) {
            Aside.thisThread();
        }
    }

    /** Ends the threads; connections should have been closed before. */
    @Override
    public void close() {
        workers.close();
    }

    /** Made late: its class cannot be loaded where libvirt is missing. */
    private synchronized Opener opener() {
        Opener known = opener;
        if (known == null) {
            known = new Opener(workers, clock);
            opener = known;
        }
        return known;
    }
}
