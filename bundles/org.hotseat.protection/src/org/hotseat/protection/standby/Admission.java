// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protection.standby;

import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.protection.line.Introduction;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.StateView;
import org.hotseat.state.data.AuthorityRecord;

/** Who may send generations here: the owner of a machine under its present epoch, to the standby that it has named. */
final class Admission {

    private Admission() {
    }

    /**
     * Decides.
     *
     * @param view the state as it is known here
     * @param me this host
     * @param peer whom the certificate names
     * @param hello what it says
     * @return why not; empty when it may
     */
    static Optional<String> against(StateView view, HostId me, HostId peer, Introduction hello) {
        Optional<AuthorityRecord> named = view.find(Kinds.AUTHORITY, hello.machine().toString()).map(Held::value);
        if (named.isEmpty()) {
            return Optional.of("nobody is known to run the machine " + hello.machine());
        }
        AuthorityRecord now = named.get();
        if (!now.owner().equals(peer)) {
            return Optional.of(now.owner() + " runs it, and not " + peer);
        }
        if (now.epoch() != hello.epoch() || now.released()) {
            return Optional.of("epoch " + hello.epoch() + " is not the present one, " + now.epoch());
        }
        return now.standby().filter(me::equals).isPresent() ? Optional.empty()
                : Optional.of(me + " is not named as its standby");
    }
}
