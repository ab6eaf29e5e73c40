// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Hears the guest, on a thread of its own, while this host owns the port for it: what it says before waits in its
 * hypervisor, and so does what the outbox has no room for.
 */
final class GuestEar implements Runnable {

    private static final Logger LOG = System.getLogger(GuestEar.class.getName());
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int PIECE = 4096;

    private final GuestSocket guest;
    private final Tenure tenure;

    GuestEar(GuestSocket guest, Tenure tenure) {
        this.guest = guest;
        this.tenure = tenure;
    }

    @Override
    public void run() {
        byte[] bytes = new byte[PIECE];
        try {
            Claim now = tenure.claim(LOOK);
            while (!tenure.isClosed()) {
                int room = now == null ? 0 : Math.min(bytes.length, now.outbox().room(LOOK));
                if (now != null && now.isOver()) {
                    tenure.rest(now, LOOK);
                } else if (now != null && room > 0) {
                    tenure.said(bytes, guest.read(bytes, room, LOOK));
                }
                now = tenure.claim(LOOK);
            }
        } catch (InterruptedException ending) {
            LOG.log(Level.DEBUG, "nothing is heard from the guest any more", ending);
            Thread.currentThread().interrupt();
        }
    }
}
