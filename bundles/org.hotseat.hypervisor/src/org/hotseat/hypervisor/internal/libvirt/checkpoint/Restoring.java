// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hypervisor.internal.libvirt.checkpoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;

import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.internal.libvirt.call.Troubles;
import org.hotseat.hypervisor.internal.libvirt.jna.Virt;
import org.hotseat.hypervisor.internal.libvirt.jna.VirtLink;
import org.libvirt.LibvirtException;

/** The call that restores a machine, on a connection and a thread of its own: it lasts as long as the machine waits. */
final class Restoring {

    private static final Logger LOG = System.getLogger(Restoring.class.getName());
    private static final int PAUSED = 4;

    private Restoring() {
    }

    /** Ends when the machine is there, standing still, or with libvirt's words. */
    static CompletableFuture<Void> begin(Host host, Path file) {
        CompletableFuture<Void> restored = new CompletableFuture<>();
        try {
            host.waiting().execute(() -> carryOut(host.uri().toString(), file, restored));
        } catch (RejectedExecutionException closed) {
            restored.completeExceptionally(Troubles.closed());
        }
        return restored;
    }

    private static void carryOut(String uri, Path file, CompletableFuture<Void> restored) {
        try {
            VirtLink link = new VirtLink(uri);
            try {
                restore(link, file);
            } finally {
                link.close();
            }
            restored.complete(null);
        } catch (LibvirtException failed) {
            restored.completeExceptionally(Troubles.of(failed));
        } catch (FailureException failed) {
            restored.completeExceptionally(failed);
        } catch (RuntimeException | Error broken) { // somebody waits for this answer, whatever happens
            LOG.log(Level.ERROR, "restoring failed", broken);
            restored.completeExceptionally(broken);
        }
    }

    private static void restore(VirtLink link, Path file) throws FailureException {
        if (Virt.virDomainRestoreFlags(link.pointer(), file.toString(), null, PAUSED) < 0) {
            throw Troubles.last();
        }
    }
}
