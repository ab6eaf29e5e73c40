// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.session;

import java.util.Optional;
import java.util.function.Consumer;

import org.hotseat.base.work.Subscription;

/** Which cluster is open in this console; an OSGi service, so that every part finds it without a static. */
public interface Sessions {

    /**
     * The open cluster.
     *
     * @return empty while none is open
     */
    Optional<Session> active();

    /**
     * Tells of opening and closing, and at once of the state now; on the thread that opens or closes.
     *
     * @param listener gets the session, or empty
     * @return ends the telling
     */
    Subscription onChange(Consumer<Optional<Session>> listener);
}
