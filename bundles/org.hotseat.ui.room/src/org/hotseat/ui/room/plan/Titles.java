// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.plan;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** What wishes are called. */
final class Titles {

    private Titles() {
    }

    static String toHost(String what, Optional<String> from, String to) {
        return from.map(one -> NLS.bind(Messages.titleFromTo, new Object[] { what, one, to }))
                .orElseGet(() -> NLS.bind(Messages.titleTo, what, to));
    }

    static String remap(String machine, String seat) {
        return NLS.bind(Messages.titleRemap, machine, seat);
    }

    static String follow(String from, String to) {
        return NLS.bind(Messages.titleFollow, from, to);
    }

    static String nothingAt(String seat, boolean leader) {
        return NLS.bind(leader ? Messages.nothingByLeader : Messages.nothingAt, seat);
    }

    static String servesNow(String host, String what) {
        return NLS.bind(Messages.servesNow, host, what);
    }
}
